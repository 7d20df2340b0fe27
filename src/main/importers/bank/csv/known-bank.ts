import type { ParsedStatement } from '@shared/domain/bank';
import { checkBalances, checkRunning, type RunningLine } from '../balance';
import { type Collector, createCollector, UNKNOWN_ACCOUNT } from '../collector';
import { isBlankRow } from './cells';
import { readBnpHeaderless, readLcl } from './headerless';
import { askWhatIsOpen, columnValues, orderOf } from './open-values';
import type { CsvOptions } from './options';
import { readPreamble } from './preamble';
import { cutLineOf, parseRows, type Recognised } from './recognise';
import { type RowContext, readRow } from './rows';
import { sectionsOf } from './sections';
import { traditionalBanks } from './traditional-banks';

/** Reads a file whose header is a known bank's. */
export const readDialect = (
  text: string,
  encoding: string,
  recognised: Recognised,
  options: CsvOptions,
): ParsedStatement => {
  const { dialect, delimiter, at } = recognised;
  const collector = createCollector('csv');
  const rows = parseRows(text, delimiter);
  const running: RunningLine[] = [];
  const cutLine = cutLineOf(text, rows);
  for (const section of sectionsOf(rows, dialect, at)) {
    const above = readPreamble(section.preamble);
    if (above.account !== null)
      collector.account(above.account, {
        currency: 'EUR',
        balanceCents: above.balanceCents,
        balanceOn: above.balanceOn,
      });
    const order = dialect.dateOrder ?? options.dateOrder ?? orderOf(section.rows, section.layout);
    if (order === null)
      askWhatIsOpen(collector, columnValues(section.rows, section.layout.bookedOn.slice(0, 1)), [], null, null);
    const context: RowContext = {
      layout: section.layout,
      status: dialect.status,
      order,
      mark: dialect.mark,
      personal: dialect.personal,
      account: above.account,
      currency: 'EUR',
      width: section.width,
      cutLine,
      running,
    };
    const before = collector.recordCount();
    for (const row of section.rows) if (!isBlankRow(row)) readRow(row, context, collector);
    const met = collector.recordCount() - before;
    if (above.count !== null && above.count !== met)
      collector.warn('count-mismatch', { announced: above.count, found: met });
    if (above.account === null && above.balanceCents !== null)
      collector.account(UNKNOWN_ACCOUNT, { balanceCents: above.balanceCents, balanceOn: above.balanceOn });
  }
  checkRunning(collector, running);
  return finish(collector, encodingOf(encoding, text, dialect.id), dialect.bank, dialect.id);
};

/** Reads a file of a bank that writes no header. */
export const readHeaderless = (text: string, encoding: string, kind: 'bnp' | 'lcl'): ParsedStatement => {
  const collector = createCollector('csv');
  const rows = parseRows(text, ';');
  const base = { cutLine: cutLineOf(text, rows), running: [] };
  if (kind === 'bnp') readBnpHeaderless(rows, base, collector);
  else readLcl(rows, base, collector);
  const id = kind === 'bnp' ? 'bnp-headerless' : 'lcl';
  return finish(collector, encodingOf(encoding, text, id), kind === 'bnp' ? 'BNP Paribas' : 'LCL', id);
};

/** Plain ASCII is a part of every encoding: it is named after the one the bank uses. */
const encodingOf = (encoding: string, text: string, dialect: string | null): string => {
  if (encoding !== 'utf-8' || dialect === null || !latinDialects.has(dialect) || !isAscii(text)) return encoding;
  return dialect === 'credit-mutuel-cic' ? 'iso-8859-15' : 'windows-1252';
};
const latinDialects = new Set([...traditionalBanks.map(({ id }) => id), 'bnp-headerless', 'lcl', 'shine']);
const isAscii = (text: string): boolean => !/[\u0080-\uffff]/.test(text);

/** Last checks and the bank's name: of the dialect, else of an account number. */
const finish = (collector: Collector, encoding: string, bank: string, dialect: string): ParsedStatement => {
  checkBalances(collector);
  return collector.finish({ bank, dialect, encoding });
};
