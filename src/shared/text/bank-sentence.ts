import { isDay } from '../domain/day';
import type { Coded } from '../domain/figure';
import { formatAmount, formatShortDay } from './format';
import { textOf } from './translate';

type Area = 'errors' | 'ignored' | 'refused' | 'warnings' | 'questions' | 'events' | 'shadow';

/**
 * French sentence of a code of the bank feature. A parameter `xCents` is shown as the amount `x` in `currency`, a day as
 * a date; the others as they are.
 */
export const bankSentence = (area: Area, { code, params }: Coded): string => {
  const currency = typeof params.currency === 'string' ? params.currency : 'EUR';
  const shown: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(params)) {
    if (name.endsWith('Cents') && typeof value === 'number')
      shown[name.slice(0, -5)] = formatAmount(value, currency, { cents: 'always' });
    else if (name === 'cents' && typeof value === 'number')
      shown.amount = formatAmount(value, currency, { cents: 'always' });
    else shown[name] = typeof value === 'string' && isDay(value) ? formatShortDay(value) : value;
  }
  return textOf(`bank.${area}.${code}`, shown);
};
