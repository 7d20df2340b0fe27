import { parentPort, workerData } from 'node:worker_threads';
import { optimise } from '@main/engine/consolidation/optimiser';
import type { OptimiserAnswer, WorkerTask } from './messages';
import { createSolver } from './solver';

/** Entry of the worker thread: one problem, progress on the way, one outcome. Cancelled by ending the thread. */
const work = async (): Promise<void> => {
  const task = workerData as WorkerTask;
  const say = (answer: OptimiserAnswer): void => parentPort?.postMessage(answer);
  const solve = await createSolver();
  const outcome = optimise(task.problem, solve, {
    timeLimitSeconds: task.timeLimitSeconds,
    explainSeconds: task.explainSeconds,
    setAside: task.setAside,
    onProgress: (progress) => say({ kind: 'step', step: progress }),
  });
  say({ kind: 'done', result: outcome });
};

await work();
