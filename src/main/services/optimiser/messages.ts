import type { WorkerAnswer } from '@main/platform/worker-thread';
import type { OptimiserProblem } from '@shared/domain/optimiser';
import type { OptimiserOutcome, OptimiserProgress } from '@shared/domain/optimiser-result';

/** What the worker thread is started with. */
export type WorkerTask = {
  readonly problem: OptimiserProblem;
  readonly timeLimitSeconds: number;
  readonly explainSeconds: number;
  readonly setAside: boolean;
};

/** What it answers: progress any number of times, then one outcome. */
export type OptimiserAnswer = WorkerAnswer<OptimiserProgress, OptimiserOutcome>;
