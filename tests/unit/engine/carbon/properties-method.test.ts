import { inferText } from '@main/engine/carbon/inference';
import { estimateText } from '@main/engine/carbon/text';
import { estimateVideo } from '@main/engine/carbon/video';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelKey, near, split, tokens, zone } from './arbitraries';
import { reference } from './fixtures';

const one = (key: string, outputTokens: number, where: string | null, latencySeconds: number | null = null) => {
  const answer = estimateText(reference, { ...split(key), outputTokens, latencySeconds, zone: where });
  if (!answer.ok) throw new Error(`${key}: ${answer.error}`);
  return answer.result;
};

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
