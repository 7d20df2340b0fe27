import type { Interval } from '@shared/domain/interval';
import type { KgLookup, MonthKg } from './budgets';
import { recipeBook } from './footprint';
import type { UsageGroup } from './group';
import type { CarbonContext } from './recipe';
import { settleGroup } from './settle';
import { intervalOf, newFigures } from './tally';

type Entry = { -readonly [K in keyof MonthKg]: MonthKg[K] };
const add = (a: Interval | null, b: Interval): Interval =>
  a === null ? b : { low: a.low + b.low, central: a.central + b.central, high: a.high + b.high };

/**
 * kg by team and month for budgets, from the usage groups: measured and imported counts grow with the month, declared
 * and estimated ones stand for the whole month. Null team: the sum of the company. Uses without a known footprint are
 * told by `partial`, so that a budget is never said kept on a part of the uses.
 */
export const monthlyKg = (context: CarbonContext, groups: readonly UsageGroup[]): KgLookup => {
  const recipeOf = recipeBook(context);
  const scratch = newFigures();
  const months = new Map<string, Entry>();
  const entriesOf = (group: UsageGroup): Entry[] => {
    const names = [`\u0001${group.month}`, ...(group.teamId === null ? [] : [`${group.teamId}\u0001${group.month}`])];
    return names.map((name) => {
      const entry = months.get(name) ?? { toDate: null, wholeMonth: null, partial: false };
      months.set(name, entry);
      return entry;
    });
  };
  for (const group of groups) {
    const entries = entriesOf(group);
    const kind = group.origin === 'measured' || group.origin === 'imported' ? 'toDate' : 'wholeMonth';
    settleGroup(group, recipeOf(group), scratch, {
      known: ({ figures }) => {
        const kg = intervalOf(figures, 'gwpTotal');
        for (const entry of entries) entry[kind] = add(entry[kind], kg);
      },
      unknown: () => {
        for (const entry of entries) entry.partial = true;
      },
    });
  }
  return (teamId, month) => months.get(`${teamId ?? ''}\u0001${month}`) ?? null;
};
