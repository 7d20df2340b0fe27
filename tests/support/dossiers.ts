import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Platform } from '@main/platform/platform';
import { day } from '@shared/domain/day';

/** A fresh library folder, removed by `dispose`. */
export const temporaryFolder = (): { folder: string; dispose: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'sobria-test-'));
  return { folder, dispose: () => rmSync(folder, { recursive: true, force: true }) };
};

/** A platform with a clock that moves one second a call, and ids in sequence. */
export const testPlatform = (
  home: string,
  start = '2026-11-21T09:00:00.000Z',
): Platform & { advance: (millis: number) => void } => {
  let at = Date.parse(start);
  let ids = 0;
  return {
    now: () => {
      at += 1000;
      return new Date(at).toISOString();
    },
    today: () => day(new Date(at).toISOString().slice(0, 10)),
    newId: () => {
      ids += 1;
      return `id-${String(ids).padStart(6, '0')}`;
    },
    home,
    actor: 'essai',
    advance: (millis) => {
      at += millis;
    },
  };
};
