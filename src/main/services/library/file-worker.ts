import { parentPort, workerData } from 'node:worker_threads';
import { copyDossier } from '@main/db/backup-copy';
import { openReader } from '@main/db/connection';
import { integrityProblems } from '@main/db/integrity';
import { createPlatform } from '@main/platform/platform';
import { Refusal } from '@shared/domain/refusal';
import type { FileOutcome, FileTask } from './beside';
import { type ClosedFileTask, onClosedFile } from './closed-file';

/** Entry of the worker thread that works on a whole dossier file, on a connection of its own. */
const task = workerData as FileTask;

const readOpen = (asked: Exclude<FileTask, ClosedFileTask>): readonly string[] => {
  const connection = openReader(asked.file, asked.passphrase);
  try {
    if (asked.kind === 'check') return integrityProblems(connection, 'full');
    // Writing the copy counts as writing, for SQLite.
    connection.pragma('query_only = OFF');
    copyDossier(connection, asked.target, asked.passphrase);
    return [];
  } finally {
    connection.close();
  }
};

const work = (): FileOutcome => {
  try {
    return task.kind === 'copy' || task.kind === 'check'
      ? { problems: readOpen(task), replaced: null }
      : onClosedFile(task, createPlatform(task.home));
  } catch (error) {
    // A class does not cross to another thread: a refusal goes as its code.
    if (error instanceof Refusal) return { refused: error.code, params: { ...error.params } };
    throw error;
  }
};

parentPort?.postMessage({ kind: 'done', result: work() });
