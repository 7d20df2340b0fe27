import type { Day } from '@shared/domain/day';
import type { Currency } from '@shared/domain/money';
import type { UsageAccount, UsageActivity } from '@shared/domain/usage';
import { addCounts, mergeVolumes } from '@shared/domain/usage-sum';
import Big from 'big.js';
import type { AccountPart } from './part';

export type NumberedPart = { readonly line: number; readonly part: AccountPart };

const floorOf = (activity: UsageActivity): Day | null => {
  if (activity.kind === 'dated') return activity.on;
  return activity.kind === 'within' ? activity.from : null;
};
const weight: Readonly<Record<UsageActivity['kind'], number>> = {
  dated: 4,
  within: 3,
  unknown: 2,
  'none-since': 1,
  none: 0,
};

/** The later of two; a known activity outweighs an unknown one, which outweighs « none ». */
export const latestActivity = (a: UsageActivity, b: UsageActivity): UsageActivity => {
  const [left, right] = [floorOf(a), floorOf(b)];
  if (left && right && left !== right) return left > right ? a : b;
  return weight[a.kind] >= weight[b.kind] ? a : b;
};

const stateRank = { enabled: 2, pending: 1, deleted: 0 } as const;
const strongest = (states: readonly UsageAccount['state'][]): UsageAccount['state'] =>
  states.reduce<UsageAccount['state']>((best, state) => {
    if (state === null) return best;
    return best === null || stateRank[state] > stateRank[best] ? state : best;
  }, null);

const most = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : Math.max(...known);
};
/** A bound holds for the whole only when every row has one. */
const sumOfBounds = (values: readonly (number | null)[]): number | null =>
  values.reduce((sum, value) => (sum === null || value === null ? null : sum + value), 0 as number | null);

const spendOf = (parts: readonly NumberedPart[], currency: Currency): UsageAccount['spend'] => {
  const known = parts.flatMap(({ part }) => (part.spend === null ? [] : [part.spend]));
  if (known.length === 0) return null;
  return { amount: known.reduce((sum, value) => sum.plus(value), new Big(0)).toFixed(), currency };
};

const mergeOne = (parts: readonly NumberedPart[], first: AccountPart, currency: Currency): UsageAccount => {
  const all = parts.map(({ part }) => part);
  const days = new Set(all.flatMap((part) => (part.eventOn ? [part.eventOn] : [])));
  const created = all.flatMap((part) => (part.createdOn ? [part.createdOn] : [])).sort();
  return {
    ...first.identity,
    name: all.find((part) => part.name !== null)?.name ?? null,
    departments: [...new Set(all.flatMap((part) => part.departments))],
    state: strongest(all.map((part) => part.state)),
    createdOn: created[0] ?? null,
    activity: all.map((part) => part.activity).reduce(latestActivity),
    activeDays: days.size > 0 ? days.size : most(all.map((part) => part.activeDays)),
    activeDaysAtMost: sumOfBounds(all.map((part) => part.activeDaysAtMost)),
    counts: all.map((part) => part.counts).reduce(addCounts),
    spend: spendOf(parts, currency),
    volumes: mergeVolumes(all.flatMap((part) => part.volumes)),
    lines: parts.map(({ line }) => line),
  };
};

/** Rows of the same identity (addresses compared without case) become one account: latest date, counts added. */
export const mergeParts = (parts: readonly NumberedPart[], currency: Currency): UsageAccount[] => {
  const groups = new Map<string, NumberedPart[]>();
  for (const numbered of parts) {
    const group = groups.get(numbered.part.identity.key);
    if (group) group.push(numbered);
    else groups.set(numbered.part.identity.key, [numbered]);
  }
  return [...groups.values()].flatMap((group) => {
    const first = group[0]?.part;
    return first ? [mergeOne(group, first, currency)] : [];
  });
};
