import { addDays, type Day, day, isDay } from '@shared/domain/day';

/** jour/mois/année or mois/jour/année. */
export type DateOrder = 'dmy' | 'mdy';

export type DateReading =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'blank' }
  /** Both readings are real days: only the user, or another value of the file, can tell. */
  | { readonly kind: 'ambiguous'; readonly dmy: Day; readonly mdy: Day }
  | { readonly kind: 'unreadable' };

const blanks = new Set(['', '-', '—', 'none', 'null', 'n/a', 'na', 'never', 'jamais', 'nan', 'nat']);
const pad = (text: string) => text.padStart(2, '0');
const fullYear = (text: string) => (text.length === 2 ? `20${text}` : text);
const build = (year: string, month: string, date: string): Day | null => {
  const text = `${fullYear(year)}-${pad(month)}-${pad(date)}`;
  return isDay(text) ? text : null;
};

const isoPattern = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ,].*)?$/;
const numericPattern = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:[T ,].*)?$/;
const dayFirstPattern = /^(\d{1,2})(?:er)?[ -]([\p{L}]{3,9})\.?[ -](\d{4})(?:[T ,].*)?$/u;
const monthFirstPattern = /^([\p{L}]{3,9})\.?[ -](\d{1,2}),?[ -](\d{4})(?:[T ,].*)?$/u;

const monthNames: readonly (readonly string[])[] = [
  ['jan'],
  ['fev', 'feb'],
  ['mar'],
  ['avr', 'apr'],
  ['mai', 'may'],
  ['juin', 'jun'],
  ['juil', 'jul'],
  ['aou', 'aug'],
  ['sep'],
  ['oct'],
  ['nov'],
  ['dec'],
];
const monthNumber = (name: string): string | null => {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const index = monthNames.findIndex((starts) => starts.some((start) => plain.startsWith(start)));
  return index === -1 ? null : String(index + 1);
};

/** Day numbers that spreadsheets show when a date cell lost its format: 1 = 1900-01-01, from 2009 to 2037 here. */
const serialEpoch = day('1899-12-30');
const fromSerial = (text: string): Day | null => {
  const serial = /^\d{5}(?:[.,]\d+)?$/.test(text) ? Number(text.slice(0, 5)) : 0;
  return serial >= 40_000 && serial <= 50_400 ? addDays(serialEpoch, serial) : null;
};

const found = (value: Day | null): DateReading => (value ? { kind: 'day', day: value } : { kind: 'unreadable' });

/**
 * Reads one date as exports and French spreadsheets write it; a time after the date is dropped. `order` says how to
 * read `03/04/2026`; without it such a value is `ambiguous`, unless both readings are the same day.
 */
export const readDate = (source: string, order: DateOrder | null): DateReading => {
  const text = source.replace(/[\u00a0\u202f\s]+/g, ' ').trim();
  if (blanks.has(text.toLowerCase())) return { kind: 'blank' };
  const iso = isoPattern.exec(text);
  if (iso) return found(build(iso[1] ?? '', iso[2] ?? '', iso[3] ?? ''));
  const numeric = numericPattern.exec(text);
  if (numeric) {
    const [, first = '', second = '', year = ''] = numeric;
    const dmy = build(year, second, first);
    const mdy = build(year, first, second);
    if (order) return found(order === 'dmy' ? dmy : mdy);
    if (dmy && mdy && dmy !== mdy) return { kind: 'ambiguous', dmy, mdy };
    return found(dmy ?? mdy);
  }
  const dayFirst = dayFirstPattern.exec(text);
  if (dayFirst) return found(build(dayFirst[3] ?? '', monthNumber(dayFirst[2] ?? '') ?? '', dayFirst[1] ?? ''));
  const monthFirst = monthFirstPattern.exec(text);
  if (monthFirst) return found(build(monthFirst[3] ?? '', monthNumber(monthFirst[1] ?? '') ?? '', monthFirst[2] ?? ''));
  return found(fromSerial(text));
};

/** `none`: no value needs an order. `conflict`: some values only fit one order, some only the other. */
export type DateOrderVerdict = DateOrder | 'none' | 'ambiguous' | 'conflict';

/** The order in which one program wrote all these dates: one day past 12 settles it for the whole file. */
export const dateOrderOf = (texts: readonly string[]): DateOrderVerdict => {
  let dmy = 0;
  let mdy = 0;
  let either = 0;
  for (const text of texts) {
    const numeric = numericPattern.exec(text.trim());
    if (!numeric) continue;
    const reading = readDate(text, null);
    if (reading.kind === 'ambiguous') either += 1;
    else if (reading.kind === 'day' && numeric[1] !== numeric[2]) {
      if (Number(numeric[1]) > 12) dmy += 1;
      else if (Number(numeric[2]) > 12) mdy += 1;
    }
  }
  if (dmy > 0 && mdy > 0) return 'conflict';
  if (dmy > 0) return 'dmy';
  if (mdy > 0) return 'mdy';
  return either > 0 ? 'ambiguous' : 'none';
};
