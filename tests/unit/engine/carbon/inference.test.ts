import {
  gpuEnergyPerToken,
  gpusNeeded,
  inferText,
  invalidInferenceField,
  secondsPerToken,
} from '@main/engine/carbon/inference';
import { describe, expect, it } from 'vitest';

const exact = (value: number) => ({ min: value, max: value });
const input = {
  activeParams: exact(100),
  totalParams: exact(400),
  outputTokens: 1000,
  requests: 1,
  latencySeconds: null,
  tps: 50,
  ttft: 0.5,
  pue: exact(1.2),
  wueOnSite: exact(0.5),
  mix: { gwp: 0.4, adpe: 1e-7, pe: 10, wue: 3 },
};

describe('steps of the method', () => {
  it('counts GPUs by powers of two', () => {
    expect(gpusNeeded(8.03)).toBe(1); // 1.2 x 8.03 x 2 = 19.3 GB, one GPU of 80 GB
    expect(gpusNeeded(40)).toBe(2); // 96 GB -> 2
    expect(gpusNeeded(440)).toBe(16); // 1056 GB -> 13.2, 14 -> 16 (worked example of the method)
    expect(gpusNeeded(533)).toBe(16); // 1279.2 GB -> 15.99, 16 -> 16
    expect(gpusNeeded(534)).toBe(32); // 1281.6 GB -> 16.02, 17 -> 32
  });

  it('takes the observed speed, or the regression without one', () => {
    expect(secondsPerToken(100, 50)).toBe(0.02); // 1 / 50
    // 0.0006785088 x 100 + 0.0003119310 x 64 + 0.0194737176 = 0.0678509 + 0.0199636 + 0.0194737
    expect(secondsPerToken(100, null)).toBeCloseTo(0.1072882, 6);
  });

  it('follows the arithmetic of a request', () => {
    // e_token = (1.16653e-6 x exp(-0.0112059 x 64) x 100 + 4.05293e-5) / 1000
    //         = (1.16653e-6 x 0.488127 x 100 + 4.05293e-5) / 1000 = 9.74707e-8 kWh
    expect(gpuEnergyPerToken(100)).toBeCloseTo(9.74707e-8, 12);
    const result = inferText(input);
    // 1.2 x 400 x 2 = 960 GB -> 12 -> 16 GPUs; D = 1000 / 50 + 0.5 = 20.5 s
    expect(result.gpuCount).toEqual(exact(16));
    expect(result.generationLatencySeconds).toEqual(exact(20.5));
    // server 20.5 / 3600 x 1.2 x 16 / 8 / 64 = 2.13542e-4; GPUs 16 x 1000 x 9.74707e-8 = 1.559531e-3 kWh
    expect(result.itEnergyKWh.min).toBeCloseTo(2.13542e-4 + 1.559531e-3, 8);
    expect(result.energyKWh.min).toBeCloseTo(1.2 * 1.773073e-3, 8);
    expect(result.gwpKgCO2e.usage.min).toBeCloseTo(2.1276872e-3 * 0.4, 8);
    // hardware 2 x 5700 + 16 x 273 = 15768 kg; 20.5 x 15768 / (94608000 x 64) = 5.3386e-5 kg
    expect(result.gwpKgCO2e.embodied.min).toBeCloseTo(5.3386e-5, 8);
    expect(result.gwpKgCO2e.total.min).toBeCloseTo(2.1276872e-3 * 0.4 + 5.3386e-5, 8);
    // water on IT energy, not on facility energy: 1.773073e-3 x (0.5 + 1.2 x 3)
    expect(result.waterL.min).toBeCloseTo(1.773073e-3 * 4.1, 7);
  });

  it('lets a measured duration lower the server and the hardware, never the GPU energy', () => {
    const free = inferText(input);
    const short = inferText({ ...input, latencySeconds: 2 });
    expect(short.generationLatencySeconds).toEqual(exact(2));
    const gpu = 16 * 1000 * gpuEnergyPerToken(100);
    expect(short.itEnergyKWh.min).toBeCloseTo(gpu + ((2 / 3600) * 1.2 * 2) / 64, 12);
    expect(short.gwpKgCO2e.embodied.min / free.gwpKgCO2e.embodied.min).toBeCloseTo(2 / 20.5, 12);
    expect(inferText({ ...input, latencySeconds: 60 })).toEqual(free);
  });

  it('keeps speed and first token independent', () => {
    const noFirst = inferText({ ...input, ttft: null });
    expect(noFirst.generationLatencySeconds).toEqual(exact(20));
    const noSpeed = inferText({ ...input, tps: null });
    expect(noSpeed.generationLatencySeconds.min).toBeCloseTo(107.2882 + 0.5, 3);
  });

  it('is the same for a thousand requests at once or a thousand times one', () => {
    const one = inferText(input);
    const many = inferText({ ...input, outputTokens: 1_000_000, requests: 1000 });
    expect(many.gwpKgCO2e.total.max / one.gwpKgCO2e.total.max).toBeCloseTo(1000, 9);
    expect(many.waterL.max / one.waterL.max).toBeCloseTo(1000, 9);
  });

  it('refuses what the method cannot compute, by name', () => {
    expect(invalidInferenceField(input)).toBeNull();
    expect(invalidInferenceField({ ...input, outputTokens: 0 })).toBeNull();
    expect(invalidInferenceField({ ...input, totalParams: exact(0) })).toBe('totalParams');
    expect(invalidInferenceField({ ...input, activeParams: { min: 3, max: 2 } })).toBe('activeParams');
    expect(invalidInferenceField({ ...input, tps: 0 })).toBe('tps');
    expect(invalidInferenceField({ ...input, outputTokens: -1 })).toBe('outputTokens');
    expect(invalidInferenceField({ ...input, outputTokens: Number.NaN })).toBe('outputTokens');
    expect(invalidInferenceField({ ...input, outputTokens: Number.POSITIVE_INFINITY })).toBe('outputTokens');
    expect(invalidInferenceField({ ...input, latencySeconds: -0.1 })).toBe('requestLatencySeconds');
    expect(invalidInferenceField({ ...input, ttft: -1 })).toBe('ttft');
    expect(invalidInferenceField({ ...input, pue: exact(0.9) })).toBe('pue');
    expect(invalidInferenceField({ ...input, mix: { ...input.mix, gwp: -1 } })).toBe('mix');
  });
});
