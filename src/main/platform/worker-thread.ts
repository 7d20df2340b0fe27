import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

/** What a worker thread answers: messages on the way, then one result. A fault ends the thread with its error. */
export type WorkerAnswer<Step, Result> =
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'done'; readonly result: Result };

/** The worker as built (`<name>-worker.js`, an entry of the main build); null when running from sources. */
export const bundledWorker = (name: string): string | null => {
  const places = [`./${name}-worker.js`, `../${name}-worker.js`];
  const files = places.map((place) => fileURLToPath(new URL(place, import.meta.url)));
  return files.find((file) => existsSync(file)) ?? null;
};

/**
 * Runs one task off the main thread. Aborting ends the thread at once; the promise is rejected with the signal's
 * reason.
 */
export const runInWorker = <Step, Result>(
  file: string,
  task: unknown,
  options: { readonly onStep?: (step: Step) => void; readonly signal?: AbortSignal | undefined } = {},
): Promise<Result> =>
  new Promise((resolve, reject) => {
    const { onStep, signal } = options;
    const worker = new Worker(file, { workerData: task });
    const stop = (): void => {
      void worker.terminate();
      reject(signal?.reason);
    };
    signal?.addEventListener('abort', stop, { once: true });
    worker.on('message', (answer: WorkerAnswer<Step, Result>) => {
      if (answer.kind === 'step') onStep?.(answer.step);
      else resolve(answer.result);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      signal?.removeEventListener('abort', stop);
      // After a result or an abort this rejection has no effect.
      reject(new Error(`worker ended with code ${code}`));
    });
  });
