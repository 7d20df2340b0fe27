import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LibraryService } from '@main/services/library/library-service';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
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

describe('passphrase', () => {
  const phrase = 'une phrase sécrète à accents';

  test('set, asked for, changed, removed', () => {
    library.create(here, 'Client A', null);
    addTeam(here, 'Support');
    library.setPassphrase(here, null, phrase);
    library.close(here);
    expect(readFileSync(file('Client A')).includes('Support')).toBe(false);
    expect(library.list(here).dossiers[0]?.state).toBe('protected');
    expect(refusalOf(() => library.open(here, 'Client A', null, false))).toBe('passphrase-needed');
    expect(refusalOf(() => library.open(here, 'Client A', 'mauvaise phrase', false))).toBe('passphrase-wrong');
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

  test('a backup that cannot be changed leaves the dossier and its other backups as they were', () => {
    library.create(here, 'Client A', null);
    addTeam(here, 'Support');
    const backups = [library.backupNow(here), library.backupNow(here)].map(({ id }) =>
      join(library.folders.backups('Client A'), id),
    );
    // Listed latest first: the first is changed, then taken back.
    const held = new Database(backups[0] ?? '');
    held.exec('BEGIN EXCLUSIVE');
    expect(refusalOf(() => library.setPassphrase(here, null, phrase))).toBe('dossier-open-elsewhere');
    held.exec('ROLLBACK');
    held.close();
    for (const one of backups) expect(readFileSync(one).includes('Support')).toBe(true);
    expect(here.dossier?.passphrase).toBeNull();
    addTeam(here, 'Ventes');
    library.close(here);
    library.open(here, 'Client A', null, false);
    expect(teamNames(here)).toEqual(['Support', 'Ventes']);
  });

  test('the same phrase typed in another Unicode form opens it', () => {
    library.create(here, 'Client A', phrase.normalize('NFD'));
    library.close(here);
    library.open(here, 'Client A', phrase.normalize('NFC'), false);
    expect(here.dossier?.name).toBe('Client A');
  });

  test('a short phrase is refused and the dossier stays as it was', () => {
    library.create(here, 'Client A', null);
    expect(refusalOf(() => library.setPassphrase(here, null, 'court'))).toBe('passphrase-too-short');
    expect(here.dossier?.passphrase).toBeNull();
  });

  test('the wrong present phrase changes nothing', () => {
    library.create(here, 'Client A', phrase);
    expect(refusalOf(() => library.setPassphrase(here, 'autre chose', null))).toBe('passphrase-wrong');
    library.close(here);
    expect(refusalOf(() => library.open(here, 'Client A', null, false))).toBe('passphrase-needed');
  });

  test('taking over a protected dossier asks for its phrase', () => {
    library.create(here, 'Client A', phrase);
    expect(refusalOf(() => library.open(other, 'Client A', null, true))).toBe('passphrase-needed');
    expect(here.dossier?.name).toBe('Client A');
  });
});
