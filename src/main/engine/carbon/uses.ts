import type { CarbonSettings, EmbeddingClass, ImageClass, TranscriptionClass, UseProfile } from '@shared/domain/carbon';
import type { ToolDefault } from '@shared/domain/carbon-factors';
import type { Interval } from '@shared/domain/interval';
import type { CarbonReference } from './reference-index';

/** What a use is worth, from the dossier's profiles or the built-in ones. */
export type ResolvedUse = {
  /** Output tokens of one request, reasoning factor included; null: this use is not text. */
  readonly outputTokens: Interval | null;
  readonly reasoning: boolean;
  readonly imageClass: ImageClass | null;
  readonly transcriptionClass: TranscriptionClass | null;
  readonly embeddingClass: EmbeddingClass | null;
};

/**
 * The use profile of an id: the dossier's own first, then the built-in list; undefined when nobody knows it.
 * A reasoning model that hides its tokens multiplies them by 3 to 10 (assumption of section 9).
 */
export const resolveUse = (
  reference: CarbonReference,
  profiles: readonly UseProfile[],
  useId: string | null,
): ResolvedUse | undefined => {
  if (useId === null) return undefined;
  const own = profiles.find((profile) => profile.id === useId);
  const profile = own ?? reference.profiles.get(useId);
  if (!profile) return undefined;
  const tokens = profile.outputTokens;
  const by = reference.reasoningFactor;
  return {
    outputTokens:
      tokens && profile.reasoning
        ? { low: tokens.low * by.low, central: tokens.central * by.central, high: tokens.high * by.high }
        : tokens,
    reasoning: profile.reasoning,
    imageClass: own?.imageClass ?? null,
    transcriptionClass: own?.transcriptionClass ?? null,
    embeddingClass: own?.embeddingClass ?? null,
  };
};

/** Default of a tool: of its plan when the plan has one, else of the tool; undefined: the model must be given. */
export const toolDefaultOf = (
  reference: CarbonReference,
  toolId: string | null,
  planId: string | null,
): ToolDefault | undefined => {
  if (toolId === null) return undefined;
  const ofTool = reference.toolDefaults.filter((d) => d.toolId === toolId);
  return ofTool.find((d) => d.planId !== null && d.planId === planId) ?? ofTool.find((d) => d.planId === null);
};

/** The model that answers, and who says so: the row, the company for this tool, or the default of the tool. */
export type ModelChoice = {
  readonly key: string;
  readonly from: 'row' | 'company' | 'default';
  /** Code of the assumption, `carbon.assumptions.<code>`, for a default. */
  readonly assumption: string | null;
};

/** Undefined: nobody says which model answers, and it is not guessed. */
export const chooseModel = (
  reference: CarbonReference,
  settings: CarbonSettings,
  toolId: string | null,
  rowModel: string | null,
): ModelChoice | undefined => {
  if (rowModel !== null) return { key: rowModel, from: 'row', assumption: null };
  const chosen = settings.toolModels.find((choice) => choice.toolId === toolId);
  if (chosen) return { key: chosen.model, from: 'company', assumption: null };
  const planId = settings.toolPlans.find((choice) => choice.toolId === toolId)?.planId ?? null;
  const byDefault = toolDefaultOf(reference, toolId, planId);
  if (!byDefault?.textModel) return undefined;
  return { key: byDefault.textModel, from: 'default', assumption: byDefault.assumption };
};

/** Data-centre zone for what a tool does beside text: of its provider when known; null: the world mix. */
export const toolZone = (reference: CarbonReference, toolId: string | null): string | null => {
  const provider = toolDefaultOf(reference, toolId, null)?.zoneProvider;
  return provider ? (reference.providers[provider]?.datacenterZone ?? null) : null;
};
