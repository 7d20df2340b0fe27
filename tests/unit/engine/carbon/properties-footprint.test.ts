import { budgetStatus } from '@main/engine/carbon/budgets';
import { footprintFigures } from '@main/engine/carbon/figures';
import { carbonFootprint, footprintOfGroups } from '@main/engine/carbon/footprint';
import { groupUsage } from '@main/engine/carbon/group';
import { prepareLevers } from '@main/engine/carbon/lever-lines';
import { solveTarget } from '@main/engine/carbon/lever-target';
import { applyLevers } from '@main/engine/carbon/levers';
import { monthlyKg } from '@main/engine/carbon/monthly-kg';
import { scope3Line } from '@main/engine/carbon/report-line';
import { wilsonInterval } from '@main/engine/carbon/sample';
import type { UsageRow } from '@shared/domain/carbon';
import { defaultWorkCalendar } from '@shared/domain/carbon';
import { budgetStatusSchema, scope3LineSchema, targetAnswerSchema } from '@shared/domain/carbon-outcomes';
import type { Lever, LeverScope } from '@shared/domain/carbon-plan';
import { footprintSchema } from '@shared/domain/carbon-results';
import { day, month } from '@shared/domain/day';
import { figureSchema } from '@shared/domain/figure';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOf, everyInterval, modelKey, near, ordered, row, rows, share } from './arbitraries';
import { contextWith } from './fixtures';

describe('laws of a footprint', () => {
  it('min <= central <= max everywhere, in totals and in every part', () => {
    fc.assert(
      fc.property(rows, (usage) => {
        const result = carbonFootprint(contextWith(), usage, { asOf });
        const { plausible, reference: range } = result.uncertainty ?? {};
        expect(!plausible || !range || (plausible.low <= range.low && range.high <= plausible.high)).toBe(true);
        return (
          everyInterval(result.total) &&
          Object.values(result.slices)
            .flat()
            .every((slice) => everyInterval(slice.impacts))
        );
      }),
      { numRuns: 60 },
    );
  });
  it('the parts add up to the whole, on every axis and every bound', () => {
    fc.assert(
      fc.property(rows, (usage) => {
        const result = carbonFootprint(contextWith(), usage, { asOf });
        for (const slices of Object.values(result.slices))
          for (const bound of ['low', 'central', 'high'] as const) {
            const sum = slices.reduce((total, slice) => total + (slice.impacts?.gwpKgCO2e[bound] ?? 0), 0);
            if (!near(sum, result.total?.gwpKgCO2e[bound] ?? 0)) return false;
          }
        return Object.values(result.slices).every((slices) =>
          near(
            slices.reduce((n, s) => n + s.requests, 0),
            result.requests,
          ),
        );
      }),
      { numRuns: 60 },
    );
  });
  it('what is unknown is listed and counted nowhere', () => {
    fc.assert(
      fc.property(rows, (usage) => {
        const result = carbonFootprint(contextWith(), usage, { asOf });
        const unknown = result.unknown
          .filter((u) => u.quantity === 'requests')
          .reduce((sum, u) => sum + (u.amount ?? 0), 0);
        expect(near((result.text?.requests ?? 0) + unknown, result.requests)).toBe(true);
        expect(result.status === 'partial' || result.status === 'unknown').toBe(result.unknown.length > 0);
      }),
      { numRuns: 60 },
    );
  });
  it('more of any use never emits less', () => {
    fc.assert(
      fc.property(rows, row, (usage, extra) => {
        const before = carbonFootprint(contextWith(), usage, { asOf, axes: [] }).total?.gwpKgCO2e.high ?? 0;
        const after = carbonFootprint(contextWith(), [...usage, extra], { asOf, axes: [] }).total?.gwpKgCO2e.high ?? 0;
        return after >= before * (1 - 1e-12);
      }),
      { numRuns: 60 },
    );
  });
});

const scope: fc.Arbitrary<LeverScope> = fc.record({
  teamIds: fc.constantFrom<string[] | null>(null, ['marketing'], ['support', 'commercial']),
  toolIds: fc.constantFrom<string[] | null>(null, ['chatgpt']),
  useIds: fc.constant(null),
});
const lever: fc.Arbitrary<Lever> = fc
  .tuple(
    fc.constantFrom('remove-non-essential', 'avoid-retries', 'drop-images', 'lighter-model'),
    scope,
    share,
    modelKey,
  )
  .map(([kind, where, part, toModel]): Lever => {
    const common = { id: kind, name: null, scope: where, share: part };
    return kind === 'lighter-model' ? { ...common, kind, fromModel: null, toModel } : { ...common, kind };
  });
const nonEssential = fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 10, max: 40 })).map(([hits, size]) => [
  {
    teamId: null,
    share: wilsonInterval(hits, size) ?? { low: 0, central: 0, high: 0 },
    origin: 'sample' as const,
    size,
  },
]);

describe('results travel', () => {
  it('every result obeys its schema and survives JSON', () => {
    const same = <T>(schema: { parse: (value: unknown) => T }, value: T) =>
      expect(schema.parse(JSON.parse(JSON.stringify(value)))).toEqual(value);
    fc.assert(
      fc.property(rows, nonEssential, fc.array(lever, { minLength: 1, maxLength: 3 }), (usage, shares, levers) => {
        const footprint = carbonFootprint(contextWith(), usage, { asOf });
        same(footprintSchema, footprint);
        same(scope3LineSchema, scope3Line(footprint, 2026));
        for (const figure of Object.values(footprintFigures(footprint))) same(figureSchema, figure);
        const base = prepareLevers(contextWith(), {
          groups: groupUsage(usage, { byMonth: false }),
          nonEssential: shares,
          prices: [],
        });
        same(targetAnswerSchema, solveTarget(base, levers, 35, 'in-order'));
        for (const team of ['marketing', null])
          same(
            budgetStatusSchema,
            budgetStatus(
              {
                id: 'b',
                teamId: team,
                from: month('2026-01'),
                to: null,
                limit: { kind: 'kg', kgPerMonth: 1 },
                warnAtPct: 80,
                exceedAtPct: 100,
                note: null,
              },
              month('2026-03'),
              monthlyKg(contextWith(), groupUsage(usage)),
              defaultWorkCalendar,
              day('2026-03-17'),
            ),
          );
      }),
      { numRuns: 40 },
    );
  });
});

describe('laws of the levers', () => {
  const prepared = (usage: UsageRow[], shares: Parameters<typeof prepareLevers>[1]['nonEssential']) =>
    prepareLevers(contextWith(), { groups: groupUsage(usage, { byMonth: false }), nonEssential: shares, prices: [] });

  it('a lever never saves more than what it acts on, and together never more than the whole', () => {
    fc.assert(
      fc.property(rows, nonEssential, fc.array(lever, { maxLength: 5 }), (usage, shares, levers) => {
        const plan = applyLevers(prepared(usage, shares), levers);
        const slack = (limit: number) => limit * (1 + 1e-9) + 1e-15;
        for (const outcome of plan.levers) {
          expect(ordered(outcome.savedKg) && ordered(outcome.actsOnKg)).toBe(true);
          for (const bound of ['low', 'central', 'high'] as const)
            expect(outcome.savedKg[bound]).toBeLessThanOrEqual(slack(outcome.actsOnKg[bound]));
        }
        const sum = plan.levers.reduce((total, outcome) => total + outcome.savedKg.central, 0);
        expect(near(sum, plan.savedKg.central)).toBe(true);
        expect(plan.savedKg.high).toBeLessThanOrEqual(slack(plan.beforeKg.high));
        for (const bound of ['low', 'central', 'high'] as const)
          expect(plan.afterKg[bound]).toBeLessThanOrEqual(slack(plan.beforeKg[bound]));
        expect(ordered(plan.afterKg)).toBe(true);
        const gap = plan.beforeKg.central - plan.afterKg.central - plan.savedKg.central;
        expect(Math.abs(gap)).toBeLessThanOrEqual(1e-9 * plan.beforeKg.central);
      }),
      { numRuns: 80 },
    );
  });
  it('moving requests to another model never raises the total, on any bound', () => {
    fc.assert(
      fc.property(rows, modelKey, share, (usage, toModel, part) => {
        const move: Lever = {
          id: 'm',
          name: null,
          kind: 'lighter-model',
          scope: { teamIds: null, toolIds: null, useIds: null },
          share: part,
          fromModel: null,
          toModel,
        };
        const plan = applyLevers(prepared(usage, []), [move]);
        return (['low', 'central', 'high'] as const).every((b) => plan.afterKg[b] <= plan.beforeKg[b] * (1 + 1e-12));
      }),
      { numRuns: 80 },
    );
  });
  it('before any lever, the lines hold the whole footprint', () => {
    fc.assert(
      fc.property(rows, (usage) => {
        const groups = groupUsage(usage, { byMonth: false });
        const whole = footprintOfGroups(contextWith(), groups, { asOf, axes: [] }).total?.gwpKgCO2e;
        const plan = applyLevers(prepared(usage, []), []);
        return (['low', 'central', 'high'] as const).every((b) => near(plan.beforeKg[b], whole?.[b] ?? 0));
      }),
      { numRuns: 60 },
    );
  });
  it('a solved target is reached, or said out of reach', () => {
    fc.assert(
      fc.property(
        rows,
        nonEssential,
        fc.array(lever, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 0, max: 90 }),
        fc.constantFrom('in-order' as const, 'even' as const),
        (usage, shares, ceilings, target, strategy) => {
          const answer = solveTarget(prepared(usage, shares), ceilings, target, strategy);
          if (answer.reachable) return (answer.plan.reductionPct ?? 0) >= target - 1e-6;
          return answer.bestPct < target;
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('laws of a sample', () => {
  it('keeps the share inside its margin and the margin inside 0..1; more answers never widen it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 200 }), (size, given) => {
        const hits = Math.min(size, given);
        const small = wilsonInterval(hits, size);
        const large = wilsonInterval(hits * 4, size * 4);
        if (!small || !large) return false;
        return ordered(small) && small.high <= 1 && large.high - large.low <= small.high - small.low;
      }),
    );
  });
});
