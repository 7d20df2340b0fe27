import { parentPort, workerData } from 'node:worker_threads';
import { copyDossier } from '@main/db/backup-copy';
import { openReader } from '@main/db/connection';
import { integrityProblems } from '@main/db/integrity';
import { Refusal } from '@shared/domain/refusal';
import type { FileOutcome, FileTask } from './beside';

/** Entry of the worker thread that reads a whole dossier file, to copy it or to check it, on a connection of its own. */
const task = workerData as FileTask;

const work = (): FileOutcome => {
  const connection = openReader(task.file, task.passphrase);
  try {
    if (task.kind === 'check') return { problems: integrityProblems(connection, task.depth) };
    // Writing the copy counts as writing, for SQLite.
    connection.pragma('query_only = OFF');
    copyDossier(connection, task.target, task.passphrase);
    return { problems: [] };
  } catch (error) {
    // A class does not cross to another thread: a refusal goes as its code.
    if (error instanceof Refusal) return { refused: error.code, params: { ...error.params } };
    throw error;
  } finally {
    connection.close();
  }
};

parentPort?.postMessage({ kind: 'done', result: work() });
