import { setTimeout as pause } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { analyseStatement } from '@main/engine/bank';
import { readBankStatement } from '@main/importers/bank';
import type { WorkerAnswer } from '@main/platform/worker-thread';
import type { ReadingOutcome, ReadingSlice, ReadingStep, ReadingTask } from './messages';

/** Entry of the worker thread: one statement, its steps on the way, one outcome. Cancelled by ending the thread. */
const task = workerData as ReadingTask;
const say = (answer: WorkerAnswer<ReadingStep | ReadingSlice, ReadingOutcome>): void => parentPort?.postMessage(answer);

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

const sliceLength = 1000;
if (read.ok) {
  const { transactions } = read.statement;
  for (let i = 0; i < transactions.length; i += sliceLength) {
    say({ kind: 'step', step: { slice: transactions.slice(i, i + sliceLength) } });
    // The main thread does something else in between.
    await pause(2);
  }
  const statement = { ...read.statement, transactions: [] };
  say({ kind: 'done', result: { read: { ...read, statement }, analysis } });
} else say({ kind: 'done', result: { read, analysis } });
