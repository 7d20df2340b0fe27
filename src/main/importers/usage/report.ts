import type { RefusedUsageLine, UsageAnswers, UsageQuestion, UsageReport } from '@shared/domain/usage';
import type { DelimitedRow } from '../text-file';
import { contextOf, type ReadingContext } from './context';
import type { FormatReader } from './formats';
import { mergeParts, type NumberedPart } from './merge';
import type { RowOutcome } from './part';
import { periodOfName } from './period';
import { canonical, type UsageTable } from './table';

export type SourceFile = {
  readonly fileName: string;
  readonly encoding: string;
  readonly warnings: readonly string[];
  /** Lines whose quotes were broken, and the last line when the file stops in its middle. */
  readonly damagedLines: ReadonlySet<number>;
};

/** Fewest cells of a sound row: some programs leave out empty cells at the end of a line. */
const usualWidth = (table: UsageTable, file: SourceFile): number => {
  const sound = table.rows.filter((row) => !file.damagedLines.has(row.line)).map((row) => row.cells.length);
  return sound.reduce((least, width) => Math.min(least, width), table.headers.length);
};

/** What is wrong with the row as a whole, before its cells are read. */
const damage = (table: UsageTable, row: DelimitedRow, file: SourceFile, width: number): RowOutcome | null => {
  const extra = row.cells.slice(table.headers.length).some((cell) => cell.trim() !== '');
  if (extra) return { kind: 'refused', reason: 'too-many-cells' };
  if (file.damagedLines.has(row.line) && row.cells.length < width) return { kind: 'refused', reason: 'truncated-line' };
  const header = row.cells.every((cell, i) => canonical(cell) === canonical(table.headers[i] ?? ''));
  return header ? { kind: 'ignored', reason: 'header-repeated' } : null;
};

const periodQuestion: UsageQuestion = { code: 'period', column: null, samples: [], options: [] };

/** Reads every row of a recognised table. Each data row ends in an account, in the refused or in the ignored ones. */
export const reportOf = (
  format: FormatReader,
  table: UsageTable,
  file: SourceFile,
  answers: UsageAnswers,
): UsageReport => {
  const base = contextOf(table, format.values, answers);
  const answered = answers.period ? { ...answers.period, origin: 'answer' as const } : null;
  const period = format.period(base) ?? answered ?? periodOfName(file.fileName);
  const context: ReadingContext = { ...base, period, reportedOn: format.reportedOn(base) };
  const parts: NumberedPart[] = [];
  const refused: RefusedUsageLine[] = [];
  const ignored: RefusedUsageLine[] = [];
  const width = usualWidth(table, file);
  for (const row of table.rows) {
    const outcome = damage(table, row, file, width) ?? format.read(context, row);
    if (outcome.kind === 'account') parts.push({ line: row.line, part: outcome.part });
    else (outcome.kind === 'refused' ? refused : ignored).push({ line: row.line, reason: outcome.reason });
  }
  const accounts = mergeParts(parts, context.currency);
  const warnings = new Set([...file.warnings, ...context.warnings, ...format.caveats]);
  if (table.rows.length === 0) warnings.add('no-rows');
  if (accounts.some((account) => account.kind === 'service')) warnings.add('service-rows');
  if (accounts.some((account) => account.identifier === 'hidden')) warnings.add('names-hidden');
  const asked = format.needsPeriod && period === null;
  if (asked) warnings.add('period-unknown');
  return {
    fileName: file.fileName,
    format: format.id,
    encoding: file.encoding,
    period,
    reportedOn: context.reportedOn,
    rows: table.rows.length,
    accounts,
    refused,
    ignored,
    questions: asked ? [...context.questions, periodQuestion] : [...context.questions],
    warnings: [...warnings],
  };
};
