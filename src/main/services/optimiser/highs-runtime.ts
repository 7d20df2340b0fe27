import { createRequire } from 'node:module';
import loadHighs, { type Highs } from 'highs';

/**
 * Where HiGHS' WebAssembly file is. Asked from Node's own resolution rather than guessed beside the running file: this
 * module is bundled elsewhere by the build, while the package stays in node_modules (in the application's archive too).
 */
const wasmPath = (): string => createRequire(import.meta.url).resolve('highs/runtime');

let runtime: Promise<Highs> | null = null;

/** HiGHS, compiled once per thread. Silent: its console output is dropped. */
export const highsRuntime = (): Promise<Highs> => {
  runtime ??= loadHighs({ locateFile: wasmPath, print: () => undefined, printErr: () => undefined });
  return runtime;
};
