import { isShared } from '@main/db/connection';
import { rowsToReverse } from '@main/db/operations';
import type { Platform } from '@main/platform/platform';
import { bundledWorker } from '@main/platform/worker-thread';
import { type Client, whenFree, whileBusy } from '@main/services/library/client';
import type { OpenDossier } from '@main/services/library/open-dossier';
import { Refusal } from '@shared/domain/refusal';
import { callsWithMemory, heavyWrites, readingCalls, reversals } from './reading-calls';
import { type ReadingThread, startReadingThread } from './reading-thread';

/** Answers heavy readings beside the main thread: one thread per open dossier, started by the first of them. */
export type Readings = {
  /** The answer of the dossier's thread, when this call is one of its own; null: answer it here. */
  readonly ask: (
    client: Client,
    path: readonly string[],
    input: unknown,
    signal: AbortSignal | undefined,
  ) => Promise<{ readonly output: unknown }> | null;
  /** Ends the threads of some dossiers: their files are about to be closed, moved or locked. */
  readonly stop: (which: (dossier: OpenDossier) => boolean) => Promise<void>;
  /** Dossiers that have a thread now. */
  readonly running: () => readonly string[];
};

/** Past so many rows, a reversal holds the window longer than it may. */
const LONG_REVERSAL = 500;
const reversed = (input: unknown): string | undefined =>
  typeof input === 'object' && input !== null && 'operationId' in input && typeof input.operationId === 'string'
    ? input.operationId
    : undefined;
const isLongReversal = ({ db }: OpenDossier, name: string, input: unknown): boolean =>
  reversals.has(name) &&
  rowsToReverse(db.connection, name === 'activity.undo' ? 'undo' : 'redo', reversed(input)) > LONG_REVERSAL;

/** @param workerFile the thread as built; null (from sources): every call is answered on the spot */
export const createReadings = (platform: Platform, workerFile: string | null = bundledWorker('reading')): Readings => {
  const threads = new Map<OpenDossier, ReadingThread>();
  const ending = new Map<OpenDossier, Promise<void>>();

  const end = (dossier: OpenDossier): void => {
    const thread = threads.get(dossier);
    if (!thread) return;
    threads.delete(dossier);
    const ended = thread.stop().finally(() => ending.delete(dossier));
    ending.set(dossier, ended);
  };
  const threadOf = (dossier: OpenDossier, file: string): ReadingThread => {
    const known = threads.get(dossier);
    if (known) return known;
    const thread: ReadingThread = startReadingThread(file, dossier, platform, () => {
      if (threads.get(dossier) === thread) threads.delete(dossier);
    });
    threads.set(dossier, thread);
    dossier.db.onClose(() => end(dossier));
    return thread;
  };

  return {
    ask: (client, path, input, signal) => {
      const name = path.join('.');
      const { dossier } = client;
      if (workerFile === null || dossier === null) return null;
      const writes = heavyWrites.has(name) || isLongReversal(dossier, name, input);
      if ((!writes && !readingCalls.has(name)) || !isShared(dossier.db.connection)) return null;
      const memory = callsWithMemory.has(name) ? client.memory : undefined;
      // A write is never given up half-way: whoever leaves finds it done.
      const answer = threadOf(dossier, workerFile)
        .ask({ path, input, memory, writes }, writes ? undefined : signal)
        .then(async ({ output, notes }) => {
          for (const label of notes) {
            // Printed while an import is written: noted after it.
            if (!writes) await whenFree(client);
            if (!dossier.db.connection.open) throw new Refusal('dossier-not-open');
            dossier.db.note(label);
          }
          return { output };
        });
      return writes ? whileBusy(client, answer) : answer;
    },
    stop: async (which) => {
      for (const dossier of [...threads.keys()]) if (which(dossier)) end(dossier);
      await Promise.all([...ending].filter(([dossier]) => which(dossier)).map(([, ended]) => ended));
    },
    running: () => [...threads.keys()].map(({ name }) => name),
  };
};
