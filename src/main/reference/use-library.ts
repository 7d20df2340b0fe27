import raw from '@resources/reference/use-library/starters.json?raw';
import { type StarterLibrary, starterLibrarySchema } from '@shared/domain/use-library';

let loaded: StarterLibrary | null = null;

/** Starter entries of the library of uses, parsed once per process. */
export const loadStarterLibrary = (): StarterLibrary => {
  loaded ??= starterLibrarySchema.parse(JSON.parse(raw));
  return loaded;
};
