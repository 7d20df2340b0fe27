import { copyDossier } from '@main/db/backup-copy';
import { isShared } from '@main/db/connection';
import type { DossierDb } from '@main/db/dossier-db';
import { integrityProblems } from '@main/db/integrity';
import { bundledWorker, runInWorker } from '@main/platform/worker-thread';
import { Refusal, type RefusalCode } from '@shared/domain/refusal';

/** The part of an open dossier that its file is. */
export type HeldFile = {
  readonly name: string;
  readonly passphrase: string | null;
  readonly db: Pick<DossierDb, 'file' | 'connection'>;
};

/** What is done with a whole dossier file beside the main thread. */
export type FileTask = { readonly file: string; readonly passphrase: string | null } & (
  | { readonly kind: 'copy'; readonly target: string }
  | { readonly kind: 'check'; readonly depth: 'quick' | 'full' }
);
export type FileOutcome =
  | { readonly problems: readonly string[] }
  | { readonly refused: RefusalCode; readonly params: Readonly<Record<string, string | number>> };

const run = async (workerFile: string, task: FileTask): Promise<readonly string[]> => {
  const outcome = await runInWorker<never, FileOutcome>(workerFile, task);
  if ('refused' in outcome) throw new Refusal(outcome.refused, outcome.params);
  return outcome.problems;
};

/**
 * Long readings of whole files, in a thread of their own once the program is built; from sources, and where the file
 * cannot be shared with a thread, on the spot.
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
    copy: async (dossier: HeldFile, target: string): Promise<void> => {
      if (workerFile === null || !isShared(dossier.db.connection))
        return copyDossier(dossier.db.connection, target, dossier.passphrase);
      await follow(dossier.name, run(workerFile, { kind: 'copy', ...taskOf(dossier), target }));
    },
    /** What SQLite finds wrong in an open dossier. */
    verify: async (dossier: HeldFile): Promise<readonly string[]> =>
      workerFile === null || !isShared(dossier.db.connection)
        ? integrityProblems(dossier.db.connection, 'full')
        : follow(dossier.name, run(workerFile, { kind: 'check', ...taskOf(dossier), depth: 'full' })),
    /** True when a closed dossier was read through and found sound; false: not known, its opening will tell. */
    sound: async (name: string, file: string, passphrase: string | null): Promise<boolean> => {
      if (workerFile === null) return false;
      const task = { kind: 'check', file, passphrase, depth: 'quick' } as const;
      return follow(name, run(workerFile, task)).then(
        (problems) => problems.length === 0,
        () => false,
      );
    },
    /** Resolves once nothing reads the files of these dossiers any more. */
    settled: async (names: readonly (string | undefined)[]): Promise<void> => {
      for (const name of names) if (name !== undefined) await Promise.allSettled(running.get(name) ?? []);
    },
  };
};
export type BesideMain = ReturnType<typeof besideMain>;
