import type { api } from '@renderer/api';
import type { Month } from '@shared/domain/day';
import type { Currency } from '@shared/domain/money';
import { formatMonth, formatNumber } from '@shared/text/format';
import { t } from '@shared/text/translate';

export type Rates = Awaited<ReturnType<typeof api.company.fxRates>>;
export type OwnRate = Rates['own'][number];
export type BuiltInRate = Rates['builtIn'][number];
export type NeededRate = Rates['needed'][number];

/** The rate used while the one of the month is not typed: the last one known before it. */
export const meanwhileRate = (rates: Rates, { month, currency }: NeededRate): { rate: number; month: Month } | null => {
  const known = [...rates.builtIn, ...rates.own].flatMap(({ rate, ...entry }) =>
    rate !== null && entry.currency === currency && entry.month < month ? [{ rate, month: entry.month }] : [],
  );
  return known.reduce<(typeof known)[number] | null>(
    (best, entry) => (best === null || entry.month >= best.month ? entry : best),
    null,
  );
};

export const formatRate = (rate: number): string => formatNumber(rate, 5);

export const meanwhileText = (rates: Rates, needed: NeededRate): string => {
  const known = meanwhileRate(rates, needed);
  return known === null
    ? t('company.rates.meanwhileNone')
    : t('company.rates.meanwhile', { rate: formatRate(known.rate), period: formatMonth(known.month) });
};

export const ratesAnswer = (rates: Rates, foreign: boolean): string => {
  const { needed } = rates;
  if (needed.length === 0) return t(foreign ? 'company.rates.answer.complete' : 'company.rates.answer.euro');
  const unknown = new Set(needed.filter((one) => meanwhileRate(rates, one) === null).map((one) => one.currency)).size;
  return t(unknown > 0 ? 'company.rates.answer.unknown' : 'company.rates.answer.estimated', {
    count: needed.length,
    unknown,
  });
};

/** The built-in table, one row a month, latest first. */
export type BuiltInMonth = {
  readonly month: Month;
  readonly rates: Readonly<Partial<Record<Currency, BuiltInRate>>>;
};
export const builtInMonths = (builtIn: readonly BuiltInRate[]): BuiltInMonth[] => {
  const months = new Map<Month, Partial<Record<Currency, BuiltInRate>>>();
  for (const rate of builtIn) months.set(rate.month, { ...months.get(rate.month), [rate.currency]: rate });
  return [...months].map(([month, rates]) => ({ month, rates })).sort((a, b) => (a.month < b.month ? 1 : -1));
};
