import { type Day, earliestDay, latestDay } from '@shared/domain/day';
import { type DateOrder, type DecimalMark, readDate } from '../text-file';
import { found, type ImportColumn, notSaid, type Read, refuse, type SubscriptionField, shown } from './types';

/** The cells of one line by field, with the conventions of the whole block. */
export type LineCells = {
  readonly get: (field: SubscriptionField) => string;
  readonly has: (field: SubscriptionField) => boolean;
  readonly column: (field: SubscriptionField) => ImportColumn | null;
  readonly mark: DecimalMark | null;
  readonly order: DateOrder | null;
};

/** Takes off the apostrophe that exports put before = + - @, and the spaces around. */
export const cleanCell = (cell: string): string => {
  const text = cell.trim();
  return /^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
};

/** Reads a day between 2015 and 2040. */
export const readDay = (text: string, order: DateOrder | null): Read<Day> => {
  const reading = readDate(text.slice(0, 100), order);
  const display = shown(text);
  switch (reading.kind) {
    case 'blank':
      return notSaid;
    case 'ambiguous':
      return refuse('date-ambiguous', { text: display });
    case 'unreadable':
      return refuse('date-unreadable', { text: display });
    case 'day':
      return reading.day < earliestDay || reading.day > latestDay
        ? refuse('date-out-of-range', { text: display })
        : found(reading.day);
  }
};
