import type { FxRate } from '@shared/domain/company';
import { type Month, month, monthOf, monthRange } from '@shared/domain/day';
import type { FxReference } from '@shared/domain/fx-reference';
import type { Currency } from '@shared/domain/money';
import type { Payment, Subscription } from '@shared/domain/subscription';

export type BuiltInRate = {
  month: Month;
  currency: Currency;
  rate: number | null;
  status: 'verified' | 'to-verify' | 'missing';
};

/** The built-in table, month by month: a month it does not have is said to be missing. */
export const builtInRates = (reference: FxReference): BuiltInRate[] => {
  const first = reference.monthly.map((entry) => entry.month).sort()[0];
  if (!first) return [];
  const currencies = [...new Set(reference.monthly.map((entry) => entry.currency))];
  const known = new Map(reference.monthly.map((entry) => [`${entry.month} ${entry.currency}`, entry]));
  return monthRange(first, month(reference.asOf.slice(0, 7))).flatMap((m) =>
    currencies.map((currency): BuiltInRate => {
      const entry = known.get(`${m} ${currency}`);
      if (!entry) return { month: m, currency, rate: null, status: 'missing' };
      return { month: m, currency, rate: entry.rate, status: entry.verify ? 'to-verify' : 'verified' };
    }),
  );
};

/** The latest rate of a currency that the dossier or the table knows, leaving out the month being typed. */
export const latestRate = (
  reference: FxReference,
  own: readonly FxRate[],
  currency: Currency,
  except: Month,
): number | null => {
  const known = [...reference.monthly, ...own].filter((rate) => rate.currency === currency && rate.month !== except);
  const latest = known.reduce<(typeof known)[number] | null>(
    (best, rate) => (best === null || rate.month >= best.month ? rate : best),
    null,
  );
  return latest?.rate ?? null;
};

/**
 * A rate that is probably a mistake: over half away from the last known one, or nearer to its inverse than to itself
 * (euros for one unit typed for units for one euro), unless it is within five percent of it.
 */
export const isImplausibleRate = (rate: number, known: number): boolean => {
  const away = Math.abs(Math.log(rate / known));
  const awayFromInverse = Math.abs(Math.log(rate * known));
  return away > Math.log(1.5) || (away > Math.log(1.05) && awayFromInverse < away);
};

/** Months and currencies the dossier uses for which neither it nor the table has a rate. */
export const neededRates = (
  reference: FxReference,
  own: readonly FxRate[],
  subscriptions: readonly Subscription[],
  payments: readonly Payment[],
  present: Month,
): { month: Month; currency: Currency }[] => {
  const known = new Set([...reference.monthly, ...own].map((entry) => `${entry.month} ${entry.currency}`));
  const wanted = new Map<string, { month: Month; currency: Currency }>();
  for (const subscription of subscriptions) {
    if (subscription.currency === 'EUR' || subscription.status === 'ended') continue;
    const months = [
      present,
      ...payments.filter((p) => p.subscriptionId === subscription.id).map((p) => monthOf(p.paidOn)),
    ];
    for (const m of months) {
      const key = `${m} ${subscription.currency}`;
      if (!known.has(key)) wanted.set(key, { month: m, currency: subscription.currency });
    }
  }
  return [...wanted.values()].sort((a, b) => (a.month < b.month ? 1 : -1));
};
