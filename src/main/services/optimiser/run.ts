import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { defaultOptimiseOptions, optimise } from '@main/engine/consolidation/optimiser';
import type { OptimiserProblem } from '@shared/domain/optimiser';
import type { OptimiserOutcome, OptimiserProgress } from '@shared/domain/optimiser-result';
import type { WorkerAnswer, WorkerTask } from './messages';
import { createSolver } from './solver';

export type RunOptions = {
  readonly timeLimitSeconds?: number;
  readonly explainSeconds?: number;
  readonly setAside?: boolean;
  readonly onProgress?: (progress: OptimiserProgress) => void;
  /** Aborting ends the thread at once; the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Bundled worker; null: solve in this thread. Found beside the running file when not given. */
  readonly workerFile?: string | null;
};

/** Least time between two progress messages, in milliseconds: the solver calls much more often. */
const PROGRESS_EVERY = 200;

/** The worker as built (`optimiser-worker.js`, an entry of the main build); null when running from sources. */
export const bundledWorker = (): string | null => {
  const places = ['./optimiser-worker.js', '../optimiser-worker.js'];
  const files = places.map((place) => fileURLToPath(new URL(place, import.meta.url)));
  return files.find((file) => existsSync(file)) ?? null;
};

/** Passes on changes of step at once, and the rest at most five times a second. */
const throttled = (listen: ((progress: OptimiserProgress) => void) | undefined) => {
  let last = Number.NEGATIVE_INFINITY;
  let before = '';
  return (progress: OptimiserProgress): void => {
    const now = performance.now();
    const mark = `${progress.step}:${progress.done}`;
    if (mark === before && now - last < PROGRESS_EVERY) return;
    last = now;
    before = mark;
    listen?.(progress);
  };
};

const inThread = (file: string, task: WorkerTask, options: RunOptions): Promise<OptimiserOutcome> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: task });
    const tell = throttled(options.onProgress);
    const stop = (): void => {
      void worker.terminate();
      reject(options.signal?.reason);
    };
    options.signal?.addEventListener('abort', stop, { once: true });
    worker.on('message', (answer: WorkerAnswer) => {
      if (answer.kind === 'progress') tell(answer.progress);
      else resolve(answer.outcome);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      options.signal?.removeEventListener('abort', stop);
      // After an outcome or an abort this rejection has no effect.
      reject(new Error(`optimiser worker ended with code ${code}`));
    });
  });

/**
 * Solves a consolidation problem off the main thread, with progress and cancel. Rejects when aborted or on a fault of
 * ours; what the user asked, even impossible, is an outcome.
 */
export const runOptimiser = async (problem: OptimiserProblem, options: RunOptions = {}): Promise<OptimiserOutcome> => {
  options.signal?.throwIfAborted();
  const task: WorkerTask = {
    problem,
    timeLimitSeconds: options.timeLimitSeconds ?? defaultOptimiseOptions.timeLimitSeconds,
    explainSeconds: options.explainSeconds ?? defaultOptimiseOptions.explainSeconds,
    setAside: options.setAside ?? defaultOptimiseOptions.setAside,
  };
  const file = options.workerFile === undefined ? bundledWorker() : options.workerFile;
  if (file !== null) return inThread(file, task, options);
  const solve = await createSolver();
  options.signal?.throwIfAborted();
  return optimise(problem, solve, { ...task, onProgress: throttled(options.onProgress) });
};
