import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { teams } from '@main/db/repositories';
import type { Client } from '@main/services/library/client';
import { createLibraryService, type LibraryService } from '@main/services/library/library-service';
import { Refusal } from '@shared/domain/refusal';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aTeam } from '../../../../support/builders';
import { temporaryFolder, testPlatform } from '../../../../support/dossiers';

let library: LibraryService;
let platform: ReturnType<typeof testPlatform>;
let folder: string;
let dispose: () => void;
const here: Client = { id: 'here', dossier: null };
const other: Client = { id: 'other', dossier: null };

beforeEach(() => {
  ({ folder, dispose } = temporaryFolder());
  platform = testPlatform(folder);
  library = createLibraryService(platform);
});
afterEach(() => {
  library.shutdown();
  here.dossier = null;
  other.dossier = null;
  dispose();
});

const refusal = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'none';
};
const addTeam = (client: Client, id: string) =>
  client.dossier?.db.write({ code: 'team-added', params: { name: id } }, (db) =>
    teams.save(db, aTeam({ id, name: id })),
  );
const teamNames = (client: Client) =>
  client.dossier ? teams.list(client.dossier.db.read).map((team) => team.name) : [];
const file = (name: string) => join(folder, `${name}.sobria`);

describe('creating and opening', () => {
  test('a dossier is found again with what was written in it', () => {
    library.create(here, 'Client A', null);
    addTeam(here, 'Support');
    library.close(here);
    library.open(here, 'Client A', null, false);
    expect(teamNames(here)).toEqual(['Support']);
  });

  test('what is confirmed survives a process that dies without closing', () => {
    library.create(here, 'Client A', null);
    addTeam(here, 'Support');
    // The files as they are on the disk at that moment: what a killed process leaves.
    for (const suffix of ['', '-wal']) copyFileSync(`${file('Client A')}${suffix}`, `${file('Reste')}${suffix}`);
    library.open(other, 'Reste', null, false);
    expect(teamNames(other)).toEqual(['Support']);
  });

  test.each(['', '  ', '../dehors', 'a/b', 'a\\b', 'a:b', 'nul\0', '.caché', 'fin.', 'x'.repeat(101)])(
    'the name %j is refused',
    (name) => {
      expect(refusal(() => library.create(here, name, null))).toBe('dossier-name-invalid');
      expect(refusal(() => library.open(here, name, null, false))).toBe('dossier-name-invalid');
    },
  );

  test('a name already taken is refused and the first dossier is untouched', () => {
    library.create(here, 'Client A', null);
    addTeam(here, 'Support');
    expect(refusal(() => library.create(other, 'Client A', null))).toBe('dossier-name-taken');
    expect(teamNames(here)).toEqual(['Support']);
  });

  test('a second window is refused politely, then takes over', () => {
    library.create(here, 'Client A', null);
    expect(refusal(() => library.open(other, 'Client A', null, false))).toBe('dossier-already-open');
    library.open(other, 'Client A', null, true);
    expect(here.dossier).toBeNull();
    expect(other.dossier?.name).toBe('Client A');
  });

  test('another process is refused', () => {
    library.create(here, 'Client A', null);
    const second = createLibraryService(testPlatform(folder));
    expect(refusal(() => second.open(other, 'Client A', null, false))).toBe('dossier-open-elsewhere');
  });

  test('a file of another kind is refused, untouched', () => {
    writeFileSync(file('Faux'), '%PDF-1.7 ceci n’est pas un dossier'.padEnd(300, ' '));
    const before = readFileSync(file('Faux'));
    expect(refusal(() => library.open(here, 'Faux', null, false))).toBe('not-a-dossier');
    expect(readFileSync(file('Faux')).equals(before)).toBe(true);
    expect(library.list(here).dossiers[0]?.state).toBe('foreign');
  });

  test('a newer file is refused and listed as such', () => {
    library.create(here, 'Client A', null);
    here.dossier?.db.connection.pragma('user_version = 99');
    library.close(here);
    expect(refusal(() => library.open(here, 'Client A', null, false))).toBe('dossier-newer');
    expect(library.list(here).dossiers[0]?.state).toBe('newer');
  });

  test('a missing dossier is said to be missing', () => {
    expect(refusal(() => library.open(here, 'Absent', null, false))).toBe('dossier-not-found');
  });
});

describe('rename, duplicate, export, import, bin', () => {
  test('renaming an open dossier keeps it open, with its backups', () => {
    library.create(here, 'Client A', null);
    addTeam(here, 'Support');
    library.backupNow(here);
    library.rename(here, 'Client A', 'Client B');
    expect(here.dossier?.name).toBe('Client B');
    expect(teamNames(here)).toEqual(['Support']);
    expect(library.backups('Client B').length).toBeGreaterThan(0);
    expect(existsSync(file('Client A'))).toBe(false);
  });

  test('a copy lives its own life', () => {
    library.create(here, 'Client A', null);
    addTeam(here, 'Support');
    library.duplicate(here, 'Client A', 'Copie', null);
    addTeam(here, 'RH');
    library.open(here, 'Copie', null, false);
    expect(teamNames(here)).toEqual(['Support']);
  });

  test('exported then imported elsewhere: the same content, never over an existing one', async () => {
    library.create(here, 'Client A', null);
    addTeam(here, 'Support');
    const exported = library.exportFile(here, 'Client A', null);
    const { name } = await library.importFile(exported);
    expect(name).toBe('Client A (2)');
    library.open(here, name, null, false);
    expect(teamNames(here)).toEqual(['Support']);
  });

  test('importing something else leaves nothing behind', async () => {
    const pdf = new File(['%PDF-1.7'.padEnd(400, 'x')], 'facture.sobria');
    await expect(library.importFile(pdf)).rejects.toMatchObject({ code: 'not-a-dossier' });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('the bin gives back what was deleted', () => {
    library.create(here, 'Client A', null);
    addTeam(here, 'Support');
    const { binId } = library.remove(here, 'Client A');
    expect(library.list(here).dossiers).toEqual([]);
    const { name } = library.restoreFromBin(binId);
    library.open(here, name, null, false);
    expect(teamNames(here)).toEqual(['Support']);
  });

  test('a dossier open in another window is not deleted', () => {
    library.create(here, 'Client A', null);
    expect(refusal(() => library.remove(other, 'Client A'))).toBe('dossier-already-open');
    expect(existsSync(file('Client A'))).toBe(true);
  });
});

describe('passphrase', () => {
  const phrase = 'une phrase sécrète à accents';

  test('set, asked for, changed, removed', () => {
    library.create(here, 'Client A', null);
    addTeam(here, 'Support');
    library.setPassphrase(here, null, phrase);
    library.close(here);
    expect(readFileSync(file('Client A')).includes('Support')).toBe(false);
    expect(library.list(here).dossiers[0]?.state).toBe('protected');
    expect(refusal(() => library.open(here, 'Client A', null, false))).toBe('passphrase-needed');
    expect(refusal(() => library.open(here, 'Client A', 'mauvaise phrase', false))).toBe('passphrase-wrong');
    library.open(here, 'Client A', phrase, false);
    library.setPassphrase(here, phrase, 'une autre phrase');
    library.setPassphrase(here, 'une autre phrase', null);
    library.close(here);
    library.open(here, 'Client A', null, false);
    expect(teamNames(here)).toEqual(['Support']);
  });

  test('no readable backup is left beside a protected dossier', () => {
    library.create(here, 'Client A', null);
    addTeam(here, 'Support');
    const backup = library.backupNow(here);
    library.setPassphrase(here, null, phrase);
    const kept = readFileSync(join(library.folders.backups('Client A'), backup.id));
    expect(kept.includes('Support')).toBe(false);
    library.restoreBackup(here, 'Client A', backup.id, phrase);
    expect(teamNames(here)).toEqual(['Support']);
  });

  test('the same phrase typed in another Unicode form opens it', () => {
    library.create(here, 'Client A', phrase.normalize('NFD'));
    library.close(here);
    library.open(here, 'Client A', phrase.normalize('NFC'), false);
    expect(here.dossier?.name).toBe('Client A');
  });

  test('a short phrase is refused and the dossier stays as it was', () => {
    library.create(here, 'Client A', null);
    expect(refusal(() => library.setPassphrase(here, null, 'court'))).toBe('passphrase-too-short');
    expect(here.dossier?.passphrase).toBeNull();
  });

  test('the wrong present phrase changes nothing', () => {
    library.create(here, 'Client A', phrase);
    expect(refusal(() => library.setPassphrase(here, 'autre chose', null))).toBe('passphrase-wrong');
    library.close(here);
    expect(refusal(() => library.open(here, 'Client A', null, false))).toBe('passphrase-needed');
  });

  test('taking over a protected dossier asks for its phrase', () => {
    library.create(here, 'Client A', phrase);
    expect(refusal(() => library.open(other, 'Client A', null, true))).toBe('passphrase-needed');
    expect(here.dossier?.name).toBe('Client A');
  });
});

describe('backups and restoring', () => {
  test('opening makes one when the last is over a day old, and not before', () => {
    library.create(here, 'Client A', null);
    library.close(here);
    library.open(here, 'Client A', null, false);
    expect(library.backups('Client A')).toHaveLength(1);
    library.close(here);
    library.open(here, 'Client A', null, false);
    expect(library.backups('Client A')).toHaveLength(1);
    library.close(here);
    platform.advance(25 * 3600 * 1000);
    library.open(here, 'Client A', null, false);
    expect(library.backups('Client A').map((b) => b.reason)).toEqual(['daily', 'daily']);
  });

  test('restoring can itself be undone', () => {
    library.create(here, 'Client A', null);
    addTeam(here, 'Support');
    const backup = library.backupNow(here);
    addTeam(here, 'RH');
    const { previous } = library.restoreBackup(here, 'Client A', backup.id, null);
    expect(teamNames(here)).toEqual(['Support']);
    library.restoreBackup(here, 'Client A', previous?.id ?? '', null);
    expect(teamNames(here).sort()).toEqual(['RH', 'Support']);
  });

  test('a damaged dossier is refused, left as it is, then set aside for a backup', () => {
    library.create(here, 'Client A', null);
    addTeam(here, 'Support');
    const backup = library.backupNow(here);
    library.close(here);
    const size = statSync(file('Client A')).size;
    truncateSync(file('Client A'), Math.floor(size / 2 / 4096) * 4096);
    const damaged = readFileSync(file('Client A'));
    expect(refusal(() => library.open(here, 'Client A', null, false))).toBe('dossier-damaged');
    const { setAside } = library.restoreBackup(here, 'Client A', backup.id, null);
    expect(teamNames(here)).toEqual(['Support']);
    expect(readFileSync(setAside ?? '').equals(damaged)).toBe(true);
  });

  test('a backup that does not check out is never put in place', () => {
    library.create(here, 'Client A', null);
    addTeam(here, 'Support');
    const backup = library.backupNow(here);
    const path = join(library.folders.backups('Client A'), backup.id);
    truncateSync(path, 8192);
    expect(refusal(() => library.restoreBackup(here, 'Client A', backup.id, null))).toBe('backup-failed');
    library.open(here, 'Client A', null, false);
    expect(teamNames(here)).toEqual(['Support']);
  });

  test('an unknown backup, or a path, is refused', () => {
    library.create(here, 'Client A', null);
    expect(refusal(() => library.restoreBackup(here, 'Client A', '../../Client A.sobria', null))).toBe(
      'backup-not-found',
    );
  });

  test('an integrity check of a sound dossier finds nothing', () => {
    library.create(here, 'Client A', null);
    expect(library.verify(here).problems).toEqual([]);
  });
});

describe('a folder that refuses', () => {
  test('a read-only folder is said, and nothing is half-written', () => {
    // The superuser writes anywhere but in the kernel's own folder.
    const superuser = process.getuid?.() === 0;
    const place = superuser ? '/proc/sobria' : join(folder, 'fermé');
    if (!superuser) mkdirSync(place, { mode: 0o500 });
    const blocked = createLibraryService(testPlatform(place));
    expect(refusal(() => blocked.create(here, 'Client A', null))).toBe('folder-not-writable');
    expect(existsSync(join(place, 'Client A.sobria'))).toBe(false);
  });

  test('a library that is a file is said', () => {
    const place = join(folder, 'occupé');
    writeFileSync(place, 'x');
    const blocked = createLibraryService(testPlatform(place));
    expect(refusal(() => blocked.create(here, 'Client A', null))).toBe('folder-not-writable');
  });
});
