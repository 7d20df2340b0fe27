import { setImmediate } from 'node:timers/promises';
import { analyseStatement } from '@main/engine/bank';
import { readBankStatement } from '@main/importers/bank';
import { bundledWorker, runInWorker } from '@main/platform/worker-thread';
import type { ReadingOutcome, ReadingStep, ReadingTask } from './messages';

export type ReadingRun = {
  readonly onStep: (step: ReadingStep) => void;
  /** Aborting ends the thread at once; the promise is rejected with the signal's reason. */
  readonly signal: AbortSignal | undefined;
  /** Bundled worker; null: read in this thread. Found beside the running file when not given. */
  readonly workerFile?: string | null;
};

/** Under this size the thread would take longer to start than the statement to be read. */
const SMALL = 200_000;

/** Reads and analyses one statement off the main thread, or step by step in this one when it is small. */
export const runReading = async (task: ReadingTask, run: ReadingRun): Promise<ReadingOutcome> => {
  run.signal?.throwIfAborted();
  const file = run.workerFile === undefined ? bundledWorker('bank') : run.workerFile;
  if (file !== null && (run.workerFile !== undefined || task.bytes.length > SMALL)) return runInWorker(file, task, run);
  const pause = async (): Promise<void> => {
    await setImmediate();
    run.signal?.throwIfAborted();
  };
  run.onStep({ step: 'reading', done: 0, total: 1 });
  await pause();
  const read = readBankStatement(task.bytes, task.options);
  if (!read.ok) return { read, analysis: null };
  const total = read.statement.transactions.length;
  run.onStep({ step: 'analysing', done: 0, total });
  await pause();
  return { read, analysis: analyseStatement(read.statement.transactions, task.catalogue, { answers: task.answers }) };
};
