import { existsSync, readdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { migrate, versionOf } from '@main/db/migrate';
import { schemaVersion } from '@main/db/migrations';
import { teams } from '@main/db/repositories';
import { makeFolder } from '@main/platform/make-folder';
import { besideMain } from '@main/services/library/beside';
import type { Client } from '@main/services/library/client';
import { createLibraryService, type LibraryService } from '@main/services/library/library-service';
import Database from 'better-sqlite3';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { aTeam } from '../../../../support/builders';
import { builtWorker } from '../../../../support/built-worker';
import { temporaryFolder, testPlatform } from '../../../../support/dossiers';
import { refusalOf } from '../../../../support/refusal';
import { madeByVersionBefore } from '../../../../support/version-before';

// The thread has its own: what is counted here is what held the main one.
vi.mock('@main/db/migrate', { spy: true });

let workerFile: string;
beforeAll(async () => {
  workerFile = await builtWorker('src/main/services/library/file-worker.ts');
});
afterAll(() => rmSync(dirname(workerFile), { recursive: true, force: true }));

let library: LibraryService;
let platform: ReturnType<typeof testPlatform>;
let dispose: () => void;
let faults: unknown[];
const here: Client = { id: 'here', dossier: null };

beforeEach(() => {
  const place = temporaryFolder();
  dispose = place.dispose;
  platform = testPlatform(place.folder);
  faults = [];
  library = createLibraryService(platform, (fault) => faults.push(fault), besideMain(workerFile));
});
afterEach(async () => {
  await library.settled(here);
  library.shutdown();
  here.dossier = null;
  expect(faults).toEqual([]);
  dispose();
});

const addTeam = (id: string) =>
  here.dossier?.db.write({ code: 'team-added', params: { name: id } }, (db) => teams.save(db, aTeam({ id, name: id })));
const teamNames = () => (here.dossier ? teams.list(here.dossier.db.read).map(({ name }) => name) : []);
const file = (name: string) => join(platform.home, `${name}.sobria`);

test.each([null, 'une phrase secrète'])(
  'a backup made in a thread is whole, and opens (passphrase: %s)',
  async (secret) => {
    library.create(here, 'Client A', secret);
    addTeam('Support');
    const making = library.backupBeside(here);
    // The dossier is written while it is copied: the copy is of one moment.
    addTeam('RH');
    const backup = await making;
    expect(library.backups('Client A').map(({ id, reason }) => ({ id, reason }))).toEqual([
      { id: backup.id, reason: 'manual' },
    ]);
    expect(teamNames()).toEqual(['Support', 'RH']);
    library.restoreBackup(here, 'Client A', backup.id, null);
    expect(teamNames()).toContain('Support');
  },
);

test('opening shows the dossier first, and makes the backup of the day after, once', async () => {
  library.create(here, 'Client A', null);
  addTeam('Support');
  library.close(here);
  await library.openBeside(here, 'Client A', null, false);
  expect(teamNames()).toEqual(['Support']);
  await library.settled(here);
  await expect.poll(() => library.backups('Client A').map(({ reason }) => reason)).toEqual(['daily']);
  library.close(here);
  await library.openBeside(here, 'Client A', null, false);
  await library.settled(here);
  expect(library.backups('Client A')).toHaveLength(1);
});

test('a damaged dossier, and a wrong passphrase, are refused as ever', async () => {
  library.create(here, 'Client A', 'une phrase secrète');
  library.close(here);
  await expect(library.openBeside(here, 'Client A', 'une autre phrase', false)).rejects.toMatchObject({
    code: 'passphrase-wrong',
  });
  library.create(here, 'Client B', null);
  for (let i = 0; i < 50; i += 1) addTeam(`equipe-${i}`);
  library.close(here);
  truncateSync(file('Client B'), 100_000);
  await expect(library.openBeside(here, 'Client B', null, false)).rejects.toMatchObject({ code: 'dossier-damaged' });
});

test('a copy and an export made in a thread live their own life; nothing half made is left', async () => {
  library.create(here, 'Client A', null);
  addTeam('Support');
  await library.duplicateBeside(here, 'Client A', 'Copie', null);
  const exported = await library.exportBeside(here, 'Client A', null);
  expect((await library.importFile(exported)).name).toBe('Client A (2)');
  addTeam('RH');
  expect((await library.verifyBeside(here)).problems).toEqual([]);
  library.open(here, 'Copie', null, false);
  expect(teamNames()).toEqual(['Support']);
  expect(readdirSync(platform.home).filter((name) => name.endsWith('.partiel'))).toEqual([]);
  await expect(library.duplicateBeside(here, 'Copie', 'Client A', null)).rejects.toMatchObject({
    code: 'dossier-name-taken',
  });
  expect(existsSync(file('Client A'))).toBe(true);
});

test('a backup of the day that fails is known until one is made; a copy left half made long ago goes', async () => {
  library.create(here, 'Client A', null);
  library.close(here);
  // A file stands where the folder of the backups should be.
  const folder = library.folders.backups('Client A');
  rmSync(folder, { recursive: true, force: true });
  makeFolder(dirname(folder));
  writeFileSync(folder, '');
  await library.openBeside(here, 'Client A', null, false);
  await expect.poll(() => library.isBackedUp(here)).toBe(false);
  expect(faults).toHaveLength(1);
  faults = [];
  rmSync(folder);
  makeFolder(folder);
  const [old, recent] = ['ancienne', 'en cours'].map((name) => join(folder, `${name}.sobria.partiel`));
  for (const left of [old, recent]) writeFileSync(left ?? '', 'x');
  // The platform's clock stands on 21 November 2026.
  utimesSync(old ?? '', new Date('2026-11-01'), new Date('2026-11-01'));
  utimesSync(recent ?? '', new Date('2026-11-21'), new Date('2026-11-21'));
  await library.backupBeside(here);
  expect(library.isBackedUp(here)).toBe(true);
  expect(readdirSync(folder).filter((name) => name.endsWith('.partiel'))).toEqual(['en cours.sobria.partiel']);
});

test('a passphrase is set in a thread: backups too, and nobody takes the dossier meanwhile', async () => {
  const other: Client = { id: 'other', dossier: null };
  library.create(here, 'Client A', null);
  addTeam('Support');
  const backup = await library.backupBeside(here);
  const changing = library.setPassphraseBeside(here, null, 'une phrase secrète');
  expect([here.dossier, here.busy !== undefined]).toEqual([null, true]);
  expect(refusalOf(() => library.open(other, 'Client A', null, true))).toBe('dossier-already-open');
  expect(await changing).toMatchObject({ name: 'Client A', protected: true });
  expect([teamNames(), here.busy]).toEqual([['Support'], undefined]);
  addTeam('RH');
  const kept = readFileSync(join(library.folders.backups('Client A'), backup.id));
  expect(kept.includes('Support')).toBe(false);
  library.close(here);
  expect(refusalOf(() => library.open(here, 'Client A', null, false))).toBe('passphrase-needed');
  library.open(here, 'Client A', 'une phrase secrète', false);
  expect(teamNames()).toEqual(['Support', 'RH']);
  await library.setPassphraseBeside(here, 'une phrase secrète', null);
  await library.restoreBeside(here, 'Client A', backup.id, null);
  expect(teamNames()).toEqual(['Support']);
});

test('a passphrase refused, or that cannot be set whole, leaves the dossier open as it was', async () => {
  library.create(here, 'Client A', null);
  addTeam('Support');
  const { id } = await library.backupBeside(here);
  await expect(library.setPassphraseBeside(here, 'autre chose', null)).rejects.toMatchObject({
    code: 'passphrase-wrong',
  });
  expect(teamNames()).toEqual(['Support']);
  const held = new Database(join(library.folders.backups('Client A'), id));
  held.exec('BEGIN EXCLUSIVE');
  await expect(library.setPassphraseBeside(here, null, 'une phrase secrète')).rejects.toMatchObject({
    code: 'dossier-open-elsewhere',
  });
  held.exec('ROLLBACK');
  held.close();
  expect([teamNames(), here.dossier?.passphrase]).toEqual([['Support'], null]);
});

test('a backup is restored in a thread, which can be undone; a damaged one changes nothing', async () => {
  library.create(here, 'Client A', null);
  addTeam('Support');
  const backup = await library.backupBeside(here);
  addTeam('RH');
  const { previous, setAside } = await library.restoreBeside(here, 'Client A', backup.id, null);
  expect([teamNames(), setAside]).toEqual([['Support'], null]);
  await library.restoreBeside(here, 'Client A', previous?.id ?? '', null);
  expect(teamNames().sort()).toEqual(['RH', 'Support']);
  truncateSync(join(library.folders.backups('Client A'), backup.id), 8192);
  await expect(library.restoreBeside(here, 'Client A', backup.id, null)).rejects.toMatchObject({
    code: 'backup-failed',
  });
  expect(teamNames().sort()).toEqual(['RH', 'Support']);
});

test('a window that leaves while its dossier is worked on does not keep it', async () => {
  const leaving: Client = { id: 'leaving', dossier: null };
  library.create(leaving, 'Client A', null);
  const changing = library.setPassphraseBeside(leaving, null, 'une phrase secrète');
  library.release(leaving);
  await changing;
  expect(leaving.dossier).toBeNull();
  library.open(here, 'Client A', 'une phrase secrète', false);
  expect(here.dossier?.name).toBe('Client A');
});

test('a closed dossier is copied and exported in a thread, left closed, and taken by nobody meanwhile', async () => {
  library.create(here, 'Client A', 'une phrase secrète');
  addTeam('Support');
  library.close(here);
  const copying = library.duplicateBeside(here, 'Client A', 'Copie', 'une phrase secrète');
  expect(refusalOf(() => library.open(here, 'Client A', 'une phrase secrète', true))).toBe('dossier-already-open');
  expect(await copying).toEqual({ name: 'Copie' });
  await expect(library.exportBeside(here, 'Client A', 'une autre phrase')).rejects.toMatchObject({
    code: 'passphrase-wrong',
  });
  const exported = await library.exportBeside(here, 'Client A', 'une phrase secrète');
  expect(Buffer.from(await exported.arrayBuffer()).includes('Support')).toBe(false);
  expect(here.dossier).toBeNull();
  for (const name of ['Copie', 'Client A']) {
    library.open(here, name, 'une phrase secrète', false);
    expect(teamNames()).toEqual(['Support']);
  }
});

const reasons = () => library.backups('Client A').map(({ reason }) => reason);

test.each([null, 'une phrase secrète'])(
  'a dossier of an earlier version is backed up and brought up to date in the thread (passphrase: %s)',
  async (secret) => {
    library.create(here, 'Client A', secret);
    addTeam('Support');
    library.close(here);
    madeByVersionBefore(file('Client A'), secret);
    vi.mocked(migrate).mockClear();
    await library.openBeside(here, 'Client A', secret, false);
    expect(migrate).not.toHaveBeenCalled();
    expect([teamNames(), here.dossier && versionOf(here.dossier.db.connection)]).toEqual([['Support'], schemaVersion]);
    expect(reasons()).toEqual(['before-migration']);
    addTeam('RH');
    // The state before, of the earlier version, is put back and brought up to date again, as much in the thread.
    const [{ id } = { id: '' }] = library.backups('Client A');
    await library.restoreBeside(here, 'Client A', id, null);
    expect(migrate).not.toHaveBeenCalled();
    expect([teamNames(), here.dossier && versionOf(here.dossier.db.connection)]).toEqual([['Support'], schemaVersion]);
  },
);

test('a dossier that cannot be brought up to date is refused once, backed up once, and left as it was', async () => {
  library.create(here, 'Client A', null);
  addTeam('Support');
  library.close(here);
  // The last step adds a column, which is already there.
  madeByVersionBefore(file('Client A'), null, '');
  const before = readFileSync(file('Client A'));
  await expect(library.openBeside(here, 'Client A', null, false)).rejects.toMatchObject({ code: 'migration-failed' });
  expect([here.dossier, reasons()]).toEqual([null, ['before-migration']]);
  expect(readFileSync(file('Client A')).equals(before)).toBe(true);
});
