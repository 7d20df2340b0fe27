import type { ColumnMapping } from '@shared/domain/bank';
import { detectDelimiter } from '../../text-file';
import { type Mark, provenMark } from '../amounts';
import { checkBalances } from '../balance';
import { bankFromAccount } from '../banks';
import { createCollector } from '../collector';
import { isBlankRow } from './cells';
import { emptyLayout, type Layout } from './layout';
import { proposeMapping } from './mapper';
import { askWhatIsOpen, columnValues, orderOf } from './open-values';
import type { CsvOptions, CsvOutcome } from './options';
import { readPreamble } from './preamble';
import { cutLineOf, headOf, parseRows } from './recognise';
import { type RowContext, readRow } from './rows';
import { lenientStatus } from './status';

const layoutOf = (mapping: ColumnMapping): Layout => ({ ...emptyLayout, ...mapping, bookedOn: [mapping.bookedOn] });
/** Reads a file by a mapping: chosen, remembered for this header, or proposed from it. */
export const readMapped = (text: string, encoding: string, options: CsvOptions): CsvOutcome => {
  const delimiter = options.mapping?.delimiter ?? detectDelimiter(headOf(text));
  const rows = parseRows(text, delimiter);
  const proposal = proposeMapping(rows, delimiter);
  const mapping = options.mapping ?? options.remembered?.[proposal.signature] ?? proposal.mapping;
  if (!mapping) {
    const tabular = rows.filter((row) => row.cells.length >= 3).length >= Math.max(1, rows.length / 2);
    return tabular
      ? { ok: false, error: { code: 'columns-needed', params: {} }, proposal }
      : { ok: false, error: { code: 'format-unknown', params: {} }, proposal: null };
  }
  const collector = createCollector('csv');
  const layout = layoutOf(mapping);
  const data = rows.slice(mapping.skipRows).filter((row) => !isBlankRow(row));
  const amounts = columnValues(data, [layout.amount, layout.debit, layout.credit]);
  const order = mapping.dateOrder ?? options.dateOrder ?? orderOf(data, layout);
  const stated = mapping.decimalMark ?? options.decimalMark ?? null;
  const mark: Mark | null = stated === null ? provenMark(amounts) : stated === 'comma' ? ',' : '.';
  askWhatIsOpen(collector, columnValues(data, [mapping.bookedOn]), stated === null ? amounts : [], order, mark);
  const above = readPreamble(rows.slice(0, mapping.skipRows));
  if (above.account !== null && layout.account === null)
    collector.account(above.account, { balanceCents: above.balanceCents, balanceOn: above.balanceOn });
  const width = proposal.header.length > 0 ? proposal.header.length : null;
  const context: RowContext = {
    layout,
    order,
    mark,
    width,
    status: lenientStatus,
    personal: false,
    account: above.account,
    currency: 'EUR',
    cutLine: cutLineOf(text, rows),
    running: [],
  };
  for (const row of data) readRow(row, context, collector);
  if (!options.mapping) collector.warn('bank-unknown');
  checkBalances(collector);
  const bank = [...collector.accounts.keys()].map(bankFromAccount).find((name) => name !== null) ?? null;
  return { ok: true, statement: collector.finish({ bank, dialect: null, encoding, mapping: proposal }) };
};
