import type { ElectricityMix } from '@shared/domain/carbon-reference';
import type { InferenceInput, InferenceResult } from './inference';
import { inferText, invalidInferenceField } from './inference';
import { findModel, modelNotes } from './models';
import type { CarbonReference, RegisteredModel } from './reference-index';
import { findMix, mixNotes } from './zones';

export type TextRequest = {
  readonly provider: string;
  readonly model: string;
  readonly outputTokens: number;
  /** Measured duration in seconds; null: none. */
  readonly latencySeconds: number | null;
  /** Null: the zone of the provider's data centre. */
  readonly zone: string | null;
};
export type TextAnswer =
  | {
      readonly ok: true;
      readonly found: RegisteredModel;
      readonly mix: ElectricityMix;
      readonly result: InferenceResult;
      /** Codes that the reference carries: of the model then of the zone, each once. */
      readonly warnings: string[];
      /** Our own notes: retired model, odd speed, artefact of a tiny grid. */
      readonly notes: string[];
    }
  | { readonly ok: false; readonly error: 'model-not-registered' | 'zone-not-registered' }
  | { readonly ok: false; readonly error: 'invalid-input'; readonly field: string };

/** Input of the method for a registered model in a zone. */
export const inferenceInput = (
  found: RegisteredModel,
  mix: ElectricityMix,
  use: Pick<InferenceInput, 'outputTokens' | 'requests' | 'latencySeconds'>,
): InferenceInput => ({
  activeParams: found.model.activeParams,
  totalParams: found.model.totalParams,
  tps: found.model.deployment.tps,
  ttft: found.model.deployment.ttft,
  pue: found.provider.pue,
  wueOnSite: found.provider.wueOnSiteLPerKWh,
  mix,
  ...use,
});

/**
 * One text request (section 4): the model in the registry, then the zone, then the method. An unknown model, an unknown
 * zone or a number out of range is an answer that says so, never a guess.
 */
export const estimateText = (reference: CarbonReference, request: TextRequest): TextAnswer => {
  const found = findModel(reference, request.provider, request.model);
  if (!found) return { ok: false, error: 'model-not-registered' };
  const mix = findMix(reference, request.zone ?? found.provider.datacenterZone);
  if (!mix) return { ok: false, error: 'zone-not-registered' };
  const input = inferenceInput(found, mix, { ...request, requests: 1 });
  const field = invalidInferenceField(input);
  if (field !== null) return { ok: false, error: 'invalid-input', field };
  const warnings = [...new Set([...found.model.warnings, ...mix.warnings])];
  const notes = [...modelNotes(found), ...mixNotes(mix)];
  return { ok: true, found, mix, result: inferText(input), warnings, notes };
};
