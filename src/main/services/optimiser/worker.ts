import { parentPort, workerData } from 'node:worker_threads';
import { optimise } from '@main/engine/consolidation/optimiser';
import type { WorkerAnswer, WorkerTask } from './messages';
import { createSolver } from './solver';

/** Entry of the worker thread: one problem, progress on the way, one outcome. Cancelled by ending the thread. */
const work = async (): Promise<void> => {
  const task = workerData as WorkerTask;
  const say = (answer: WorkerAnswer): void => parentPort?.postMessage(answer);
  const solve = await createSolver();
  const outcome = optimise(task.problem, solve, {
    timeLimitSeconds: task.timeLimitSeconds,
    explainSeconds: task.explainSeconds,
    setAside: task.setAside,
    onProgress: (progress) => say({ kind: 'progress', progress }),
  });
  say({ kind: 'done', outcome });
};

await work();
