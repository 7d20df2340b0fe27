import type { Confidence } from '@shared/domain/carbon-results';
import type { CarbonReference, RegisteredModel } from './reference-index';
import { modelKey } from './reference-index';

/**
 * The model of a key `provider/name`, aliases resolved. Exact names only: a name that differs, even by its case, is
 * another model for the reference, and answering with a neighbour would be a guess.
 */
export const findModelByKey = (reference: CarbonReference, key: string): RegisteredModel | undefined =>
  reference.models.get(key);
export const findModel = (reference: CarbonReference, provider: string, name: string): RegisteredModel | undefined =>
  reference.models.get(modelKey(provider, name));

const textKinds: ReadonlySet<string> = new Set(['chat', 'code', 'chat+search', 'chat+vision']);
/** True where the text method describes the use of the model well (`kind` in models.json). */
export const isTextModel = ({ model }: RegisteredModel): boolean => textKinds.has(model.kind);

/** OpenAI's « pro » models: their very low observed speed, not their size, makes their hardware part (models.json). */
export const isSlowProModel = ({ model }: RegisteredModel): boolean =>
  model.provider === 'openai' && /-pro(?:-|$)/.test(model.name);

export const sizeIsPublished = ({ model }: RegisteredModel): boolean =>
  !model.warnings.includes('model-arch-not-released');

/** Confidence word of section 7: good (size published), fair (size guessed), poor (pro models, uses other than text). */
export const modelConfidence = (found: RegisteredModel): Confidence => {
  if (isSlowProModel(found) || !isTextModel(found)) return 'poor';
  return sizeIsPublished(found) ? 'good' : 'fair';
};

/** Our own notes on a model, beside the warnings that the reference carries. */
export const modelNotes = (found: RegisteredModel): string[] => [
  ...(found.retired ? ['model-retired'] : []),
  ...(isSlowProModel(found) ? ['model-slow-pro'] : []),
  ...(isTextModel(found) ? [] : ['model-kind-not-text']),
];

/** Warning codes of a model: the reference's own first, then ours. */
export const modelWarnings = (found: RegisteredModel): string[] => [...found.model.warnings, ...modelNotes(found)];

const worst: Readonly<Record<Confidence, number>> = { good: 0, fair: 1, poor: 2 };
/** The lower of two confidence words; null has no opinion. */
export const lowerConfidence = (a: Confidence | null, b: Confidence | null): Confidence | null => {
  if (a === null) return b;
  if (b === null) return a;
  return worst[a] >= worst[b] ? a : b;
};
