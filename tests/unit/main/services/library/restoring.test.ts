import { readFileSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import type { LibraryService } from '@main/services/library/library-service';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { refusalOf } from '../../../../support/refusal';
import { addTeam, here, openPlace, type Place, teamNames } from './support';

let place: Place;
let library: LibraryService;
let platform: Place['platform'];
let folder: string;
beforeEach(() => {
  place = openPlace();
  ({ library, platform, folder } = place);
});
afterEach(() => place.close());
const file = (name: string) => join(folder, `${name}.sobria`);

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
    expect(refusalOf(() => library.open(here, 'Client A', null, false))).toBe('dossier-damaged');
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
    expect(refusalOf(() => library.restoreBackup(here, 'Client A', backup.id, null))).toBe('backup-failed');
    library.open(here, 'Client A', null, false);
    expect(teamNames(here)).toEqual(['Support']);
  });

  test('an unknown backup, or a path, is refused', () => {
    library.create(here, 'Client A', null);
    expect(refusalOf(() => library.restoreBackup(here, 'Client A', '../../Client A.sobria', null))).toBe(
      'backup-not-found',
    );
  });

  test('an integrity check of a sound dossier finds nothing', () => {
    library.create(here, 'Client A', null);
    expect(library.verify(here).problems).toEqual([]);
  });
});
