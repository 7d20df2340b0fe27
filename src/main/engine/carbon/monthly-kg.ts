import type { Interval } from '@shared/domain/interval';
import type { KgLookup } from './budgets';
import type { UsageGroup } from './group';
import type { CarbonContext } from './recipe';
import { recipeBook } from './recipe-book';
import { settleGroup } from './settle';
import { intervalOf, newFigures } from './tally';

type Sum = { low: number; central: number; high: number };
type Entry = { toDate: Sum | null; wholeMonth: Sum | null; partial: boolean };

const addTo = (entry: Entry, kind: 'toDate' | 'wholeMonth', kg: Interval): void => {
  const sum = entry[kind];
  if (sum === null) {
    entry[kind] = { ...kg };
    return;
  }
  sum.low += kg.low;
  sum.central += kg.central;
  sum.high += kg.high;
};

/**
 * kg by team and month for budgets, from the usage groups: measured and imported counts grow with the month, declared
 * and estimated ones stand for the whole month. Null team: the sum of the company. Uses without a known footprint are
 * told by `partial`, so that a budget is never said kept on a part of the uses.
 */
export const monthlyKg = (context: CarbonContext, groups: readonly UsageGroup[]): KgLookup => {
  const recipeOf = recipeBook(context);
  const scratch = newFigures();
  const months = new Map<string, Entry>();
  const entryOf = (teamId: string | null, month: string | null): Entry => {
    const name = `${teamId ?? ''}\u0001${month}`;
    const known = months.get(name);
    if (known) return known;
    const entry: Entry = { toDate: null, wholeMonth: null, partial: false };
    months.set(name, entry);
    return entry;
  };
  // Groups often come sorted: the entries of the one before are often those of the next.
  let last: {
    readonly teamId: string | null;
    readonly month: string | null;
    readonly entries: readonly Entry[];
  } | null = null;
  const entriesOf = ({ teamId, month }: UsageGroup): readonly Entry[] => {
    if (last?.teamId === teamId && last.month === month) return last.entries;
    const company = entryOf(null, month);
    last = { teamId, month, entries: teamId === null ? [company] : [company, entryOf(teamId, month)] };
    return last.entries;
  };
  for (const group of groups) {
    const entries = entriesOf(group);
    const kind = group.origin === 'measured' || group.origin === 'imported' ? 'toDate' : 'wholeMonth';
    settleGroup(group, recipeOf(group), scratch, {
      known: ({ figures }) => {
        const kg = intervalOf(figures, 'gwpTotal');
        for (const entry of entries) addTo(entry, kind, kg);
      },
      unknown: () => {
        for (const entry of entries) entry.partial = true;
      },
    });
  }
  return (teamId, month) => months.get(`${teamId ?? ''}\u0001${month}`) ?? null;
};
