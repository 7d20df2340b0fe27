import { Worker } from 'node:worker_threads';
import { openReader, openWriter } from '@main/db/connection';
import { teams } from '@main/db/repositories';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aTeam } from '../../../support/builders';
import { newDossierDb } from '../../../support/new-dossier-db';

let made: ReturnType<typeof newDossierDb>;
beforeEach(() => {
  made = newDossierDb();
});
afterEach(() => made.close());

/** Another thread of this process that writes for a second: longer than another process would be waited for. */
const writingBeside = async (file: string): Promise<Worker> => {
  const code = `
    const { parentPort, workerData } = require('node:worker_threads');
    const Database = require('better-sqlite3');
    const connection = new Database(workerData);
    connection.exec('BEGIN IMMEDIATE');
    parentPort.postMessage('writing');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
    connection.exec('COMMIT');
    connection.close();`;
  const worker = new Worker(code, { eval: true, workerData: file });
  await new Promise((writing) => worker.once('message', writing));
  return worker;
};

describe('the connection that holds a dossier', () => {
  test('waits for a thread of this process that writes, whether it writes or notes', async () => {
    const worker = await writingBeside(made.db.file);
    const ended = new Promise((done) => worker.once('exit', done));
    made.db.note({ code: 'team-added' });
    await ended;
    const again = await writingBeside(made.db.file);
    const over = new Promise((done) => again.once('exit', done));
    made.db.write({ code: 'team-added' }, (w) => teams.save(w, aTeam()));
    await over;
    expect(teams.list(made.db.read)).toHaveLength(1);
  });

  test('refuses in a sentence what it cannot wait for', () => {
    const writer = openWriter(made.db.file, null);
    writer.exec('BEGIN IMMEDIATE');
    made.db.connection.pragma('busy_timeout = 20');
    const refusal = expect.objectContaining({ name: 'Refusal', code: 'dossier-open-elsewhere' });
    expect(() => made.db.note({ code: 'team-added' })).toThrow(refusal);
    expect(() => made.db.write({ code: 'team-added' }, (w) => teams.save(w, aTeam()))).toThrow(refusal);
    writer.exec('ROLLBACK');
    writer.close();
    expect(teams.list(made.db.read)).toEqual([]);
  });
});

describe('a connection beside it', () => {
  test('a writer that cannot read the file is refused in a sentence', () => {
    const wrong = () => openWriter(made.db.file, 'une phrase qui n’est pas la sienne');
    expect(wrong).toThrow(expect.objectContaining({ name: 'Refusal', code: 'dossier-damaged' }));
  });

  test('a reader cannot write', () => {
    const reader = openReader(made.db.file, null);
    expect(() => reader.exec('DELETE FROM team')).toThrow(/readonly/);
    reader.close();
  });
});
