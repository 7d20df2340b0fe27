import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { isShared } from '@main/db/connection';
import type { Written } from '@main/db/dossier-db';
import type { StatementResult } from '@shared/contract/bank';
import { Sealed } from '@shared/contract/sealed';
import type { PaperPage } from '@shared/domain/bank-review';
import { Refusal } from '@shared/domain/refusal';
import type { BankContext } from './context';
import { importReviewed } from './import-reviewed';
import type { StatementMessage, StatementQuestion } from './messages';
import type { ReadingTask } from './read-statement';
import type { WorkedReview } from './review';
import type { Asked } from './review-desk';
import type { ReadingOutcome, ReadingRun, StatementReader } from './statement-reader';

type Pending = { readonly resolve: (value: unknown) => void; readonly reject: (reason: unknown) => void };
type Wanted = StatementQuestion extends infer Q ? (Q extends unknown ? Omit<Q, 'id' | 'asked'> : never) : never;

/** Asks the thread of a statement, one review after another. The dossier is sent again once it changed. */
const readerIn = (
  worker: Worker,
  known: { readonly hash: string; readonly signature: string | null },
): StatementReader => {
  const pending = new Map<number, Pending>();
  let last = 0;
  let sent: BankContext | null = null;
  let over = false;
  // A program that has nothing else to do may end; not while an answer is awaited.
  worker.unref();
  const end = (reason: Error): void => {
    over = true;
    for (const { reject } of pending.values()) reject(reason);
    pending.clear();
  };
  worker.on('message', (message: StatementMessage) => {
    if (message.kind === 'step' || message.kind === 'read') return;
    const waiting = pending.get(message.id);
    pending.delete(message.id);
    if (pending.size === 0) worker.unref();
    if (message.kind === 'answer') waiting?.resolve(message.value);
    else waiting?.reject(message.kind === 'fault' ? message.error : new Refusal(message.code, message.params));
  });
  worker.on('error', (cause) => end(new Error('the thread of the statement died', { cause })));
  worker.on('exit', (code) => end(new Error(`the thread of the statement ended with code ${code}`)));

  const ask = async <T>(wanted: Wanted, { context, ...settled }: Asked): Promise<T> => {
    // Whatever ended it, the file must be read again.
    if (over) throw new Refusal('reading-expired');
    last += 1;
    const id = last;
    const value = await new Promise<unknown>((resolve, reject) => {
      pending.set(id, { resolve, reject });
      worker.ref();
      const asked = { ...settled, context: context === sent ? null : context };
      sent = context;
      worker.postMessage({ ...wanted, id, asked } satisfies StatementQuestion);
    });
    // What is done with a long answer is not added to the time it took to receive it.
    await setImmediate();
    return value as T;
  };
  return {
    ...known,
    review: async (asked) => new Sealed(await ask<string>({ kind: 'review' }, asked)),
    wouldWrite: (asked, choices) => ask<boolean>({ kind: 'would-write', choices }, asked),
    import: async (asked, order, { db, passphrase }, platform) => {
      // Where the file cannot be shared with a thread, the review comes here to be written.
      if (!isShared(db.connection))
        return importReviewed(db, await ask<WorkedReview>({ kind: 'work' }, asked), order, platform);
      const into = { file: db.file, passphrase, home: platform.home };
      return ask<Written<StatementResult> | null>({ kind: 'import', order, into }, asked);
    },
    page: (asked, query) => ask<PaperPage>({ kind: 'page', query }, asked),
    close: () => {
      end(new Refusal('reading-expired'));
      void worker.terminate();
    },
  };
};

/** Reads a statement in a thread of its own, that keeps it. Aborting ends the thread at once. */
export const readInThread = (file: string, task: ReadingTask, run: ReadingRun): Promise<ReadingOutcome> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: task });
    const stop = (): void => {
      void worker.terminate();
      reject(run.signal?.reason);
    };
    run.signal?.addEventListener('abort', stop, { once: true });
    const heard = (message: StatementMessage): void => {
      if (message.kind === 'step') run.onStep(message.step);
      if (message.kind !== 'read') return;
      run.signal?.removeEventListener('abort', stop);
      worker.off('message', heard);
      if (message.outcome.ok) resolve({ ok: true, reader: readerIn(worker, message.outcome) });
      else {
        void worker.terminate();
        resolve(message.outcome);
      }
    };
    worker.on('message', heard);
    worker.once('error', reject);
    // After an outcome or an abort this rejection has no effect.
    worker.once('exit', (code) => reject(new Error(`the thread of the statement ended with code ${code}`)));
  });
