import type { Bounds } from '@shared/domain/carbon-reference';
import {
  BATCH,
  GPU_EMBODIED,
  GPU_ENERGY,
  GPU_MEMORY_GB,
  HARDWARE_LIFE_S,
  MEMORY_OVERHEAD,
  QUANTIZATION_BITS,
  SERVER_EMBODIED,
  SERVER_GPUS,
  SERVER_POWER_KW,
  TOKEN_LATENCY,
} from './constants';

/** Electricity mix per kWh: kgCO2e, kgSbe, MJ, litres. */
export type Mix = { readonly gwp: number; readonly adpe: number; readonly pe: number; readonly wue: number };

/** Inputs of the text method; parameters in billions. */
export type InferenceInput = {
  readonly activeParams: Bounds;
  readonly totalParams: Bounds;
  /** Output tokens of all the requests together, hidden reasoning included. */
  readonly outputTokens: number;
  /** How many requests produce those tokens: each waits once for its first token. */
  readonly requests: number;
  /** Measured duration of all the requests together, in seconds; null: none, the modelled one is used. */
  readonly latencySeconds: number | null;
  readonly tps: number | null;
  readonly ttft: number | null;
  readonly pue: Bounds;
  /** On-site litres per kWh of IT energy. */
  readonly wueOnSite: Bounds;
  readonly mix: Mix;
};

/** Usage, hardware and total of one indicator, each with both bounds. */
export type PhaseBounds = { readonly usage: Bounds; readonly embodied: Bounds; readonly total: Bounds };
/** Result of the text method: kWh at the facility, kgCO2e, kgSbe, MJ, litres; then what it was made from. */
export type InferenceResult = {
  readonly energyKWh: Bounds;
  readonly gwpKgCO2e: PhaseBounds;
  readonly adpeKgSbe: PhaseBounds;
  readonly peMJ: PhaseBounds;
  readonly waterL: Bounds;
  readonly gpuCount: Bounds;
  readonly generationLatencySeconds: Bounds;
  readonly itEnergyKWh: Bounds;
};

/**
 * GPUs that hold a model of `totalParams` billions (steps 1 and 2): weights and overhead over the memory of one GPU,
 * brought to the power of two above by an integer loop, since log2 in floating point can land beside an integer.
 */
export const gpusNeeded = (totalParams: number): number => {
  const memoryGb = (MEMORY_OVERHEAD * totalParams * QUANTIZATION_BITS) / 8;
  const needed = Math.ceil(memoryGb / GPU_MEMORY_GB);
  let gpus = 1;
  while (gpus < needed) gpus *= 2;
  return gpus;
};

/** kWh of one output token on one GPU (step 3); `activeParams` in billions. */
export const gpuEnergyPerToken = (activeParams: number): number =>
  (GPU_ENERGY.alpha * Math.exp(GPU_ENERGY.beta * BATCH) * activeParams + GPU_ENERGY.gamma) / 1000;

/** Seconds of one output token (step 5): the observed speed when known, else the regression. */
export const secondsPerToken = (activeParams: number, tps: number | null): number =>
  tps === null ? TOKEN_LATENCY.alpha * activeParams + TOKEN_LATENCY.beta * BATCH + TOKEN_LATENCY.gamma : 1 / tps;

type Pass = { readonly [K in keyof InferenceResult]: InferenceResult[K] extends Bounds ? number : PassPhases };
type PassPhases = { readonly usage: number; readonly embodied: number; readonly total: number };

/** Steps 1 to 14, once, with one bound of every uncertain input. */
const pass = (input: InferenceInput, bound: 'min' | 'max'): Pass => {
  const active = input.activeParams[bound];
  const pue = input.pue[bound];
  const gpus = gpusNeeded(input.totalParams[bound]);
  const gpuEnergy = input.outputTokens * gpuEnergyPerToken(active);
  const modelled = input.outputTokens * secondsPerToken(active, input.tps) + (input.ttft ?? 0) * input.requests;
  const duration = Math.min(input.latencySeconds ?? Number.POSITIVE_INFINITY, modelled);
  const serverEnergy = ((duration / 3600) * SERVER_POWER_KW * (gpus / SERVER_GPUS)) / BATCH;
  const itEnergy = serverEnergy + gpus * gpuEnergy;
  const energy = pue * itEnergy;
  const phases = (factor: number, server: number, gpu: number): PassPhases => {
    const usage = energy * factor;
    const hardware = (gpus / SERVER_GPUS) * server + gpus * gpu;
    const embodied = (duration * hardware) / (HARDWARE_LIFE_S * BATCH);
    return { usage, embodied, total: usage + embodied };
  };
  return {
    energyKWh: energy,
    gwpKgCO2e: phases(input.mix.gwp, SERVER_EMBODIED.gwp, GPU_EMBODIED.gwp),
    adpeKgSbe: phases(input.mix.adpe, SERVER_EMBODIED.adpe, GPU_EMBODIED.adpe),
    peMJ: phases(input.mix.pe, SERVER_EMBODIED.pe, GPU_EMBODIED.pe),
    // IT energy, not facility energy: the PUE is already inside the bracket.
    waterL: itEnergy * (input.wueOnSite[bound] + pue * input.mix.wue),
    gpuCount: gpus,
    generationLatencySeconds: duration,
    itEnergyKWh: itEnergy,
  };
};

const bounds = (min: number, max: number): Bounds => ({ min, max });
const phaseBounds = (min: PassPhases, max: PassPhases): PhaseBounds => ({
  usage: bounds(min.usage, max.usage),
  embodied: bounds(min.embodied, max.embodied),
  total: bounds(min.total, max.total),
});

/**
 * Footprint of text generation: section 4 of the method (EcoLogits 0.11.2), run with every lower bound then with every
 * upper bound. Linear in (tokens, requests) when no duration is measured, so a whole month is one call.
 * Inputs must be valid: see `invalidInferenceField`.
 */
export const inferText = (input: InferenceInput): InferenceResult => {
  const low = pass(input, 'min');
  const high = pass(input, 'max');
  return {
    energyKWh: bounds(low.energyKWh, high.energyKWh),
    gwpKgCO2e: phaseBounds(low.gwpKgCO2e, high.gwpKgCO2e),
    adpeKgSbe: phaseBounds(low.adpeKgSbe, high.adpeKgSbe),
    peMJ: phaseBounds(low.peMJ, high.peMJ),
    waterL: bounds(low.waterL, high.waterL),
    gpuCount: bounds(low.gpuCount, high.gpuCount),
    generationLatencySeconds: bounds(low.generationLatencySeconds, high.generationLatencySeconds),
    itEnergyKWh: bounds(low.itEnergyKWh, high.itEnergyKWh),
  };
};

const atLeast = (value: number, floor: number): boolean => Number.isFinite(value) && value >= floor;
const ordered = (b: Bounds, floor: number): boolean => atLeast(b.min, floor) && atLeast(b.max, floor) && b.min <= b.max;

/** Name of the first input that the method cannot accept (a model without size, a speed of zero…), or null. */
export const invalidInferenceField = (input: InferenceInput): string | null => {
  if (!ordered(input.activeParams, 0) || input.activeParams.min === 0) return 'activeParams';
  if (!ordered(input.totalParams, 0) || input.totalParams.min === 0) return 'totalParams';
  // Past a million billion parameters the loop of step 2 would run on numbers without meaning.
  if (input.totalParams.max > 1e6) return 'totalParams';
  if (!atLeast(input.outputTokens, 0)) return 'outputTokens';
  if (!atLeast(input.requests, 0)) return 'requests';
  if (input.latencySeconds !== null && !(input.latencySeconds >= 0)) return 'requestLatencySeconds';
  if (input.tps !== null && !(Number.isFinite(input.tps) && input.tps > 0)) return 'tps';
  if (input.ttft !== null && !atLeast(input.ttft, 0)) return 'ttft';
  if (!ordered(input.pue, 1)) return 'pue';
  if (!ordered(input.wueOnSite, 0)) return 'wueOnSite';
  const { gwp, adpe, pe, wue } = input.mix;
  return [gwp, adpe, pe, wue].every((factor) => atLeast(factor, 0)) ? null : 'mix';
};
