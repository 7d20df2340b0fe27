import type { Day } from '@shared/domain/day';
import type { Interval } from '@shared/domain/interval';
import type { KgLookup, MonthKg } from './budgets';
import { footprintOfGroups } from './footprint';
import type { UsageGroup } from './group';
import type { CarbonContext } from './recipe';

const add = (a: Interval | null, b: Interval): Interval =>
  a === null ? b : { low: a.low + b.low, central: a.central + b.central, high: a.high + b.high };

/**
 * kg by team and month for budgets, from the usage groups: measured and imported counts grow with the month, declared
 * and estimated ones stand for the whole month. Null team: the sum of the company.
 */
export const monthlyKg = (context: CarbonContext, groups: readonly UsageGroup[], asOf: Day): KgLookup => {
  const footprint = footprintOfGroups(context, groups, { asOf, axes: [['team', 'month', 'origin']] });
  const months = new Map<string, { toDate: Interval | null; wholeMonth: Interval | null }>();
  const put = (name: string, kg: Interval, kind: keyof MonthKg) => {
    const entry = months.get(name) ?? { toDate: null, wholeMonth: null };
    entry[kind] = add(entry[kind], kg);
    months.set(name, entry);
  };
  for (const slice of footprint.slices['team+month+origin'] ?? []) {
    if (!slice.impacts) continue;
    const { team, month, origin } = slice.key;
    const kind = origin === 'measured' || origin === 'imported' ? 'toDate' : 'wholeMonth';
    const kg = slice.impacts.gwpKgCO2e;
    if (team) put(`${team}\u0001${month}`, kg, kind);
    put(`\u0001${month}`, kg, kind);
  }
  return (teamId, month) => months.get(`${teamId ?? ''}\u0001${month}`) ?? null;
};
