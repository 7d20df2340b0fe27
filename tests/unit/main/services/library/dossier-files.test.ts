import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLibraryService, type LibraryService } from '@main/services/library/library-service';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { testPlatform } from '../../../../support/dossiers';
import { refusalOf } from '../../../../support/refusal';
import { addTeam, here, openPlace, other, type Place, teamNames } from './support';

let place: Place;
let library: LibraryService;
let folder: string;
beforeEach(() => {
  place = openPlace();
  ({ library, folder } = place);
});
afterEach(() => place.close());
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
      expect(refusalOf(() => library.create(here, name, null))).toBe('dossier-name-invalid');
      expect(refusalOf(() => library.open(here, name, null, false))).toBe('dossier-name-invalid');
    },
  );

  test('a name already taken is refused and the first dossier is untouched', () => {
    library.create(here, 'Client A', null);
    addTeam(here, 'Support');
    expect(refusalOf(() => library.create(other, 'Client A', null))).toBe('dossier-name-taken');
    expect(teamNames(here)).toEqual(['Support']);
  });

  test('a second window is refused politely, then takes over', () => {
    library.create(here, 'Client A', null);
    expect(refusalOf(() => library.open(other, 'Client A', null, false))).toBe('dossier-already-open');
    library.open(other, 'Client A', null, true);
    expect(here.dossier).toBeNull();
    expect(other.dossier?.name).toBe('Client A');
  });

  test('another process is refused', () => {
    library.create(here, 'Client A', null);
    const second = createLibraryService(testPlatform(folder));
    expect(refusalOf(() => second.open(other, 'Client A', null, false))).toBe('dossier-open-elsewhere');
  });

  test('a file of another kind is refused, untouched', () => {
    writeFileSync(file('Faux'), '%PDF-1.7 ceci n’est pas un dossier'.padEnd(300, ' '));
    const before = readFileSync(file('Faux'));
    expect(refusalOf(() => library.open(here, 'Faux', null, false))).toBe('not-a-dossier');
    expect(readFileSync(file('Faux')).equals(before)).toBe(true);
    expect(library.list(here).dossiers[0]?.state).toBe('foreign');
  });

  test('a newer file is refused and listed as such', () => {
    library.create(here, 'Client A', null);
    here.dossier?.db.connection.pragma('user_version = 99');
    library.close(here);
    expect(refusalOf(() => library.open(here, 'Client A', null, false))).toBe('dossier-newer');
    expect(library.list(here).dossiers[0]?.state).toBe('newer');
  });

  test('a missing dossier is said to be missing', () => {
    expect(refusalOf(() => library.open(here, 'Absent', null, false))).toBe('dossier-not-found');
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
    expect(refusalOf(() => library.remove(other, 'Client A'))).toBe('dossier-already-open');
    expect(existsSync(file('Client A'))).toBe(true);
  });
});

describe('a folder that refuses', () => {
  test('a read-only folder is said, and nothing is half-written', () => {
    // The superuser writes anywhere but in the kernel's own folder.
    const superuser = process.getuid?.() === 0;
    const place = superuser ? '/proc/sobria' : join(folder, 'fermé');
    if (!superuser) mkdirSync(place, { mode: 0o500 });
    const blocked = createLibraryService(testPlatform(place));
    expect(refusalOf(() => blocked.create(here, 'Client A', null))).toBe('folder-not-writable');
    expect(existsSync(join(place, 'Client A.sobria'))).toBe(false);
  });

  test('a library that is a file is said', () => {
    const place = join(folder, 'occupé');
    writeFileSync(place, 'x');
    const blocked = createLibraryService(testPlatform(place));
    expect(refusalOf(() => blocked.create(here, 'Client A', null))).toBe('folder-not-writable');
  });
});
