import { parentPort, workerData } from 'node:worker_threads';
import { copyDossier } from '@main/db/backup-copy';
import { unlock } from '@main/db/connection';
import { integrityProblems } from '@main/db/integrity';
import { Refusal } from '@shared/domain/refusal';
import Database from 'better-sqlite3';
import type { FileOutcome, FileTask } from './beside';

/** Entry of the worker thread that reads a whole dossier file, to copy it or to check it, on a connection of its own. */
const task = workerData as FileTask;

const work = (): FileOutcome => {
  const connection = new Database(task.file, { fileMustExist: true, timeout: 5000 });
  try {
    unlock(connection, task.passphrase);
    if (task.kind === 'check') return { problems: integrityProblems(connection, task.depth) };
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
