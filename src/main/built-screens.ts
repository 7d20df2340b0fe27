import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the built screens, beside the entry point whose own address is given (`import.meta.url`). */
export const builtScreens = (entry: string): string => join(dirname(fileURLToPath(entry)), '../renderer');
