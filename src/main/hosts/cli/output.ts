import { readFileSync, writeFileSync } from 'node:fs';
import { Refusal } from '@shared/domain/refusal';
import { writeWhole } from './write-whole';

/** A command that ends on a sentence of its own: a file it cannot use, for instance. Exit code 1. */
export class CommandFailure extends Error {}

/** Where a command writes: JSON alone on the standard output, everything else on the standard error. */
export type Output = {
  readonly json: (document: unknown) => void;
  readonly print: (line: string) => void;
  readonly say: (line: string) => void;
};

export const processOutput: Output = {
  json: (document) => writeWhole(1, `${JSON.stringify(document)}\n`),
  print: (line) => writeWhole(1, `${line}\n`),
  say: (line) => void process.stderr.write(`${line}\n`),
};

/** @throws Refusal command-file-missing */
export const readBytes = (file: string): Uint8Array => {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    throw new Refusal('command-file-missing', { file }, { cause: error });
  }
};

/** @throws Refusal output-not-writable */
export const writeBytes = (file: string, bytes: Uint8Array): void => {
  try {
    writeFileSync(file, bytes);
  } catch (error) {
    throw new Refusal('output-not-writable', { file }, { cause: error });
  }
};
