import { setImmediate } from 'node:timers/promises';
import { analyseStatement } from '@main/engine/bank';
import { readBankStatement } from '@main/importers/bank';
import { bundledWorker, runInWorker } from '@main/platform/worker-thread';
import type { StatementTransaction } from '@shared/domain/bank';
import type { ReadingOutcome, ReadingSlice, ReadingStep, ReadingTask } from './messages';

export type ReadingRun = {
  readonly onStep: (step: ReadingStep) => void;
  /** Aborting ends the thread at once; the promise is rejected with the signal's reason. */
  readonly signal: AbortSignal | undefined;
  /** Bundled worker; null: read in this thread. Found beside the running file when not given. */
  readonly workerFile?: string | null;
};

/** Under this size the thread would take longer to start than the statement to be read. */
const SMALL = 30_000;

const readBeside = async (file: string, task: ReadingTask, run: ReadingRun): Promise<ReadingOutcome> => {
  const transactions: StatementTransaction[] = [];
  const { read, analysis } = await runInWorker<ReadingStep | ReadingSlice, ReadingOutcome>(file, task, {
    onStep: (step) => {
      if ('slice' in step) transactions.push(...step.slice);
      else run.onStep(step);
    },
    signal: run.signal,
  });
  if (!read.ok) return { read, analysis };
  return { read: { ...read, statement: { ...read.statement, transactions } }, analysis };
};

/** Reads and analyses one statement off the main thread, or step by step in this one when it is small. */
export const runReading = async (task: ReadingTask, run: ReadingRun): Promise<ReadingOutcome> => {
  run.signal?.throwIfAborted();
  const file = run.workerFile === undefined ? bundledWorker('bank') : run.workerFile;
  if (file !== null && (run.workerFile !== undefined || task.bytes.length > SMALL)) return readBeside(file, task, run);
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
