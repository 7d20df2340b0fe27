import type { Scenario } from '@shared/domain/scenario';
import type { BreakEven, ScenarioCost } from '@shared/domain/scenario-result';
import { periodsPerYear } from '@shared/domain/subscription';

/** Two scenarios over the same months, the second being cheaper today. */
export type Rivals = {
  readonly other: Scenario;
  readonly otherCost: ScenarioCost;
  readonly best: ScenarioCost;
  readonly months: 12 | 36;
  readonly basis: 'full' | 'cash';
  readonly hourlyCents: number | null;
  /** Both are valued at the same hourly cost, so that changing it changes both. */
  readonly sharedHourly: boolean;
};

const central = (cost: ScenarioCost, months: 12 | 36, basis: 'full' | 'cash'): number => {
  const figure =
    basis === 'full' ? (months === 12 ? cost.full12 : cost.full36) : months === 12 ? cost.cash12 : cost.cash36;
  return figure.value ?? 0;
};
const lineOf = (cost: ScenarioCost, category: string, months: 12 | 36): number => {
  const line = cost.lines.find((item) => item.category === category);
  return (months === 12 ? line?.over12.central : line?.over36.central) ?? 0;
};

/** Central euro cents that the purchases of a scenario cost over the months. */
const purchasesOver = (scenario: Scenario, months: number): number =>
  scenario.purchases.reduce((total, purchase) => {
    const every = 12 / periodsPerYear[purchase.period];
    const debits = Math.max(0, Math.ceil((months - purchase.startsAfterMonths) / every));
    return total + (purchase.cents?.central ?? 0) * debits;
  }, 0);

type Found = Omit<BreakEven, 'scenarioId' | 'against'>;

/** Price per month of all the purchases under which the other scenario wins. Null: even free it would not. */
const byPrice = (rivals: Rivals, gap: number): Found[] => {
  const now = purchasesOver(rivals.other, rivals.months);
  if (now === 0) return [];
  const value = now - gap;
  const perMonth = (cents: number): number => Math.round(cents / rivals.months);
  return [
    { lever: 'purchase-price', value: value < 0 ? null : perMonth(value), current: perMonth(now), winsWhen: 'below' },
  ];
};

const byFee = (rivals: Rivals, gap: number): Found[] => {
  const now = lineOf(rivals.otherCost, 'fees', rivals.months);
  if (now === 0) return [];
  const perMonth = (cents: number): number => Math.round(cents / rivals.months);
  return [
    { lever: 'fee', value: now - gap < 0 ? null : perMonth(now - gap), current: perMonth(now), winsWhen: 'below' },
  ];
};

const byMigration = (rivals: Rivals, gap: number): Found[] => {
  const now = lineOf(rivals.otherCost, 'migration', rivals.months);
  if (now === 0) return [];
  const value = now - gap;
  return [{ lever: 'migration', value: value < 0 ? null : Math.round(value), current: now, winsWhen: 'below' }];
};

/** Hourly cost at which the hours the other spares, or spends, make up for the money. */
const byHourlyCost = (rivals: Rivals): Found[] => {
  const { other, best } = { other: rivals.otherCost, best: rivals.best };
  const hours = (cost: ScenarioCost): number => (rivals.months === 12 ? cost.hours12 : cost.hours36).central;
  const spared = hours(best) - hours(other);
  const dearer = central(other, rivals.months, 'cash') - central(best, rivals.months, 'cash');
  if (spared === 0) return [];
  const value = dearer / spared;
  if (value < 0) return [];
  return [
    {
      lever: 'hourly-cost',
      value: Math.round(value),
      current: rivals.hourlyCents,
      winsWhen: spared > 0 ? 'above' : 'below',
    },
  ];
};

/** First month from which the other has cost less cash since the start; null: not within three years. None when they never differ. */
const byMonths = (rivals: Rivals): Found[] => {
  const cashOf = (cost: ScenarioCost): string => JSON.stringify(cost.cumulatedCash.map((total) => total.central));
  // The same cash every month: neither is ever ahead.
  if (cashOf(rivals.otherCost) === cashOf(rivals.best)) return [];
  const ahead = rivals.otherCost.cumulatedCash.findIndex((_, m) =>
    rivals.otherCost.cumulatedCash
      .slice(m)
      .every((total, k) => total.central <= (rivals.best.cumulatedCash[m + k]?.central ?? 0)),
  );
  return [{ lever: 'months', value: ahead < 0 ? null : ahead + 1, current: rivals.months, winsWhen: 'above' }];
};

/** What would make the other scenario win: each lever alone, everything else unchanged, by central values. */
export const breakEvens = (rivals: Rivals): BreakEven[] => {
  const gap =
    central(rivals.otherCost, rivals.months, rivals.basis) - central(rivals.best, rivals.months, rivals.basis);
  const found = [
    ...byPrice(rivals, gap),
    ...byFee(rivals, gap),
    ...byMigration(rivals, gap),
    ...(rivals.basis === 'full' && rivals.sharedHourly ? byHourlyCost(rivals) : []),
    ...byMonths(rivals),
  ];
  return found.map((item) => ({ ...item, scenarioId: rivals.otherCost.scenarioId, against: rivals.best.scenarioId }));
};
