import { writeSync } from 'node:fs';

const PAUSE_MS = 5;
const never = new Int32Array(new SharedArrayBuffer(4));
const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : null);

/**
 * Writes a whole text to an open file, synchronously, so that nothing is cut when the process ends. A pipe holds 64 KiB:
 * when its reader is slower than we are, it is waited for; when the reader has had enough (`| head`), that is no fault.
 */
export const writeWhole = (file: number, text: string): void => {
  const bytes = Buffer.from(text);
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(file, bytes, written);
    } catch (error) {
      if (codeOf(error) === 'EPIPE') return;
      if (codeOf(error) !== 'EAGAIN') throw error;
      Atomics.wait(never, 0, 0, PAUSE_MS);
    }
  }
};
