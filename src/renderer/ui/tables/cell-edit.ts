import type { Cents } from '@shared/domain/money';
import { formatShortDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { today } from '../clock';
import type { Choice } from '../fields/choice-fields';
import { parseDay, parseMonth } from '../fields/typing/day';
import { parseMoney, parseNumber, parsePercent } from '../fields/typing/number';
import { typedProblem } from '../fields/typing/problem';
import { showMoney, showMonth, showNumber, showPercent } from '../fields/typing/show';
import { read, type Typed } from '../fields/typing/typed';
import type { CellEdit, Column } from './columns';

/** What was typed, read: nothing to save, something to save, or a sentence that says why not. */
export type Reading =
  | { readonly state: 'unchanged' }
  | { readonly state: 'changed'; readonly save: () => unknown }
  | { readonly state: 'refused'; readonly message: string };

/** A cell being edited: the text it starts with, and how to read what is typed. */
export type CellSession = {
  readonly initial: string;
  readonly choices: readonly Choice<string>[] | null;
  readonly numeric: boolean;
  readonly read: (text: string) => Reading;
};

type Way<V> = {
  readonly show: (value: V) => string;
  readonly parse: (text: string) => Typed<V>;
  readonly choices?: readonly Choice<string>[];
  readonly numeric?: boolean;
};

const session = <T, V>(edit: CellEdit<T, V> | undefined, row: T, value: V | null, way: Way<V>): CellSession | null => {
  if (!edit || edit.editable?.(row) === false) return null;
  return {
    initial: value === null ? '' : way.show(value),
    choices: way.choices ?? null,
    numeric: way.numeric ?? false,
    read: (text) => {
      const typed = way.parse(text);
      if (!typed.ok) return { state: 'refused', message: typedProblem(typed) ?? t('fields.errors.invalid') };
      if (typed.value === value) return { state: 'unchanged' };
      const message = edit.validate?.(typed.value, row);
      if (message !== undefined) return { state: 'refused', message };
      return { state: 'changed', save: () => edit.onCommit(row, typed.value) };
    },
  };
};

const trimmed = (text: string): Typed<string> => read(text.trim() === '' ? null : text.trim());
const same = (value: string) => value;

/** Opens a cell for editing; null when it cannot be changed here. */
export const editCell = <T>(column: Column<T>, row: T): CellSession | null => {
  switch (column.kind) {
    case 'custom':
      return null;
    case 'text':
      return session(column.edit, row, column.value(row), { show: same, parse: trimmed });
    case 'amount':
      return session(column.edit, row, column.value(row) as Cents | null, {
        show: showMoney,
        parse: (text) => parseMoney(text, column.currency?.(row) ?? 'EUR', column.limits),
        numeric: true,
      });
    case 'number':
      return session(column.edit, row, column.value(row), {
        show: showNumber,
        parse: (text) => parseNumber(text, { min: 0, ...column.limits }),
        numeric: true,
      });
    case 'percent':
      return session(column.edit, row, column.value(row), {
        show: showPercent,
        parse: (text) => parsePercent(text, column.limits),
        numeric: true,
      });
    case 'day':
      return session(column.edit, row, column.value(row), {
        show: formatShortDay,
        parse: (text) => parseDay(text, today(), column.limits),
      });
    case 'month':
      return session(column.edit, row, column.value(row), {
        show: showMonth,
        parse: (text) => parseMonth(text, today()),
      });
    case 'choice':
      return session(column.edit, row, column.value(row), {
        show: same,
        parse: (text) => read(text === '' ? null : text),
        choices: column.choices,
      });
  }
};
export const isEditable = <T>(column: Column<T>, row: T): boolean =>
  column.kind !== 'custom' && column.edit !== undefined && column.edit.editable?.(row) !== false;
