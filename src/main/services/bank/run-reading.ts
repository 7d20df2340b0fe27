import { existsSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { analyseStatement } from '@main/engine/bank';
import { readBankStatement } from '@main/importers/bank';
import type { ReadingAnswer, ReadingOutcome, ReadingStep, ReadingTask } from './messages';

export type ReadingRun = {
  readonly onStep: (step: ReadingStep) => void;
  /** Aborting ends the thread at once; the promise is rejected with the signal's reason. */
  readonly signal: AbortSignal | undefined;
  /** Bundled worker; null: read in this thread. Found beside the running file when not given. */
  readonly workerFile?: string | null;
};

/** Under this size the thread would take longer to start than the statement to be read. */
const SMALL = 200_000;

/** The worker as built (`bank-worker.js`, an entry of the main build); null when running from sources. */
export const bundledBankWorker = (): string | null => {
  const places = ['./bank-worker.js', '../bank-worker.js'];
  const files = places.map((place) => fileURLToPath(new URL(place, import.meta.url)));
  return files.find((file) => existsSync(file)) ?? null;
};

const inThread = (file: string, task: ReadingTask, { onStep, signal }: ReadingRun): Promise<ReadingOutcome> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: task });
    const stop = (): void => {
      void worker.terminate();
      reject(signal?.reason);
    };
    signal?.addEventListener('abort', stop, { once: true });
    worker.on('message', (answer: ReadingAnswer) => {
      if (answer.kind === 'step') onStep(answer.step);
      else resolve(answer.outcome);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      signal?.removeEventListener('abort', stop);
      // After an outcome or an abort this rejection has no effect.
      reject(new Error(`bank worker ended with code ${code}`));
    });
  });

/** Reads and analyses one statement off the main thread, or step by step in this one when it is small. */
export const runReading = async (task: ReadingTask, run: ReadingRun): Promise<ReadingOutcome> => {
  run.signal?.throwIfAborted();
  const file = run.workerFile === undefined ? bundledBankWorker() : run.workerFile;
  if (file !== null && (run.workerFile !== undefined || task.bytes.length > SMALL)) return inThread(file, task, run);
  const pause = async (): Promise<void> => {
    await setImmediate();
    run.signal?.throwIfAborted();
  };
  run.onStep('reading');
  await pause();
  const read = readBankStatement(task.bytes, task.options);
  if (!read.ok) return { read, analysis: null };
  run.onStep('analysing');
  await pause();
  return { read, analysis: analyseStatement(read.statement.transactions, task.catalogue, { answers: task.answers }) };
};
