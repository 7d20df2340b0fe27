import type { DebitedRate } from '@shared/domain/audit';
import type { RateChoice } from '@shared/domain/audit-cost';
import type { FxRate } from '@shared/domain/company';
import type { Month } from '@shared/domain/day';
import type { FigureSource } from '@shared/domain/figure';
import type { FxMonthly, FxReference, FxYearly } from '@shared/domain/fx-reference';
import type { Currency } from '@shared/domain/money';

export type RateQuestion = {
  readonly currency: Currency;
  readonly month: Month;
  readonly subscriptionId: string | null;
};
export type RateSources = {
  readonly typed: readonly FxRate[];
  readonly debited: readonly DebitedRate[];
  readonly reference: FxReference;
};

const sourceOf = (reference: FxReference, average: FxMonthly | FxYearly): FigureSource[] =>
  reference.sources
    .filter((source) => source.id === average.sourceId)
    .map((source) => ({ title: source.title, url: source.url, date: source.date, verify: average.verify }));

const latest = <T extends { readonly month: Month }>(rows: readonly T[]): T | undefined =>
  rows.reduce<T | undefined>((best, row) => (best === undefined || row.month > best.month ? row : best), undefined);

/**
 * Exchange rate for a month, in the documented order (reference/finance/vat-fx.md, section 2): rate typed for the
 * month, rate really debited that month, average of the month, last known month before it (a typed or debited one wins
 * over the table for the same month), yearly average of that year or of the last one before. Nothing found: missing,
 * to be asked for. A month after the one asked for is never used.
 */
export const chooseRate = (question: RateQuestion, sources: RateSources): RateChoice => {
  const { currency, month } = question;
  if (currency === 'EUR') return { kind: 'euro' };
  const { reference } = sources;
  const typed = sources.typed.filter((row) => row.currency === currency && row.month <= month);
  const debited = sources.debited
    .filter((row) => row.currency === currency && row.month <= month)
    .filter((row) => row.subscriptionId === null || row.subscriptionId === question.subscriptionId)
    // The bank's rate on this very subscription says more than the one on another.
    .sort((a, b) => Number(b.subscriptionId !== null) - Number(a.subscriptionId !== null));
  const monthly = reference.monthly.filter((row) => row.currency === currency && row.month <= month);

  const own = typed.find((row) => row.month === month);
  const common = { kind: 'known' as const, currency, month };
  if (own) return { ...common, rate: own.rate, origin: 'typed', period: month, status: 'declared', sources: [] };
  const bank = debited.find((row) => row.month === month);
  if (bank) return { ...common, rate: bank.rate, origin: 'debited', period: month, status: 'measured', sources: [] };
  const average = monthly.find((row) => row.month === month);
  if (average)
    return {
      ...common,
      rate: average.rate,
      origin: 'month',
      period: month,
      status: average.verify ? 'estimated' : 'imported',
      sources: sourceOf(reference, average),
    };

  const lastTyped = latest(typed);
  const lastDebited = latest(debited);
  const lastAverage = latest(monthly);
  const last = latest([lastTyped, lastDebited, lastAverage].filter((row) => row !== undefined));
  if (last)
    return {
      ...common,
      rate: last.rate,
      origin: 'last-known-month',
      period: last.month,
      status: 'estimated',
      sources: last === lastAverage ? sourceOf(reference, lastAverage) : [],
    };

  const year = Number(month.slice(0, 4));
  const yearly = reference.yearly
    .filter((row) => row.currency === currency && row.year <= year)
    .reduce<FxYearly | undefined>((best, row) => (best === undefined || row.year > best.year ? row : best), undefined);
  if (yearly)
    return {
      ...common,
      rate: yearly.rate,
      origin: 'year',
      period: String(yearly.year),
      status: 'estimated',
      sources: sourceOf(reference, yearly),
    };
  return { kind: 'missing', currency, month };
};

/** Units of the currency for one euro; null when missing. */
export const rateValue = (choice: RateChoice): number | null =>
  choice.kind === 'euro' ? 1 : choice.kind === 'known' ? choice.rate : null;
