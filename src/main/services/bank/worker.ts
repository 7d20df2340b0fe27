import { parentPort, workerData } from 'node:worker_threads';
import { analyseStatement } from '@main/engine/bank';
import { readBankStatement } from '@main/importers/bank';
import type { WorkerAnswer } from '@main/platform/worker-thread';
import type { ReadingOutcome, ReadingStep, ReadingTask } from './messages';

/** Entry of the worker thread: one statement, its steps on the way, one outcome. Cancelled by ending the thread. */
const task = workerData as ReadingTask;
const say = (answer: WorkerAnswer<ReadingStep, ReadingOutcome>): void => parentPort?.postMessage(answer);

const read = readBankStatement(task.bytes, {
  ...task.options,
  onProgress: (done, total) => say({ kind: 'step', step: { step: 'reading', done, total } }),
});
const analysis = read.ok
  ? analyseStatement(read.statement.transactions, task.catalogue, {
      answers: task.answers,
      onProgress: (done, total) => say({ kind: 'step', step: { step: 'analysing', done, total } }),
    })
  : null;
say({ kind: 'done', result: { read, analysis } });
