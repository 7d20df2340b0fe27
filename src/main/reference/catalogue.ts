import raw from '@resources/reference/catalogue/tools.json?raw';
import { type Catalogue, catalogueSchema } from '@shared/domain/catalogue';

let loaded: Catalogue | null = null;

/** Catalogue d'outils d'IA: parsed once; a catalogue that does not fit its schema is a fault of ours and throws. */
export const loadCatalogue = (): Catalogue => {
  loaded ??= catalogueSchema.parse(JSON.parse(raw));
  return loaded;
};
