import raw from '@resources/reference/charter/charter.json?raw';
import { type CharterReference, charterReferenceSchema } from '@shared/domain/charter-reference';

let loaded: CharterReference | null = null;

/** Clause library, grading grid and sources of the charter, parsed once per process. */
export const loadCharterReference = (): CharterReference => {
  loaded ??= charterReferenceSchema.parse(JSON.parse(raw));
  return loaded;
};
