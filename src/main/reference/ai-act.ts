import raw from '@resources/reference/regulation/ai-act.json?raw';
import { type AiActReference, aiActReferenceSchema } from '@shared/domain/ai-act';

/** Parses the AI Act file; throws with the path of the faulty value, since it ships with the product. */
export const parseAiActReference = (text: string): AiActReference => aiActReferenceSchema.parse(JSON.parse(text));

let loaded: AiActReference | undefined;

/** AI Act reference, parsed once per process. */
export const loadAiActReference = (): AiActReference => {
  loaded ??= parseAiActReference(raw);
  return loaded;
};
