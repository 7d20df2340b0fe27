import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the example dossiers of this run are kept, once a test has needed one. */
    readonly examplesFolder: string;
  }
}

/** A folder of the whole run, removed after it. */
export const setup = ({ provide }: TestProject): (() => void) => {
  const folder = mkdtempSync(join(tmpdir(), 'sobria-examples-'));
  provide('examplesFolder', folder);
  return () => rmSync(folder, { recursive: true, force: true });
};
