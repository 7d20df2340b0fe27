import type { IgnoredReason } from '@shared/domain/bank';
import type { DateOrder } from '../../text-file';
import type { Mark } from '../amounts';

/** Columns of a table file, counted from 0; null or empty: the file has none. */
export type Layout = {
  /** First filled one wins. */
  readonly bookedOn: readonly number[];
  readonly valueOn: number | null;
  readonly purchasedOn: number | null;
  readonly labels: readonly number[];
  readonly counterparty: number | null;
  readonly amount: number | null;
  readonly debit: number | null;
  readonly credit: number | null;
  readonly currency: number | null;
  readonly originalAmount: number | null;
  readonly originalCurrency: number | null;
  readonly fee: number | null;
  readonly runningBalance: number | null;
  readonly accountBalance: number | null;
  readonly account: number | null;
  readonly externalId: number | null;
  readonly status: number | null;
  readonly cardName: number | null;
  readonly cardMask: number | null;
  readonly holder: number | null;
};

export const emptyLayout: Layout = {
  bookedOn: [],
  valueOn: null,
  purchasedOn: null,
  labels: [],
  counterparty: null,
  amount: null,
  debit: null,
  credit: null,
  currency: null,
  originalAmount: null,
  originalCurrency: null,
  fee: null,
  runningBalance: null,
  accountBalance: null,
  account: null,
  externalId: null,
  status: null,
  cardName: null,
  cardMask: null,
  holder: null,
};

/** `keep`: booked. */
export type StatusReader = (value: string) => 'keep' | IgnoredReason;

/** Dialecte CSV d'une banque, recognised by its header. */
export type Dialect = {
  readonly id: string;
  readonly bank: string;
  /** Columns for this header (comparison forms), or null when the header is another's. */
  readonly layout: (keys: readonly string[]) => Layout | null;
  readonly status: StatusReader;
  /** Null: as the values show. */
  readonly dateOrder: DateOrder | null;
  readonly mark: Mark | null;
  readonly personal: boolean;
};

/** Column of the first of these names that the header has; null when it has none. */
export const columnOf = (keys: readonly string[], ...names: readonly (string | RegExp)[]): number | null => {
  for (const name of names) {
    const at = keys.findIndex((key) => (typeof name === 'string' ? key === name : name.test(key)));
    if (at !== -1) return at;
  }
  return null;
};
export const columnsOf = (keys: readonly string[], ...names: readonly (string | RegExp)[]): number[] =>
  names.flatMap((name) => {
    const at = columnOf(keys, name);
    return at === null ? [] : [at];
  });
export const hasAll = (keys: readonly string[], ...names: readonly (string | RegExp)[]): boolean =>
  names.every((name) => columnOf(keys, name) !== null);
