import { setImmediate } from 'node:timers/promises';
import { bundledWorker } from '@main/platform/worker-thread';
import { importReviewed, wouldWrite } from './import-reviewed';
import { type ReadingTask, readStatement } from './read-statement';
import { type Desk, deskOf } from './review-desk';
import type { ReadingOutcome, ReadingRun, StatementReader } from './statement-reader';
import { readInThread } from './statement-thread';

/** Under this size the thread would take longer to start than the statement to be read. */
const SMALL = 30_000;

const here = (desk: Desk): StatementReader => ({
  hash: desk.hash,
  signature: desk.signature,
  review: async (asked) => desk.work(asked).review,
  wouldWrite: async (asked, choices) => wouldWrite(desk.work(asked), choices),
  import: async (asked, order, { db }, platform) => importReviewed(db, desk.work(asked), order, platform),
  page: async (asked, query) => desk.page(asked, query),
  close: () => undefined,
});

/** Reads and analyses one statement off the main thread, or step by step in this one when it is small. */
export const openStatement = async (task: ReadingTask, run: ReadingRun): Promise<ReadingOutcome> => {
  run.signal?.throwIfAborted();
  const file = run.workerFile === undefined ? bundledWorker('bank') : run.workerFile;
  if (file !== null && (run.workerFile !== undefined || task.bytes.length > SMALL))
    return readInThread(file, task, run);
  const pause = async (): Promise<void> => {
    await setImmediate();
    run.signal?.throwIfAborted();
  };
  const read = await readStatement(task, { onStep: run.onStep, pause });
  return read.ok ? { ok: true, reader: here(deskOf(read.reading)) } : read;
};
