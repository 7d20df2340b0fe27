import { basename } from 'node:path';
import { readBytes } from '../output';

/** What an import gives back: the JSON document, one sentence, and one line for each line of the file left out. */
export type ImportRun = {
  readonly document: unknown;
  readonly summary: string;
  readonly details: readonly string[];
};

/** A file of the disk as the services take it. @throws Refusal command-file-missing */
export const fileAt = (path: string): File => new File([new Uint8Array(readBytes(path))], basename(path));
