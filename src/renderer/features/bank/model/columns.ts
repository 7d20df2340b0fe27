import type { ColumnMapping, MappingProposal } from '@shared/domain/bank';
import { t } from '@shared/text/translate';

export const columnFields = ['bookedOn', 'label', 'amount', 'debit', 'credit', 'currency'] as const;
export type ColumnField = (typeof columnFields)[number];
/** Which column holds which field, by place. */
export type Assigned = ReadonlyMap<number, ColumnField>;

/** A name of its own for each column: two may bear the same title, or none. */
export const columnNames = ({ header, firstRows }: MappingProposal): string[] => {
  const width = Math.max(header.length, ...firstRows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, i) => {
    const title = header[i]?.trim() ?? '';
    const twice = title !== '' && header.filter((other) => other.trim() === title).length > 1;
    return title === '' || twice ? `${t('bankScreens.columns.column', { number: i + 1 })} ${title}`.trim() : title;
  });
};

export const assignedOf = ({ mapping }: MappingProposal): Assigned => {
  const assigned = new Map<number, ColumnField>();
  if (mapping === null) return assigned;
  for (const at of mapping.labels) assigned.set(at, 'label');
  for (const field of ['bookedOn', 'amount', 'debit', 'credit', 'currency'] as const) {
    const at = mapping[field];
    if (at !== null) assigned.set(at, field);
  }
  return assigned;
};

/** The separator under which the first rows have the columns that were shown. */
export const delimiterOf = (text: string): ColumnMapping['delimiter'] => {
  const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  const count = (mark: string) => lines.reduce((total, line) => total + line.split(mark).length - 1, 0);
  const marks = [';', '\t', ',', '|'] as const;
  return marks.reduce((best, mark) => (count(mark) > count(best) ? mark : best));
};

/** The mapping that was chosen; null while date, label or amount is missing. */
export const mappingOf = (
  proposal: MappingProposal,
  assigned: Assigned,
  delimiter: ColumnMapping['delimiter'],
): ColumnMapping | null => {
  const places = (field: ColumnField) => [...assigned].filter(([, own]) => own === field).map(([at]) => at);
  const [bookedOn] = places('bookedOn');
  const labels = places('label').slice(0, 6);
  const [amount = null] = places('amount');
  const [debit = null] = places('debit');
  const [credit = null] = places('credit');
  if (bookedOn === undefined || labels.length === 0 || (amount === null && (debit === null || credit === null)))
    return null;
  const blank: ColumnMapping = {
    delimiter,
    skipRows: Math.max(0, (proposal.firstRows[0]?.line ?? 1) - 1),
    bookedOn,
    valueOn: null,
    purchasedOn: null,
    labels,
    counterparty: null,
    amount: null,
    debit: null,
    credit: null,
    currency: null,
    externalId: null,
    account: null,
    status: null,
    dateOrder: null,
    decimalMark: null,
  };
  const [currency = null] = places('currency');
  const money = amount === null ? { amount: null, debit, credit } : { amount, debit: null, credit: null };
  return { ...(proposal.mapping ?? blank), bookedOn, labels, ...money, currency };
};
