import type { Dimension, Impacts, Slice, UsageCounts } from '@shared/domain/carbon-results';
import type { UsageGroup } from './group';
import type { Figures, Quality, Tally } from './tally';
import { addFigures, confidenceOf, impactsOf, newTally } from './tally';

type Counts = { -readonly [K in keyof UsageCounts]: number };
type Entry = { readonly key: Slice['key']; readonly tally: Tally; readonly counts: Counts };
export const noCounts = (): Counts => ({
  requests: 0,
  images: 0,
  videoSeconds: 0,
  audioMinutes: 0,
  embeddingTokens: 0,
});

/** Name of a breakdown in a footprint: its axes joined, `team` or `team+month`. */
export const breakdownName = (axes: readonly Dimension[]): string => axes.join('+');

/** Sums of a footprint along one or several axes. */
export type Breakdown = {
  /** Adds figures (or only the count, when they are unknown) to the slice of a group. */
  readonly add: (group: UsageGroup, model: string | null, count: SliceCount | null, known: Known | null) => void;
  readonly slices: (total: Impacts | null) => Slice[];
};
/** One quantity of a group; each unit is counted apart. */
export type SliceCount = { readonly quantity: keyof UsageCounts; readonly amount: number };
export type Known = { readonly figures: Figures; readonly quality: Quality };

const axisValue = (axis: Dimension, group: UsageGroup, model: string | null): string | null => {
  switch (axis) {
    case 'team':
      return group.teamId;
    case 'tool':
      return group.toolId;
    case 'model':
      return model;
    case 'use':
      return group.useId;
    case 'month':
      return group.month;
    case 'origin':
      return group.origin;
  }
};

const compare = (a: Slice, b: Slice): number => {
  const month = (a.key.month ?? '').localeCompare(b.key.month ?? '');
  if (month !== 0) return month;
  return (b.impacts?.gwpKgCO2e.central ?? -1) - (a.impacts?.gwpKgCO2e.central ?? -1);
};

/** A breakdown, empty. Slices come by month, then heaviest first; those that could not be estimated come last. */
export const newBreakdown = (axes: readonly Dimension[]): Breakdown => {
  const entries = new Map<string | null, Entry>();
  const only = axes.length === 1 ? axes[0] : undefined;
  const entryOf = (group: UsageGroup, model: string | null): Entry => {
    const name = only
      ? axisValue(only, group, model)
      : axes.map((axis) => axisValue(axis, group, model) ?? '\u0000').join('\u0001');
    const known = entries.get(name);
    if (known) return known;
    const key: Slice['key'] = Object.fromEntries(axes.map((axis) => [axis, axisValue(axis, group, model)]));
    const entry: Entry = { key, tally: newTally(), counts: noCounts() };
    entries.set(name, entry);
    return entry;
  };
  return {
    add: (group, model, count, known) => {
      const entry = entryOf(group, model);
      if (count) entry.counts[count.quantity] += count.amount;
      if (known) addFigures(entry.tally, known.figures, known.quality);
    },
    slices: (total) =>
      [...entries.values()]
        .map(({ key, tally, counts }): Slice => {
          const impacts = impactsOf(tally);
          const whole = total?.gwpKgCO2e.central ?? 0;
          return {
            key,
            ...counts,
            impacts,
            share: impacts && whole > 0 ? impacts.gwpKgCO2e.central / whole : null,
            confidence: confidenceOf(tally),
          };
        })
        .sort(compare),
  };
};
