import { defaultOptimiseOptions, optimise } from '@main/engine/consolidation/optimiser';
import { bundledWorker, runInWorker } from '@main/platform/worker-thread';
import type { OptimiserProblem } from '@shared/domain/optimiser';
import type { OptimiserOutcome, OptimiserProgress } from '@shared/domain/optimiser-result';
import type { WorkerTask } from './messages';
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
  const file = options.workerFile === undefined ? bundledWorker('optimiser') : options.workerFile;
  const onStep = throttled(options.onProgress);
  if (file !== null) return runInWorker(file, task, { onStep, signal: options.signal });
  const solve = await createSolver();
  options.signal?.throwIfAborted();
  return optimise(problem, solve, { ...task, onProgress: onStep });
};
