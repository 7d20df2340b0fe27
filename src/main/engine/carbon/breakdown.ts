import type { Dimension, Impacts, Slice, UsageCounts } from '@shared/domain/carbon-results';
import type { UsageGroup } from './group';
import { PathMap } from './path-map';
import type { Part, Tally } from './tally';
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
  readonly add: (group: UsageGroup, model: string | null, count: SliceCount | null, known: Part | null) => void;
  readonly slices: (total: Impacts | null) => Slice[];
};
/** One quantity of a group; each unit is counted apart. */
export type SliceCount = { readonly quantity: keyof UsageCounts; readonly amount: number };

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

type Entries = {
  readonly entryOf: (group: UsageGroup, model: string | null) => Entry;
  readonly all: () => readonly Entry[];
};

/** Groups often come sorted: the last entry is tried first. */
const entriesOfAxis = (axis: Dimension): Entries => {
  const entries = new Map<string | null, Entry>();
  let last: Entry | undefined;
  let lastValue: string | null = null;
  return {
    entryOf: (group, model) => {
      const value = axisValue(axis, group, model);
      if (last !== undefined && value === lastValue) return last;
      last = entries.get(value);
      lastValue = value;
      if (last !== undefined) return last;
      last = { key: { [axis]: value }, tally: newTally(), counts: noCounts() };
      entries.set(value, last);
      return last;
    },
    all: () => [...entries.values()],
  };
};

const entriesOfAxes = (axes: readonly Dimension[]): Entries => {
  const entries = new PathMap<Entry>();
  return {
    entryOf: (group, model) => {
      const path = axes.map((axis) => axisValue(axis, group, model));
      return entries.at(path, () => ({
        key: Object.fromEntries(axes.map((axis, i) => [axis, path[i] ?? null])),
        tally: newTally(),
        counts: noCounts(),
      }));
    },
    all: () => entries.all(),
  };
};

/** A breakdown, empty. Slices come by month, then heaviest first; those that could not be estimated come last. */
export const newBreakdown = (axes: readonly Dimension[]): Breakdown => {
  const [axis] = axes;
  const { entryOf, all } = axes.length === 1 && axis ? entriesOfAxis(axis) : entriesOfAxes(axes);
  return {
    add: (group, model, count, known) => {
      const entry = entryOf(group, model);
      if (count) entry.counts[count.quantity] += count.amount;
      if (known) addFigures(entry.tally, known);
    },
    slices: (total) =>
      all()
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
