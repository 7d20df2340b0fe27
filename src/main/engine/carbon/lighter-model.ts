import type { ModelPairSaving } from '@shared/domain/carbon-outcomes';
import type { Lever } from '@shared/domain/carbon-plan';
import type { Coded } from '@shared/domain/figure';
import { coded } from '../explain';
import { inferText } from './inference';
import type { LeverBase, LeverLine, Three } from './lever-lines';
import { costOf, kgBounds, three, times } from './lever-lines';
import { findModelByKey } from './models';
import type { CarbonReference } from './reference-index';
import { settleGroup } from './settle';
import { newFigures } from './tally';
import { inferenceInput } from './text';
import { findMix } from './zones';

/** What replaces a line once a lever has acted; `lines` null: the line is left as it is. */
export type LeverStep = {
  readonly lines: readonly LeverLine[] | null;
  /** Requests that changed model. */
  readonly moved: number;
  readonly warnings: readonly Coded[];
};

/** Under this ratio two models have « no clear difference » (section 7). */
export const CLEAR_DIFFERENCE = 2;

/** Read before the next line is settled. */
const scratch = newFigures();

type MoveLever = Extract<Lever, { kind: 'lighter-model' }>;

const unchanged = (code: string, params: Coded['params']): LeverStep => ({
  lines: null,
  moved: 0,
  warnings: [coded(code, params)],
});

/**
 * Moves a share of the text requests of a line to another model, same tokens, same method, its own zone. Nothing moves
 * when the target is unknown, or not lighter on every bound: a move never raises the total. In the cautious scenario
 * the target stands at its high bound (never above what it replaces), in the optimistic one at its low bound.
 */
export const moveToLighter = (base: LeverBase, lever: MoveLever, line: LeverLine): LeverStep | null => {
  const { reference } = base.context;
  if (base.context.settings.method === 'company-factor') return unchanged('lever-factor-blind', {});
  const target = findModelByKey(reference, lever.toModel);
  if (!target) return unchanged('lever-target-unknown', { model: lever.toModel });
  if (line.model === null || line.model === target.key) return null;
  const from = lever.fromModel === null ? null : (findModelByKey(reference, lever.fromModel)?.key ?? lever.fromModel);
  if (from !== null && from !== line.model) return null;

  const group = { ...line.group, model: target.key, images: 0, videoSeconds: 0, videoClips: 0 };
  const found: { bounds: Three; cents: number | null; flat: boolean }[] = [];
  const alone = { ...group, secondsWithoutClips: 0, audioMinutes: 0, embeddingTokens: 0, silentRows: 0 };
  settleGroup(alone, base.recipeOf(alone), scratch, {
    unknown: () => undefined,
    known: ({ figures, amount, outputTokens }) => {
      const price = { toolId: line.group.toolId, model: target.key, kind: line.kind };
      found.push({ bounds: kgBounds(figures), ...costOf(base.prices, price, amount, outputTokens) });
    },
  });
  const to = found[0];
  const names = { from: line.model, to: target.key };
  if (!to) return unchanged('lever-target-unknown', { model: target.key });
  if (to.bounds.some((kg, i) => kg > (line.bounds[i] ?? 0))) return unchanged('lever-not-lighter', names);
  const [low, central, high] = to.bounds;
  const kg: Three = [Math.min(high, line.kg[0]), Math.min(central, line.kg[1]), Math.min(low, line.kg[2])];
  const share = lever.share;
  return {
    lines: [
      {
        ...line,
        left: times(
          line.left,
          three(() => 1 - share),
        ),
      },
      {
        ...line,
        ...to,
        model: target.key,
        kg,
        left: times(
          line.left,
          three(() => share),
        ),
      },
    ],
    moved: line.amount * line.left[1] * share,
    warnings: line.bounds[1] < CLEAR_DIFFERENCE * central ? [coded('no-clear-difference', names)] : [],
  };
};

/** Compares two registered models on one request of `outputTokens`, each in its provider's zone (kgCO2e, total). */
export const compareModels = (
  reference: CarbonReference,
  fromKey: string,
  toKey: string,
  outputTokens: number,
): ModelPairSaving | null => {
  const kg = (key: string) => {
    const found = findModelByKey(reference, key);
    const mix = found && findMix(reference, found.provider.datacenterZone);
    if (!found || !mix || !(outputTokens > 0)) return null;
    return inferText(inferenceInput(found, mix, { outputTokens, requests: 1, latencySeconds: null })).gwpKgCO2e.total;
  };
  const [from, to] = [kg(fromKey), kg(toKey)];
  if (!from || !to) return null;
  const point = (b: { min: number; max: number }) => Math.sqrt(b.min * b.max);
  const pct = (light: number, heavy: number) => (1 - light / heavy) * 100;
  const ratio = point(from) / point(to);
  return {
    savingPct: { low: pct(to.max, from.min), central: pct(point(to), point(from)), high: pct(to.min, from.max) },
    clearDifference: ratio >= CLEAR_DIFFERENCE || ratio <= 1 / CLEAR_DIFFERENCE,
  };
};

/** Potential of a policy (section 10): share avoided + share moved x saving of the pair; all from 0 to 1. */
export const reductionPotential = (avoided: number, moved: number, saving: number): number => avoided + moved * saving;

/** Part of the requests that precise prompts avoid, when a result takes `before` tries today and `after` tomorrow. */
export const retriesAvoided = (before: number, after: number): number | null =>
  before >= 1 && after >= 1 && after <= before ? 1 - after / before : null;
