import type { Bounds } from '@shared/domain/carbon-reference';
import { textOf } from '@shared/text/translate';
import { z } from 'zod';
import type { InferenceResult } from '../../../engine/carbon/inference';
import { inferText, invalidInferenceField } from '../../../engine/carbon/inference';
import { estimateText } from '../../../engine/carbon/text';
import type { VideoResult } from '../../../engine/carbon/video';
import { estimateVideo } from '../../../engine/carbon/video';
import { loadCarbonReference } from '../../../reference/carbon';
import type { CaseHandler, CaseOutcome } from '../cases';

// Infinity and NaN are refused by zod's number; a missing key means the same as null where null has a meaning.
const seconds = z.number().nonnegative().nullish();
const positive = z.number().positive();
const zone = z.string().nullish();

const textInput = z.object({
  provider: z.string(),
  model: z.string(),
  outputTokens: z.number().nonnegative(),
  requestLatencySeconds: seconds,
  zone,
});
const boundsInput = z.union([
  z.number().transform((value): Bounds => ({ min: value, max: value })),
  z.object({ min: z.number(), max: z.number() }),
]);
const estimatorInput = z.object({
  activeParams: boundsInput,
  totalParams: boundsInput,
  outputTokens: z.number(),
  requestLatencySeconds: seconds,
  tps: z.number().nullish(),
  ttft: z.number().nullish(),
  pue: boundsInput,
  wueOnSite: boundsInput,
  mix: z.object({ gwp: z.number(), adpe: z.number(), pe: z.number(), wue: z.number() }),
});
const videoInput = z.object({
  model: z.string(),
  width: positive,
  height: positive,
  durationSeconds: positive,
  /** Absent: with sound, the base case of the formula. */
  withAudio: z.boolean().nullish(),
  requestLatencySeconds: seconds,
  zone,
});

const failed = (code: string, params: Record<string, string> = {}): CaseOutcome => ({
  error: code,
  message: textOf(`carbon.errors.${code}`, params),
});
const invalid = (field: string): CaseOutcome => failed('invalid-input', { field });
const invalidIssue = (error: z.ZodError): CaseOutcome => invalid(error.issues[0]?.path.join('.') || 'input');

const impactKeys = (result: InferenceResult | VideoResult) => ({
  energyKWh: result.energyKWh,
  gwpKgCO2e: result.gwpKgCO2e,
  adpeKgSbe: result.adpeKgSbe,
  peMJ: result.peMJ,
  waterL: result.waterL,
});
const intermediate = (result: InferenceResult) => ({
  gpuCount: result.gpuCount,
  generationLatencySeconds: result.generationLatencySeconds,
  itEnergyKWh: result.itEnergyKWh,
});
/** A number of tokens so large that the result overflows is an input mistake, not an infinite footprint. */
const finite = (result: InferenceResult | VideoResult): boolean =>
  [result.energyKWh.max, result.peMJ.total.max, result.gwpKgCO2e.total.max, result.waterL.max].every(Number.isFinite);

const textCase = (input: unknown): CaseOutcome => {
  const parsed = textInput.safeParse(input);
  if (!parsed.success) return invalidIssue(parsed.error);
  const request = parsed.data;
  const answer = estimateText(loadCarbonReference(), {
    ...request,
    latencySeconds: request.requestLatencySeconds ?? null,
    zone: request.zone ?? null,
  });
  if (!answer.ok) {
    if (answer.error === 'invalid-input') return invalid(answer.field);
    return failed(answer.error, { model: `${request.provider}/${request.model}`, zone: request.zone ?? '' });
  }
  if (!finite(answer.result)) return invalid('outputTokens');
  return {
    result: {
      resolvedZone: answer.mix.zone,
      ...impactKeys(answer.result),
      warnings: answer.warnings,
      notes: answer.notes,
      intermediate: intermediate(answer.result),
    },
  };
};

const estimatorCase = (input: unknown): CaseOutcome => {
  const parsed = estimatorInput.safeParse(input);
  if (!parsed.success) return invalidIssue(parsed.error);
  const { requestLatencySeconds, tps, ttft, ...rest } = parsed.data;
  const inference = {
    ...rest,
    requests: 1,
    latencySeconds: requestLatencySeconds ?? null,
    tps: tps ?? null,
    ttft: ttft ?? null,
  };
  const field = invalidInferenceField(inference);
  if (field !== null) return invalid(field);
  const result = inferText(inference);
  return finite(result)
    ? { result: { ...impactKeys(result), warnings: [], notes: [], intermediate: intermediate(result) } }
    : invalid('outputTokens');
};

const videoCase = (input: unknown): CaseOutcome => {
  const parsed = videoInput.safeParse(input);
  if (!parsed.success) return invalidIssue(parsed.error);
  const request = parsed.data;
  const answer = estimateVideo(loadCarbonReference(), {
    ...request,
    withAudio: request.withAudio ?? true,
    latencySeconds: request.requestLatencySeconds ?? null,
    zone: request.zone ?? null,
  });
  if (!answer.ok) return failed(answer.error, { model: request.model, zone: request.zone ?? '' });
  if (!finite(answer.result)) return invalid('durationSeconds');
  return {
    result: {
      resolvedZone: answer.mix.zone,
      frames: answer.result.frames,
      generationLatencySeconds: answer.result.generationLatencySeconds,
      ...impactKeys(answer.result),
      warnings: answer.warnings,
      notes: answer.notes,
    },
  };
};

/**
 * `sobria calcul carbone`: one case of the lists of golden-sample.json; `kind` is text (default), estimator or video.
 * Errors: `model-not-registered`, `zone-not-registered`, `invalid-input` (its message names the field).
 */
export const carbonCase: CaseHandler = (input, kind) => {
  switch (kind ?? 'text') {
    case 'text':
      return textCase(input);
    case 'estimator':
      return estimatorCase(input);
    case 'video':
      return videoCase(input);
    default:
      return invalid('kind');
  }
};
