import { type DelimitedRow, readDate } from '../text-file';
import { readAmount, readCount } from './amounts';
import type { SubscriptionField } from './types';
import { currencyIn, currencyOf, readPeriod, readPriceMode } from './words';

/** Rows looked at to guess what columns without header hold. */
const SAMPLE = 60;
/** Share of the filled cells of a column that must fit. */
const MOST = 0.6;

type Fits = (cell: string) => boolean;
const share = (cells: readonly string[], fits: Fits): number =>
  cells.length === 0 ? 0 : cells.filter(fits).length / cells.length;

const countCodes = { unreadable: 'x', negative: 'x', tooHigh: 'x' };
const isWhole: Fits = (cell) => /^[+-]?\d{1,6}$/.test(cell) && readCount(cell, 1_000_000, countCodes).value !== null;
const isNumber: Fits = (cell) => /\d/.test(cell) && readAmount(cell, 'comma').refused?.code !== 'price-unreadable';
/** Decimals or a currency: a price and not a number of seats. */
const isMoney: Fits = (cell) => isNumber(cell) && (currencyIn(cell) !== null || /\d[.,]\d{1,2}\b/.test(cell));
const isDate: Fits = (cell) => /\D/.test(cell) && ['day', 'ambiguous'].includes(readDate(cell, null).kind);

const closed: readonly (readonly [SubscriptionField, Fits])[] = [
  ['renewalOn', isDate],
  ['currency', (cell) => currencyOf(cell) !== null],
  ['priceMode', (cell) => readPriceMode(cell).value !== null],
  ['period', (cell) => readPeriod(cell).value !== null],
];

/**
 * What columns without header hold, when it is obvious: a column of tool names, at most two columns of numbers (seats
 * then price, a currency or decimals telling the price), and columns of one kind of word. Null: not obvious.
 */
export const inferColumns = (
  rows: readonly DelimitedRow[],
  width: number,
  isTool: (text: string) => boolean,
): (SubscriptionField | null)[] | null => {
  const sample = rows.slice(0, SAMPLE);
  const cellsOf = (i: number) => sample.map((row) => row.cells[i]?.trim() ?? '').filter((cell) => cell !== '');
  const columns = Array.from({ length: width }, (_, i) => cellsOf(i));
  const fields: (SubscriptionField | null)[] = columns.map(() => null);

  const texts = columns.flatMap((cells, i) =>
    cells.length > 0 && share(cells, isNumber) < MOST && share(cells, isDate) < MOST ? [i] : [],
  );
  const toolShare = (i: number) => share(columns[i] ?? [], isTool);
  const tool = texts.reduce<number | null>(
    (best, i) => (best === null || toolShare(i) > toolShare(best) ? i : best),
    null,
  );
  // Without a single known tool nothing says that this is a list of subscriptions.
  if (tool === null || toolShare(tool) === 0) return null;
  fields[tool] = 'tool';

  for (const [field, fits] of closed) {
    const at = columns.findIndex((cells, i) => fields[i] === null && share(cells, fits) >= MOST);
    // Two columns of dates: nothing tells the start from the renewal.
    const others = columns.filter((cells, i) => fields[i] === null && share(cells, fits) >= MOST).length;
    if (at >= 0 && others === 1) fields[at] = field;
  }

  const numbers = columns.flatMap((cells, i) => (fields[i] === null && share(cells, isNumber) >= MOST ? [i] : []));
  const [first, second] = numbers;
  if (numbers.length > 2) return null;
  if (first !== undefined && second === undefined) {
    // One bare whole number could be seats or a price: only a sign of money tells.
    const cells = columns[first] ?? [];
    fields[first] = share(cells, isMoney) >= MOST ? 'unitPrice' : null;
    if (fields[first] === null) return null;
  }
  if (first !== undefined && second !== undefined) {
    const firstMoney = share(columns[first] ?? [], isMoney) >= MOST;
    const secondMoney = share(columns[second] ?? [], isMoney) >= MOST;
    const wholes = (i: number) => share(columns[i] ?? [], isWhole) >= MOST;
    if (firstMoney && !secondMoney && wholes(second))
      Object.assign(fields, { [first]: 'unitPrice', [second]: 'seats' });
    else if (wholes(first) && !firstMoney) Object.assign(fields, { [first]: 'seats', [second]: 'unitPrice' });
    else return null;
  }
  const plan = texts.find((i) => fields[i] === null && i === tool + 1);
  if (plan !== undefined) fields[plan] = 'plan';
  return fields;
};
