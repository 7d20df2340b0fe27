import { copyDossier } from '@main/db/backup-copy';
import { isShared } from '@main/db/connection';
import { integrityProblems } from '@main/db/integrity';
import type { Platform } from '@main/platform/platform';
import { bundledWorker, runInWorker } from '@main/platform/worker-thread';
import { Refusal, type RefusalCode } from '@shared/domain/refusal';
import { type ClosedFileOutcome, type ClosedFileTask, onClosedFile } from './closed-file';
import type { CopyHeldFile, HeldFile } from './held-file';
import type { Replaced } from './restore';

/** What is done with a whole dossier file beside the main thread. */
export type FileTask =
  | { readonly kind: 'copy'; readonly file: string; readonly passphrase: string | null; readonly target: string }
  | { readonly kind: 'check'; readonly file: string; readonly passphrase: string | null }
  | ClosedFileTask;
export type FileOutcome =
  | ClosedFileOutcome
  | { readonly refused: RefusalCode; readonly params: Readonly<Record<string, string | number>> };

/** Why a dossier read through cannot be brought up to date: trying again would not help. */
const readiedRefusals: ReadonlySet<RefusalCode> = new Set(['migration-failed', 'backup-failed', 'disk-full']);

const outcomeOf = async (workerFile: string, task: FileTask) => {
  const outcome = await runInWorker<never, FileOutcome>(workerFile, task);
  if ('refused' in outcome) throw new Refusal(outcome.refused, outcome.params);
  return outcome;
};
const run = async (workerFile: string, task: FileTask): Promise<readonly string[]> =>
  (await outcomeOf(workerFile, task)).problems;

/**
 * Long work on whole files, in a thread of its own once the program is built; from sources, and where the file cannot
 * be shared with a thread, on the spot.
 */
export const besideMain = (workerFile: string | null = bundledWorker('file')) => {
  const running = new Map<string, Set<Promise<unknown>>>();
  const follow = <T>(name: string, work: Promise<T>): Promise<T> => {
    const all = running.get(name) ?? new Set();
    running.set(name, all);
    all.add(work);
    const done = (): void => {
      all.delete(work);
      if (all.size === 0) running.delete(name);
    };
    work.then(done, done);
    return work;
  };
  const taskOf = ({ db, passphrase }: HeldFile) => ({ file: db.file, passphrase });

  return {
    /** @throws Refusal backup-failed · disk-full · folder-not-writable */
    copy: (async (dossier, target) => {
      if (workerFile === null || !isShared(dossier.db.connection))
        return copyDossier(dossier.db.connection, target, dossier.passphrase);
      await follow(dossier.name, run(workerFile, { kind: 'copy', ...taskOf(dossier), target }));
    }) satisfies CopyHeldFile,
    /** What SQLite finds wrong in an open dossier. */
    verify: async (dossier: HeldFile): Promise<readonly string[]> =>
      workerFile === null || !isShared(dossier.db.connection)
        ? integrityProblems(dossier.db.connection, 'full')
        : follow(dossier.name, run(workerFile, { kind: 'check', ...taskOf(dossier) })),
    /**
     * Reads a closed dossier through and brings it to the version of this program. True: found sound; false: not known,
     * its opening will tell. @throws Refusal as a migration and its backup do
     */
    ready: async (home: string, name: string, passphrase: string | null): Promise<boolean> => {
      if (workerFile === null) return false;
      const task = { kind: 'ready', home, name, passphrase } as const;
      try {
        return (await follow(name, run(workerFile, task))).length === 0;
      } catch (error) {
        if (error instanceof Refusal && readiedRefusals.has(error.code)) throw error;
        return false;
      }
    },
    /** @throws Refusal as the task itself does */
    onClosed: async (task: ClosedFileTask, platform: Platform): Promise<Replaced | null> =>
      workerFile === null
        ? onClosedFile(task, platform).replaced
        : follow(task.name, outcomeOf(workerFile, task)).then(({ replaced }) => replaced),
    /** Resolves once nothing reads the files of these dossiers any more. */
    settled: async (names: readonly (string | undefined)[]): Promise<void> => {
      for (const name of names) if (name !== undefined) await Promise.allSettled(running.get(name) ?? []);
    },
  };
};
export type BesideMain = ReturnType<typeof besideMain>;
