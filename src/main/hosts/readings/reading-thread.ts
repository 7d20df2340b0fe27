import { Worker } from 'node:worker_threads';
import type { OperationLabel } from '@main/db/operations';
import type { Platform } from '@main/platform/platform';
import type { OpenDossier } from '@main/services/library/open-dossier';
import { ORPCError } from '@orpc/server';
import { Refusal, type RefusalCode } from '@shared/domain/refusal';
import { type Answer, type Question, type ThreadTask, unpacked } from './messages';

/** One call: where it is in the contract, what it is given, what its window remembers. */
export type ThreadCall = Pick<Extract<Question, { kind: 'ask' }>, 'path' | 'input' | 'memory' | 'writes'>;

/** What it answers, and what it wants noted in the journal. */
export type ThreadAnswer = { readonly output: unknown; readonly notes: readonly OperationLabel[] };

/** A thread that answers heavy calls on one open dossier. */
export type ReadingThread = {
  /** @throws Refusal, ORPCError as the call itself would; the signal's reason when aborted; Error when the thread died */
  readonly ask: (call: ThreadCall, signal: AbortSignal | undefined) => Promise<ThreadAnswer>;
  /** Ends it; resolves once the file is let go. */
  readonly stop: () => Promise<void>;
};

type Pending = { readonly resolve: (answer: Answer) => void; readonly reject: (reason: unknown) => void };

/** What an answer holds, or throws. */
const outcome = (answer: Answer): ThreadAnswer => {
  switch (answer.kind) {
    case 'answer':
      return { output: unpacked(answer.output), notes: answer.notes };
    case 'refused':
      throw new Refusal(answer.code as RefusalCode, answer.params);
    case 'error':
      throw new ORPCError(answer.code, { status: answer.status, message: answer.message, data: answer.data });
    case 'fault':
      throw answer.error;
  }
};

/**
 * Starts the reading thread of a dossier.
 * @param onEnd told when it has ended, wanted or not: the next call starts a fresh one
 */
export const startReadingThread = (
  workerFile: string,
  dossier: OpenDossier,
  platform: Platform,
  onEnd: () => void,
): ReadingThread => {
  const { home, actor } = platform;
  const { name, passphrase, db } = dossier;
  const worker = new Worker(workerFile, {
    workerData: { home, actor, name, file: db.file, passphrase } satisfies ThreadTask,
  });
  // A program that has nothing else to do may end.
  worker.unref();
  const pending = new Map<number, Pending>();
  let last = 0;
  let over: unknown = null;
  const say = (question: Question): void => worker.postMessage(question);
  const end = (reason: unknown): void => {
    over ??= reason;
    for (const { reject } of pending.values()) reject(over);
    pending.clear();
    onEnd();
  };
  worker.on('message', (answer: Answer) => {
    pending.get(answer.id)?.resolve(answer);
    pending.delete(answer.id);
  });
  worker.on('error', (cause) => end(new Error('the reading thread died', { cause })));
  const ended = new Promise<void>((done) =>
    worker.once('exit', (code) => {
      end(new Error(`the reading thread ended with code ${code}`));
      done();
    }),
  );

  return {
    ask: async (call, signal) => {
      signal?.throwIfAborted();
      if (over !== null) throw over;
      last += 1;
      const id = last;
      const cancel = (): void => {
        pending.get(id)?.reject(signal?.reason);
        pending.delete(id);
        say({ kind: 'cancel', id });
      };
      signal?.addEventListener('abort', cancel, { once: true });
      try {
        const answer = await new Promise<Answer>((resolve, reject) => {
          pending.set(id, { resolve, reject });
          say({ kind: 'ask', id, ...call, now: platform.now(), today: platform.today() });
        });
        return outcome(answer);
      } finally {
        signal?.removeEventListener('abort', cancel);
      }
    },
    stop: async () => {
      over ??= new Refusal('dossier-not-open');
      await worker.terminate();
      await ended;
    },
  };
};
