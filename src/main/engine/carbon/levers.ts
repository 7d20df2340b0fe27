import type { LeverEuros, LeverOutcome, LeverPlan } from '@shared/domain/carbon-outcomes';
import type { Lever } from '@shared/domain/carbon-plan';
import type { Coded } from '@shared/domain/figure';
import type { Interval } from '@shared/domain/interval';
import { coded } from '../explain';
import type { LeverBase, LeverLine, Three } from './lever-lines';
import { plus, three, times, ZERO } from './lever-lines';
import type { LeverStep } from './lighter-model';
import { moveToLighter } from './lighter-model';
import { PathMap } from './path-map';

const asInterval = (values: Three): Interval => ({
  low: Math.min(...values),
  central: values[1],
  high: Math.max(...values),
});
const sumOf = (lines: readonly LeverLine[], of: (line: LeverLine) => Three): Three =>
  lines.reduce<Three>((total, line) => plus(total, of(line)), ZERO);
const kgLeft = (lines: readonly LeverLine[]): Three => sumOf(lines, (line) => times(line.kg, line.left));

const inScope = (lever: Lever, line: LeverLine): boolean => {
  const { teamIds, toolIds, useIds } = lever.scope;
  const { teamId, toolId, useId } = line.group;
  return (
    (teamIds === null || (teamId !== null && teamIds.includes(teamId))) &&
    (toolIds === null || (toolId !== null && toolIds.includes(toolId))) &&
    (useIds === null || (useId !== null && useIds.includes(useId)))
  );
};

/** Non essential part once a fraction of it has stopped: n(1-x) / (1-n·x), so that a second lever finds only the rest. */
const nonEssentialLeft = (share: Three, stopped: number): Three =>
  three((s) => {
    const rest = 1 - share[s] * stopped;
    return rest <= 0 ? 0 : (share[s] * (1 - stopped)) / rest;
  });

const shrink = (line: LeverLine, kept: Three): LeverStep => ({
  lines: [{ ...line, left: times(line.left, kept) }],
  moved: 0,
  warnings: [],
});

/** Null: the lever does not touch this line. */
const act = (base: LeverBase, lever: Lever, line: LeverLine): LeverStep | null => {
  const kept: Three = three(() => 1 - lever.share);
  switch (lever.kind) {
    case 'remove-non-essential': {
      const share = line.nonEssential;
      if (share === null) {
        const team = line.group.teamId ?? '';
        return { lines: null, moved: 0, warnings: [coded('non-essential-unknown', { team })] };
      }
      const rest = { ...line, nonEssential: nonEssentialLeft(share, lever.share) };
      return shrink(
        rest,
        three((s) => 1 - share[s] * lever.share),
      );
    }
    case 'avoid-retries':
      return line.kind === 'text' ? shrink(line, kept) : null;
    case 'drop-images':
      return line.kind === 'images' ? shrink(line, kept) : null;
    case 'lighter-model':
      return line.kind === 'text' ? moveToLighter(base, lever, line) : null;
  }
};

const moneyLeft = (lines: readonly LeverLine[]): Three =>
  sumOf(lines, (line) => three((s) => (line.cents ?? 0) * line.left[s]));

const eurosOf = (touched: readonly LeverLine[], after: readonly LeverLine[]): LeverEuros => {
  const named = (lines: readonly LeverLine[]) => [...new Set(lines.map((line) => line.group.toolId ?? ''))];
  const unpriced = [...touched, ...after].filter((line) => line.cents === null);
  if (unpriced.length > 0) return { status: 'unknown', toolsWithoutPrice: named(unpriced) };
  const [before, now] = [moneyLeft(touched), moneyLeft(after)];
  const { low, central, high } = asInterval(three((s) => before[s] - now[s]));
  const cents = { low: Math.round(low), central: Math.round(central), high: Math.round(high) };
  return { status: 'known', cents, flatTools: named(touched.filter((line) => line.flat)) };
};

type Applied = { readonly lines: LeverLine[]; readonly outcome: LeverOutcome; readonly saved: Three };
const applyLever = (base: LeverBase, lever: Lever, lines: readonly LeverLine[], before: number): Applied => {
  const touched: LeverLine[] = [];
  const changed: LeverLine[] = [];
  const next: LeverLine[] = [];
  // A lever says the same of thousands of lines: said once, and compared without writing them out.
  const warnings = new PathMap<Coded>();
  let moved = 0;
  for (const line of lines) {
    const step = inScope(lever, line) ? act(base, lever, line) : null;
    for (const warning of step?.warnings ?? [])
      warnings.at([warning.code, ...Object.values(warning.params).map(String)], () => warning);
    if (!step?.lines) {
      next.push(line);
      continue;
    }
    moved += step.moved;
    touched.push(line);
    changed.push(...step.lines);
    next.push(...step.lines);
  }
  const acted = kgLeft(touched);
  const rest = kgLeft(changed);
  // Rounding may leave a hair: a saving is never negative, nor above what the lever acts on.
  const saved = three((s) => Math.min(acted[s], Math.max(0, acted[s] - rest[s])));
  const count = (of: readonly LeverLine[], kind: LeverLine['kind']) =>
    of.filter((line) => line.kind === kind).reduce((sum, line) => sum + line.amount * line.left[1], 0);
  return {
    lines: next,
    saved,
    outcome: {
      leverId: lever.id,
      kind: lever.kind,
      actsOnKg: asInterval(acted),
      savedKg: asInterval(saved),
      savedPct: before > 0 ? (saved[1] / before) * 100 : null,
      requestsAvoided: Math.max(0, count(touched, 'text') - count(changed, 'text')),
      requestsMoved: moved,
      imagesAvoided: Math.max(0, count(touched, 'images') - count(changed, 'images')),
      euros: eurosOf(touched, changed),
      warnings: [...warnings.all()],
    },
  };
};

/**
 * Effect of levers taken in order: each acts on what the ones before it left, so the savings add up and never exceed
 * the footprint. Three scenarios are carried through the whole chain (cautious: low bounds, low share, heavy target;
 * optimistic: the reverse), and the range of a lever is what they give.
 */
export const applyLevers = (base: LeverBase, levers: readonly Lever[]): LeverPlan => {
  const before = kgLeft(base.lines);
  let lines: readonly LeverLine[] = base.lines;
  let saved = ZERO;
  const outcomes: LeverOutcome[] = [];
  for (const lever of levers) {
    const applied = applyLever(base, lever, lines, before[1]);
    lines = applied.lines;
    saved = plus(saved, applied.saved);
    outcomes.push(applied.outcome);
  }
  return {
    beforeKg: asInterval(before),
    afterKg: asInterval(sumOf(lines, (line) => three((s) => line.bounds[s] * line.left[1]))),
    savedKg: asInterval(three((s) => Math.min(saved[s], before[s]))),
    reductionPct: before[1] > 0 ? (Math.min(saved[1], before[1]) / before[1]) * 100 : null,
    levers: outcomes,
    warnings: [...base.warnings],
  };
};
