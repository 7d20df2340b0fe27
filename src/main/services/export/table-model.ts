import type { Day, Month } from '@shared/domain/day';

type Column<Row, Kind extends string, Value> = {
  readonly kind: Kind;
  /** French title of the column, unit included: « Budget annuel (€) ». */
  readonly header: string;
  /** Null: unknown or not applicable; the cell stays empty, never zero. */
  readonly value: (row: Row) => Value | null;
};

/**
 * A typed column: `amount` is in cents (of the currency the header or another column names), `percent` is 28 for 28 %,
 * `decimal` keeps at most `decimals` decimals (2 unless told).
 */
export type TableColumn<Row> =
  | Column<Row, 'text', string>
  | Column<Row, 'integer', number>
  | (Column<Row, 'decimal', number> & { readonly decimals?: number })
  | Column<Row, 'amount', number>
  | Column<Row, 'percent', number>
  | Column<Row, 'day', Day>
  | Column<Row, 'month', Month>;

/** A table of the product, as it leaves it. */
export type Table<Row> = {
  /** Name of the sheet in a workbook. */
  readonly name: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
};

/** One cell, its type kept. */
export type TypedCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number; readonly decimals: number; readonly percent: boolean }
  | { readonly kind: 'day'; readonly day: Day };

/** Most that a spreadsheet cell holds. */
const MAX_CELL = 32_000;

/** Keeps line breaks and tabs inside, drops other control signs and halves of surrogate pairs that no file may hold. */
const writable = (text: string): string =>
  text
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .slice(0, MAX_CELL);

/**
 * Makes a text harmless for spreadsheets, which would run a cell beginning with = + - @ or a tab as a formula: an
 * apostrophe goes before it. Our own importer takes it off again.
 */
export const neutralised = (text: string): string => {
  const clean = writable(text);
  return /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(clean) ? `'${clean}` : clean;
};

const number = (value: number, decimals: number, percent = false): TypedCell =>
  Number.isFinite(value) ? { kind: 'number', value, decimals, percent } : { kind: 'empty' };

/** The cell of a row in a column. */
export const cellOf = <Row>(column: TableColumn<Row>, row: Row): TypedCell => {
  switch (column.kind) {
    case 'text': {
      const text = column.value(row);
      return text === null || text === '' ? { kind: 'empty' } : { kind: 'text', text: neutralised(text) };
    }
    case 'day': {
      const day = column.value(row);
      return day === null ? { kind: 'empty' } : { kind: 'day', day };
    }
    case 'month': {
      const month = column.value(row);
      return month === null ? { kind: 'empty' } : { kind: 'text', text: month };
    }
    default: {
      const value = column.value(row);
      if (value === null) return { kind: 'empty' };
      if (column.kind === 'integer') return number(value, 0);
      if (column.kind === 'amount') return number(value / 100, 2);
      if (column.kind === 'percent') return number(value, 2, true);
      return number(value, column.decimals ?? 2);
    }
  }
};
