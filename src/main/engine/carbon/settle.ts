import type { UnknownUse } from '@shared/domain/carbon-results';
import type { Interval } from '@shared/domain/interval';
import { textFigures, unitFigures } from './coefficients';
import type { UsageGroup } from './group';
import type { OtherStep, Recipe, UnitStep } from './recipe';
import type { Figures, Part } from './tally';

export type StepQuantity = UnknownUse['quantity'];
/** Figures of one quantity of a group; valid until the next call, since the buffer is used again. */
export type Settled = Part & {
  readonly quantity: StepQuantity;
  readonly amount: number;
  /** Output tokens at the central length, for text. */
  readonly outputTokens: number | null;
  /** Model that did it, where one is known. */
  readonly model: string | null;
};
export type SettleSink = {
  readonly known: (settled: Settled) => void;
  readonly unknown: (quantity: StepQuantity, amount: number | null, code: string) => void;
};

const exact = (value: number): Interval => ({ low: value, central: value, high: value });

/** Declared and estimated counts are estimates whatever the method. */
const countEstimated = ({ origin }: UsageGroup): boolean => origin === 'declared' || origin === 'estimated';

/** Widens figures to the declared range of the count: in place, since they live in the caller's buffer. */
const spreadOut = (figures: Figures, spread: UsageGroup['spread']): Figures => {
  if (spread === null) return figures;
  for (let i = 0; i < figures.low.length; i += 1) {
    figures.low[i] = (figures.low[i] ?? 0) * spread.low;
    figures.high[i] = (figures.high[i] ?? 0) * spread.high;
  }
  return figures;
};

const settleText = (group: UsageGroup, recipe: Recipe, scratch: Figures, sink: SettleSink): void => {
  const step = recipe.text;
  if (step.kind === 'unknown') {
    sink.unknown('requests', group.requests, step.code);
    return;
  }
  const perRequest = recipe.tokens;
  const tokens: Interval | null = group.tokensGiven
    ? exact(group.outputTokens)
    : perRequest && {
        low: perRequest.low * group.requests,
        central: perRequest.central * group.requests,
        high: perRequest.high * group.requests,
      };
  const known = (figures: Figures, estimated: boolean): void =>
    sink.known({
      quantity: 'requests',
      figures: spreadOut(figures, group.spread),
      quality: step.quality,
      estimated,
      amount: group.requests,
      outputTokens: tokens?.central ?? null,
      model: recipe.modelKey,
    });
  if (step.kind === 'per-request') {
    known(unitFigures(step.unit, exact(group.requests), scratch), countEstimated(group));
    return;
  }
  if (!tokens) {
    sink.unknown('requests', group.requests, 'tokens-missing');
    return;
  }
  // A length taken from a profile is an estimate too.
  known(
    step.kind === 'per-token'
      ? unitFigures(step.unit, tokens, scratch)
      : textFigures(
          step.coefficients,
          { requests: group.requests, outputTokens: tokens, inputTokens: group.inputTokens },
          scratch,
        ),
    countEstimated(group) || !group.tokensGiven,
  );
};

/** Sends to the sink the figures of every quantity of a group, or the input that is missing. */
export const settleGroup = (group: UsageGroup, recipe: Recipe, scratch: Figures, sink: SettleSink): void => {
  const settle = (quantity: StepQuantity, amount: number, step: OtherStep, model: string | null) => {
    if (step.kind === 'unknown') sink.unknown(quantity, amount, step.code);
    else known(quantity, amount, step, model);
  };
  const known = (quantity: StepQuantity, amount: number, step: UnitStep, model: string | null) =>
    sink.known({
      quantity,
      amount,
      figures: spreadOut(unitFigures(step.unit, exact(amount), scratch), group.spread),
      quality: step.quality,
      estimated: countEstimated(group),
      outputTokens: null,
      model,
    });
  if (group.requests > 0) settleText(group, recipe, scratch, sink);
  if (group.images > 0) settle('images', group.images, recipe.image(), null);
  const withClips = group.videoSeconds - group.secondsWithoutClips;
  if (group.videoClips > 0 && withClips > 0)
    settle('videoSeconds', withClips, recipe.video(withClips / group.videoClips), group.videoModel);
  if (group.secondsWithoutClips > 0)
    settle('videoSeconds', group.secondsWithoutClips, recipe.video(null), group.videoModel);
  if (group.audioMinutes > 0) settle('audioMinutes', group.audioMinutes, recipe.transcription(), null);
  if (group.embeddingTokens > 0) settle('embeddingTokens', group.embeddingTokens, recipe.embedding(), null);
  if (group.silentRows > 0) sink.unknown('any', null, 'quantity-missing');
};
