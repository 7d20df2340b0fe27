import type { Confidence, Impacts, Indicator, Phases } from '@shared/domain/carbon-results';
import type { Interval } from '@shared/domain/interval';

/** Place of each quantity in a row of figures; the same order everywhere. */
export const QUANTITIES = [
  'energy', // kWh
  'gwpUsage', // kgCO2e
  'gwpEmbodied',
  'gwpTotal',
  'water', // L
  'adpeUsage', // kgSbe
  'adpeEmbodied',
  'peUsage', // MJ
  'peEmbodied',
] as const;
export type Quantity = (typeof QUANTITIES)[number];
export const WIDTH = QUANTITIES.length;
const at: Readonly<Record<Quantity, number>> = {
  energy: 0,
  gwpUsage: 1,
  gwpEmbodied: 2,
  gwpTotal: 3,
  water: 4,
  adpeUsage: 5,
  adpeEmbodied: 6,
  peUsage: 7,
  peEmbodied: 8,
};

/** Bit of each indicator: which ones a figure really covers. The total of greenhouse gases is always covered. */
export const COVERS = { energy: 1, phases: 2, water: 4, adpe: 8, pe: 16 } as const satisfies Record<Indicator, number>;
export const COVERS_ALL = 31;

/** Low, central and high of the quantities above. */
export type Figures = { readonly low: Float64Array; readonly central: Float64Array; readonly high: Float64Array };
export const newFigures = (): Figures => ({
  low: new Float64Array(WIDTH),
  central: new Float64Array(WIDTH),
  high: new Float64Array(WIDTH),
});

const confidences = ['good', 'fair', 'poor'] as const satisfies readonly Confidence[];

/** Running sum of impacts, bound by bound: the errors are systematic, they do not cancel. */
export type Tally = Figures & {
  covered: number;
  missing: number;
  plausibleLow: number;
  plausibleHigh: number;
  /** Central kg by confidence word. */
  readonly byConfidence: Float64Array;
  /** Central kg that rests on an estimate of the quantity, of the length or of the model. */
  estimated: number;
  any: boolean;
};
export const newTally = (): Tally => ({
  ...newFigures(),
  covered: 0,
  missing: 0,
  plausibleLow: 0,
  plausibleHigh: 0,
  byConfidence: new Float64Array(confidences.length),
  estimated: 0,
  any: false,
});

/** What comes with figures when they are added. */
export type Quality = {
  readonly covers: number;
  readonly confidence: Confidence;
  readonly estimated: boolean;
  /** Widening to the plausible range of section 7: 2.5 and 4 for modelled figures, 1 for tables already wide. */
  readonly plausibleDivisor: number;
  readonly plausibleFactor: number;
};

/** Figures to add, with what is known of them; `estimated`: the count or the length is, besides the model. */
export type Part = { readonly figures: Figures; readonly quality: Quality; readonly estimated: boolean };

export const addFigures = (tally: Tally, { figures, quality, estimated }: Part): void => {
  for (let i = 0; i < WIDTH; i += 1) {
    tally.low[i] = (tally.low[i] ?? 0) + (figures.low[i] ?? 0);
    tally.central[i] = (tally.central[i] ?? 0) + (figures.central[i] ?? 0);
    tally.high[i] = (tally.high[i] ?? 0) + (figures.high[i] ?? 0);
  }
  const kg = figures.central[at.gwpTotal] ?? 0;
  const word = confidences.indexOf(quality.confidence);
  tally.byConfidence[word] = (tally.byConfidence[word] ?? 0) + kg;
  if (estimated || quality.estimated) tally.estimated += kg;
  tally.plausibleLow += (figures.low[at.gwpTotal] ?? 0) / quality.plausibleDivisor;
  tally.plausibleHigh += (figures.high[at.gwpTotal] ?? 0) * quality.plausibleFactor;
  tally.covered |= quality.covers;
  tally.missing |= COVERS_ALL & ~quality.covers;
  tally.any = true;
};

/** Low, central and high of one quantity. Rounding in the last digit may leave the centre a hair outside: it is put back. */
export const intervalOf = (figures: Figures, quantity: Quantity): Interval => {
  const low = figures.low[at[quantity]] ?? 0;
  const high = Math.max(low, figures.high[at[quantity]] ?? 0);
  const central = Math.min(high, Math.max(low, figures.central[at[quantity]] ?? 0));
  return { low, central, high };
};

const add = (a: Interval, b: Interval): Interval => ({
  low: a.low + b.low,
  central: a.central + b.central,
  high: a.high + b.high,
});
const phases = (figures: Figures, usage: Quantity, embodied: Quantity): Phases => {
  const used = intervalOf(figures, usage);
  const made = intervalOf(figures, embodied);
  return { usage: used, embodied: made, total: add(used, made) };
};

/** The impacts of a tally; null when nothing was added: unknown, not zero. */
export const impactsOf = (tally: Tally): Impacts | null => {
  if (!tally.any) return null;
  const has = (indicator: Indicator) => (tally.covered & COVERS[indicator]) !== 0;
  const indicators: readonly Indicator[] = ['energy', 'phases', 'water', 'adpe', 'pe'];
  const total = intervalOf(tally, 'gwpTotal');
  return {
    energyKWh: has('energy') ? intervalOf(tally, 'energy') : null,
    gwpKgCO2e: total,
    gwpPhases: has('phases') ? { ...phases(tally, 'gwpUsage', 'gwpEmbodied'), total } : null,
    waterL: has('water') ? intervalOf(tally, 'water') : null,
    adpeKgSbe: has('adpe') ? phases(tally, 'adpeUsage', 'adpeEmbodied') : null,
    peMJ: has('pe') ? phases(tally, 'peUsage', 'peEmbodied') : null,
    partial: indicators.filter((i) => has(i) && (tally.missing & COVERS[i]) !== 0),
  };
};

/** Weight in the total from which a less certain part decides the word. */
const CONFIDENCE_WEIGHT = 0.1;
/** Confidence word of a sum: the worst one that carries at least a tenth of the total, so that crumbs do not decide. */
export const confidenceOf = (tally: Tally): Confidence | null => {
  if (!tally.any) return null;
  const total = tally.byConfidence.reduce((sum, kg) => sum + kg, 0);
  const [, fair = 0, poor = 0] = tally.byConfidence;
  if (poor > 0 && poor >= total * CONFIDENCE_WEIGHT) return 'poor';
  return fair + poor > 0 && fair + poor >= total * CONFIDENCE_WEIGHT ? 'fair' : 'good';
};
