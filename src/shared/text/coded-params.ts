import { isDay, isMonth } from '../domain/day';
import type { Coded } from '../domain/figure';
import { formatDay, formatEuros, formatMonth } from './format';
import { type TextParams, textOf } from './translate';
import { zoneName } from './zones';

/**
 * Parameters of a coded sentence made ready to be said: an amount (`…Cents`) in euros, a day or a month in words. The
 * other numbers stay numbers, for plurals.
 */
export const codedParams = (params: Coded['params']): TextParams =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]): [string, string | number] => {
      if (typeof value === 'number') return [name, name.endsWith('Cents') ? formatEuros(value) : value];
      if (name === 'zone') return [name, zoneName(value)];
      if (isDay(value)) return [name, formatDay(value)];
      return [name, isMonth(value) ? formatMonth(value) : value];
    }),
  );

/** A coded sentence of the engine, in French: amounts in euros, days in words. */
export const sayCoded = (coded: Coded): string => textOf(coded.code, codedParams(coded.params));
