import type { ElectricityMix } from '@shared/domain/carbon-reference';
import type { Interval } from '@shared/domain/interval';
import { EMBODIED_SHARE_OTHER_USES } from './constants';
import type { InferenceResult } from './inference';
import { inferText } from './inference';
import type { CarbonReference, RegisteredModel } from './reference-index';
import type { Figures } from './tally';
import { COVERS, COVERS_ALL, newFigures, QUANTITIES, WIDTH } from './tally';
import { inferenceInput } from './text';
import type { VideoResult } from './video';
import { mixShowsResources } from './zones';

/** A request brings its output tokens, one wait for the first token and, when counted, its input tokens. */
export type TextCoefficients = {
  /** Three blocks of WIDTH: per output token, per request, per input token. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly covers: number;
};
/** Tokens of a group of requests; low and high differ when the length is a range. */
export type TextQuantity = {
  readonly requests: number;
  readonly outputTokens: Interval;
  readonly inputTokens: number;
};

const row = (result: InferenceResult | VideoResult, bound: 'min' | 'max'): number[] => [
  result.energyKWh[bound],
  result.gwpKgCO2e.usage[bound],
  result.gwpKgCO2e.embodied[bound],
  result.gwpKgCO2e.total[bound],
  result.waterL[bound],
  result.adpeKgSbe.usage[bound],
  result.adpeKgSbe.embodied[bound],
  result.peMJ.usage[bound],
  result.peMJ.embodied[bound],
];
/** ADPe and primary energy are left out where the mix does not allow to show them. */
const coversOf = (mix: ElectricityMix): number =>
  mixShowsResources(mix) ? COVERS_ALL : COVERS_ALL & ~COVERS.adpe & ~COVERS.pe;

/** Optional prefill term (section 9): PUE x input tokens x active parameters x Wh, use phase only. */
const inputTokenRow = (
  reference: CarbonReference,
  found: RegisteredModel,
  mix: ElectricityMix,
  bound: 'min' | 'max',
): number[] => {
  const wh = reference.factors.nonText.inputTokens.energyWhPerInputTokenPerBillionActiveParams;
  const it = (found.model.activeParams[bound] * (bound === 'min' ? wh.low : wh.high)) / 1000;
  const pue = found.provider.pue[bound];
  const kwh = pue * it;
  const water = it * (found.provider.wueOnSiteLPerKWh[bound] + pue * mix.wue);
  return [kwh, kwh * mix.gwp, 0, kwh * mix.gwp, water, kwh * mix.adpe, 0, kwh * mix.pe, 0];
};

/** Coefficients of a model in a zone: the method is linear in tokens and requests when no duration is measured. */
export const textCoefficients = (
  reference: CarbonReference,
  found: RegisteredModel,
  mix: ElectricityMix,
  countInputTokens: boolean,
): TextCoefficients => {
  const run = (outputTokens: number, requests: number) =>
    inferText(inferenceInput(found, mix, { outputTokens, requests, latencySeconds: null }));
  const perToken = run(1, 0);
  const perRequest = run(0, 1);
  const block = (bound: 'min' | 'max') =>
    Float64Array.from([
      ...row(perToken, bound),
      ...row(perRequest, bound),
      ...(countInputTokens ? inputTokenRow(reference, found, mix, bound) : Array.from({ length: WIDTH }, () => 0)),
    ]);
  return { low: block('min'), high: block('max'), covers: coversOf(mix) };
};

const combine = (block: Float64Array, i: number, output: number, requests: number, input: number): number =>
  (block[i] ?? 0) * output +
  (block[WIDTH + i] ?? 0) * requests +
  (input === 0 ? 0 : (block[2 * WIDTH + i] ?? 0) * input);

/** Figures of a group of text requests: bound by bound, and sqrt(min x max) at the central length as point value. */
export const textFigures = (
  coefficients: TextCoefficients,
  quantity: TextQuantity,
  into: Figures = newFigures(),
): Figures => {
  const { requests, inputTokens, outputTokens } = quantity;
  for (let i = 0; i < WIDTH; i += 1) {
    into.low[i] = combine(coefficients.low, i, outputTokens.low, requests, inputTokens);
    into.high[i] = combine(coefficients.high, i, outputTokens.high, requests, inputTokens);
    const low = combine(coefficients.low, i, outputTokens.central, requests, inputTokens);
    const high = combine(coefficients.high, i, outputTokens.central, requests, inputTokens);
    into.central[i] = low === high ? low : Math.sqrt(low * high);
  }
  return into;
};

/** Figures of one unit (image, second, hour…) and what they cover. */
export type UnitFigures = { readonly figures: Figures; readonly covers: number };

/** One clip of a registered video model: bounds of the formula, sqrt(min x max) as point value. */
export const videoUnit = (result: VideoResult, mix: ElectricityMix): UnitFigures => {
  const low = row(result, 'min');
  const high = row(result, 'max');
  const central = low.map((value, i) => Math.sqrt(value * (high[i] ?? value)));
  const figures = { low: Float64Array.from(low), central: Float64Array.from(central), high: Float64Array.from(high) };
  return { figures, covers: coversOf(mix) };
};

/**
 * One unit of a use of the tables of section 9: Wh at the facility (PUE included), so kg = Wh / 1000 x mix. Hardware:
 * the given kg, else 10 % of the use phase (assumption). Water and resources are not estimated.
 */
export const tableUnit = (energyWh: Interval, mix: ElectricityMix, embodiedKg: Interval | null): UnitFigures => {
  const bound = (wh: number, kg: number | null): Float64Array => {
    const kwh = wh / 1000;
    const usage = kwh * mix.gwp;
    const embodied = kg ?? usage * EMBODIED_SHARE_OTHER_USES;
    const values: Readonly<Partial<Record<(typeof QUANTITIES)[number], number>>> = {
      energy: kwh,
      gwpUsage: usage,
      gwpEmbodied: embodied,
      gwpTotal: usage + embodied,
    };
    return Float64Array.from(QUANTITIES, (quantity) => values[quantity] ?? 0);
  };
  return {
    figures: {
      low: bound(energyWh.low, embodiedKg?.low ?? null),
      central: bound(energyWh.central, embodiedKg?.central ?? null),
      high: bound(energyWh.high, embodiedKg?.high ?? null),
    },
    covers: COVERS.energy | COVERS.phases,
  };
};

/** A whole kg figure that comes without energy nor split: company factor, provider's publication. */
export const plainUnit = (
  kg: number,
  others: { readonly energyKWh: number | null; readonly waterL: number | null },
): UnitFigures => {
  const values: Readonly<Partial<Record<(typeof QUANTITIES)[number], number>>> = {
    energy: others.energyKWh ?? 0,
    gwpTotal: kg,
    water: others.waterL ?? 0,
  };
  const same = Float64Array.from(QUANTITIES, (quantity) => values[quantity] ?? 0);
  const covers = (others.energyKWh === null ? 0 : COVERS.energy) | (others.waterL === null ? 0 : COVERS.water);
  return { figures: { low: same, central: same, high: same }, covers };
};

/** Figures of `amount` units, possibly a range. */
export const unitFigures = (unit: UnitFigures, amount: Interval, into: Figures = newFigures()): Figures => {
  for (let i = 0; i < WIDTH; i += 1) {
    into.low[i] = (unit.figures.low[i] ?? 0) * amount.low;
    into.central[i] = (unit.figures.central[i] ?? 0) * amount.central;
    into.high[i] = (unit.figures.high[i] ?? 0) * amount.high;
  }
  return into;
};
