import { carbonFootprint, footprintOfGroups } from '@main/engine/carbon/footprint';
import { groupUsage } from '@main/engine/carbon/group';
import { inferText } from '@main/engine/carbon/inference';
import { prepareLevers } from '@main/engine/carbon/lever-lines';
import { solveTarget } from '@main/engine/carbon/lever-target';
import { applyLevers } from '@main/engine/carbon/levers';
import { wilsonInterval } from '@main/engine/carbon/sample';
import { estimateText } from '@main/engine/carbon/text';
import { estimateVideo } from '@main/engine/carbon/video';
import type { UsageRow } from '@shared/domain/carbon';
import type { Lever, LeverScope } from '@shared/domain/carbon-plan';
import type { Impacts } from '@shared/domain/carbon-results';
import { day, month, shiftMonth } from '@shared/domain/day';
import type { Interval } from '@shared/domain/interval';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextWith, reference, usageRow } from './fixtures';

const asOf = day('2026-11-21');
const models = [...new Set([...reference.models.values()].map((found) => found.key))];
const modelKey = fc.constantFrom(...models);
const zone = fc.constantFrom(...reference.zones.keys());
const tokens = fc.double({ min: 0, max: 200_000, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const split = (key: string) => ({ provider: key.slice(0, key.indexOf('/')), model: key.slice(key.indexOf('/') + 1) });
const one = (key: string, outputTokens: number, where: string | null, latencySeconds: number | null = null) => {
  const answer = estimateText(reference, { ...split(key), outputTokens, latencySeconds, zone: where });
  if (!answer.ok) throw new Error(`${key}: ${answer.error}`);
  return answer.result;
};

const row: fc.Arbitrary<UsageRow> = fc
  .record({
    teamId: fc.constantFrom('marketing', 'commercial', 'support', null),
    toolId: fc.constantFrom('chatgpt', 'claude', 'cursor', 'midjourney', null),
    model: fc.oneof({ weight: 5, arbitrary: modelKey }, { weight: 1, arbitrary: fc.constantFrom(null, 'openai/none') }),
    useId: fc.constantFrom('chat-turn', 'code', 'agent', 'image', null),
    month: fc.integer({ min: 0, max: 5 }).map((i) => shiftMonth(month('2026-01'), i)),
    requests: fc.oneof(fc.integer({ min: 0, max: 5000 }), fc.constant(null)),
    outputTokensPerRequest: fc.oneof(fc.integer({ min: 0, max: 4000 }), fc.constant(null)),
    images: fc.integer({ min: 0, max: 50 }),
    audioMinutes: fc.integer({ min: 0, max: 50 }),
    videoSeconds: fc.integer({ min: 0, max: 30 }),
    videoModel: fc.constantFrom(null, 'openai/sora-2-pro', 'google/none'),
    origin: fc.constantFrom('measured', 'imported', 'declared', 'estimated'),
  })
  .map((given) => usageRow(given));
const rows = fc.array(row, { maxLength: 30 });

const ordered = (i: Interval | undefined | null) => !i || (i.low >= 0 && i.low <= i.central && i.central <= i.high);
const everyInterval = (impacts: Impacts | null): boolean =>
  !impacts ||
  ([impacts.energyKWh, impacts.gwpKgCO2e, impacts.waterL].every(ordered) &&
    [impacts.gwpPhases, impacts.adpeKgSbe, impacts.peMJ].every(
      (p) => !p || [p.usage, p.embodied, p.total].every(ordered),
    ));
/** Equal but for the rounding of sums taken in another order. */
const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1e-12, Math.abs(a), Math.abs(b));

describe('laws of the text method', () => {
  it('more tokens never emit less', () => {
    fc.assert(
      fc.property(modelKey, zone, tokens, tokens, (key, where, a, b) => {
        const [few, many] = [one(key, Math.min(a, b), where), one(key, Math.max(a, b), where)];
        return (['min', 'max'] as const).every(
          (bound) =>
            few.gwpKgCO2e.total[bound] <= many.gwpKgCO2e.total[bound] && few.waterL[bound] <= many.waterL[bound],
        );
      }),
    );
  });
  it('doubling the tokens doubles the GPU energy', () => {
    fc.assert(
      fc.property(modelKey, fc.integer({ min: 1, max: 100_000 }), (key, t) => {
        // A measured duration of zero leaves the GPU energy alone.
        const [single, double] = [one(key, t, null, 0), one(key, 2 * t, null, 0)];
        return (
          near(double.itEnergyKWh.max, 2 * single.itEnergyKWh.max) &&
          near(double.itEnergyKWh.min, 2 * single.itEnergyKWh.min)
        );
      }),
    );
  });
  it('a zone changes neither energy nor hardware', () => {
    fc.assert(
      fc.property(modelKey, zone, zone, tokens, (key, a, b, t) => {
        const [here, there] = [one(key, t, a), one(key, t, b)];
        expect(here.energyKWh).toEqual(there.energyKWh);
        expect([here.gwpKgCO2e.embodied, here.adpeKgSbe.embodied, here.peMJ.embodied]).toEqual([
          there.gwpKgCO2e.embodied,
          there.adpeKgSbe.embodied,
          there.peMJ.embodied,
        ]);
      }),
    );
  });
  it('min <= max everywhere, for every model in every zone', () => {
    fc.assert(
      fc.property(
        modelKey,
        zone,
        tokens,
        fc.option(fc.double({ min: 0, max: 1e4, noNaN: true })),
        (key, where, t, latency) => {
          const { gpuCount, generationLatencySeconds, ...r } = one(key, t, where, latency);
          const all = [gpuCount, generationLatencySeconds, r.itEnergyKWh, r.energyKWh, r.waterL].concat(
            ...[r.gwpKgCO2e, r.adpeKgSbe, r.peMJ].map((p) => [p.usage, p.embodied, p.total]),
          );
          return all.every((b) => b.min >= 0 && b.min <= b.max && Number.isFinite(b.max));
        },
      ),
    );
  });
  it('a measured duration above the modelled one changes nothing; a shorter one never adds', () => {
    fc.assert(
      fc.property(modelKey, tokens, fc.double({ min: 0, max: 1e6, noNaN: true }), (key, t, latency) => {
        const free = one(key, t, null);
        const measured = one(key, t, null, latency);
        if (latency >= free.generationLatencySeconds.max) expect(measured).toEqual(free);
        return measured.gwpKgCO2e.total.max <= free.gwpKgCO2e.total.max;
      }),
    );
  });
  it('a batch of requests is their sum', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.double({ min: 1, max: 2000, noNaN: true }),
        fc.double({ min: 0, max: 10, noNaN: true }),
        (n, active, ttft) => {
          const params = { min: active, max: active * 2 };
          const base = {
            activeParams: params,
            totalParams: params,
            tps: null,
            ttft,
            latencySeconds: null,
            pue: { min: 1.1, max: 1.2 },
            wueOnSite: { min: 0, max: 1 },
            mix: { gwp: 0.4, adpe: 0, pe: 0, wue: 3 },
          };
          const alone = inferText({ ...base, outputTokens: 300, requests: 1 });
          const together = inferText({ ...base, outputTokens: 300 * n, requests: n });
          return near(together.gwpKgCO2e.total.max, n * alone.gwpKgCO2e.total.max);
        },
      ),
    );
  });
  it('an unknown model or zone is an answer that says so', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, where) => {
        const provider = 'openai';
        const unknownModel = estimateText(reference, {
          provider,
          model: `${name}?`,
          outputTokens: 1,
          latencySeconds: null,
          zone: null,
        });
        const unknownZone = estimateText(reference, {
          provider,
          model: 'gpt-4o',
          outputTokens: 1,
          latencySeconds: null,
          zone: `${where}?`,
        });
        expect(unknownModel).toEqual({ ok: false, error: 'model-not-registered' });
        expect(unknownZone).toEqual({ ok: false, error: 'zone-not-registered' });
      }),
    );
  });
  it('a longer video never emits less', () => {
    const clip = (model: string, seconds: number) => {
      const answer = estimateVideo(reference, {
        model,
        width: 1280,
        height: 720,
        durationSeconds: seconds,
        withAudio: true,
        latencySeconds: null,
        zone: null,
      });
      return answer.ok ? answer.result.gwpKgCO2e.total.max : Number.NaN;
    };
    const seconds = fc.double({ min: 0.1, max: 60, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom(...reference.videoModels.keys()),
        seconds,
        seconds,
        (model, a, b) => clip(model, Math.min(a, b)) <= clip(model, Math.max(a, b)),
      ),
    );
  });
});

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
