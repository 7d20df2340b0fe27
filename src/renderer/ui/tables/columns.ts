import type { Day, Month } from '@shared/domain/day';
import type { Unit } from '@shared/domain/figure';
import type { Cents, CentsPerMonth, CentsPerYear, Currency } from '@shared/domain/money';
import type { ReactNode } from 'react';
import type { Choice } from '../fields/choice-fields';
import type { DayLimits } from '../fields/typing/day';
import type { MoneyLimits, NumberLimits } from '../fields/typing/number';
import type { ChipTone } from '../figures/badges';

/** How a cell is changed in place. */
export type CellEdit<T, V> = {
  /** Saves; resolves once the rows show the new value. A rejection puts the old value back and says why. */
  readonly onCommit: (row: T, value: V | null) => unknown;
  /** French sentence when the value does not suit; undefined when it does. */
  readonly validate?: (value: V | null, row: T) => string | undefined;
  readonly editable?: (row: T) => boolean;
};

type Common<T> = {
  readonly header: string;
  /** Shown when the pointer rests on the header. */
  readonly help?: string;
  /** Share of the width, in pixels at the least; a table wider than its place scrolls sideways. */
  readonly width?: number;
  readonly sortable?: boolean;
  /** Text takes several lines when it must; false keeps one line and cuts it. Numbers and dates never break. */
  readonly wrap?: boolean;
  /** Lines of text at most: the rest is read in what the row opens, or where the pointer rests. */
  readonly lines?: number;
  /** Drawn in place of the value; sorting, search and export still use the value. */
  readonly render?: (row: T) => ReactNode;
  /** Why the value is unknown, for the « — ». */
  readonly why?: (row: T) => string | undefined;
  /** Sorts by this rather than by the value: a notice shown by its last day. Null comes last. */
  readonly sortValue?: (row: T) => string | number | null;
  /** Foot of the column over the rows shown; `sum` adds what is known and counts what is not. */
  readonly total?: 'sum' | ((rows: readonly T[]) => ReactNode);
  /** Rows that the sum counts, when not all; the foot says how many it leaves out. */
  readonly counted?: (row: T) => boolean;
};
type Of<T, K extends string, V, Extra = unknown> = Common<T> &
  Extra & {
    readonly kind: K;
    readonly key: string;
    readonly value: (row: T) => V | null;
    readonly edit?: CellEdit<T, V>;
  };

export type TextColumn<T> = Of<T, 'text', string>;
export type AmountColumn<T> = Common<T> & {
  readonly kind: 'amount';
  readonly key: string;
  /** Cents, whatever their period: the header says which. */
  readonly value: (row: T) => Cents | CentsPerMonth | CentsPerYear | null;
  readonly edit?: CellEdit<T, Cents>;
  /** When it is not always euros. */
  readonly currency?: (row: T) => Currency;
  readonly limits?: MoneyLimits;
  readonly mode?: 'auto' | 'always' | 'never';
};
export type NumberColumn<T> = Of<T, 'number', number, { readonly unit?: Unit; readonly limits?: NumberLimits }>;
export type PercentColumn<T> = Of<T, 'percent', number, { readonly decimals?: number; readonly limits?: NumberLimits }>;
export type DayColumn<T> = Of<T, 'day', Day, { readonly limits?: DayLimits }>;
export type MonthColumn<T> = Of<T, 'month', Month>;
export type ChoiceColumn<T, V extends string = string> = Of<
  T,
  'choice',
  V,
  {
    readonly choices: readonly Choice<V>[];
    /** Shows the label in a chip of this tone. */
    readonly tone?: (value: V) => ChipTone;
    /** Offered among the filters of the table; true unless said. */
    readonly filter?: boolean;
  }
>;
export type CustomColumn<T> = Common<T> & {
  readonly kind: 'custom';
  readonly key: string;
  readonly render: (row: T) => ReactNode;
  /** Text for search, sorting and export. */
  readonly text?: (row: T) => string;
};

export type Column<T> =
  | TextColumn<T>
  | AmountColumn<T>
  | NumberColumn<T>
  | PercentColumn<T>
  | DayColumn<T>
  | MonthColumn<T>
  | ChoiceColumn<T>
  | CustomColumn<T>;

type Spec<C> = Omit<C, 'kind' | 'key'>;

/** Hides which choices a column has, so that columns of all kinds live in one list. */
const anyChoice = <T, V extends string>(
  key: string,
  { edit, tone, ...spec }: Spec<ChoiceColumn<T, V>>,
): ChoiceColumn<T> => ({
  ...spec,
  kind: 'choice',
  key,
  ...(tone ? { tone: (value: string) => tone(value as V) } : {}),
  ...(edit
    ? {
        edit: {
          ...edit,
          onCommit: (row: T, value: string | null) => edit.onCommit(row, value as V | null),
        } as CellEdit<T, string>,
      }
    : {}),
});

/**
 * Builds the columns of a table of `T`:
 * `const c = columnsFor<Row>(); [c.text('name', { header, value: (r) => r.name }), c.amount('cost', { … })]`.
 * Declare them once (module or `useMemo`): a new list makes every row draw again.
 */
export const columnsFor = <T>() => ({
  text: (key: string, spec: Spec<TextColumn<T>>): Column<T> => ({ ...spec, kind: 'text', key }),
  /** Amount in cents; `currency` when it is not always euros. */
  amount: (key: string, spec: Spec<AmountColumn<T>>): Column<T> => ({ ...spec, kind: 'amount', key }),
  /** `limits: { decimals: 0 }` for whole numbers. */
  number: (key: string, spec: Spec<NumberColumn<T>>): Column<T> => ({ ...spec, kind: 'number', key }),
  /** 28 means 28 %. */
  percent: (key: string, spec: Spec<PercentColumn<T>>): Column<T> => ({ ...spec, kind: 'percent', key }),
  day: (key: string, spec: Spec<DayColumn<T>>): Column<T> => ({ ...spec, kind: 'day', key }),
  month: (key: string, spec: Spec<MonthColumn<T>>): Column<T> => ({ ...spec, kind: 'month', key }),
  choice: <V extends string>(key: string, spec: Spec<ChoiceColumn<T, V>>): Column<T> => anyChoice<T, V>(key, spec),
  /** Anything else: a button, a bar, several values. Give `text` so that it can be found and exported. */
  custom: (key: string, spec: Spec<CustomColumn<T>>): Column<T> => ({ ...spec, kind: 'custom', key }),
});

/** An action on one row, in its menu. */
export type RowAction = {
  readonly label: string;
  readonly icon?: ReactNode;
  readonly run: () => void;
  readonly danger?: boolean;
  readonly disabled?: boolean;
};

const rightAligned: ReadonlySet<Column<unknown>['kind']> = new Set(['amount', 'number', 'percent']);
export const alignOf = (column: { readonly kind: Column<unknown>['kind'] }): 'left' | 'right' =>
  rightAligned.has(column.kind) ? 'right' : 'left';

const widths: Readonly<Record<Column<unknown>['kind'], number>> = {
  text: 180,
  amount: 120,
  number: 96,
  percent: 88,
  day: 112,
  month: 112,
  choice: 140,
  custom: 140,
};
/** A date that is cut says nothing: whatever was asked, its column holds « 30/09/2026 ». */
const shortest: Partial<Record<Column<unknown>['kind'], number>> = { day: 108 };
export const widthOf = (column: { readonly kind: Column<unknown>['kind']; readonly width?: number }): number =>
  Math.max(column.width ?? widths[column.kind], shortest[column.kind] ?? 0);

const broken: ReadonlySet<Column<unknown>['kind']> = new Set(['text', 'choice', 'custom']);
export const wraps = (column: { readonly kind: Column<unknown>['kind']; readonly wrap?: boolean }): boolean =>
  column.wrap ?? broken.has(column.kind);
