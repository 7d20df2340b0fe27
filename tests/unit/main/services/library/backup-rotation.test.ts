import { backupsToRemove } from '@main/services/library/backup-rotation';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const backup = (at: string) => ({ id: at, at });

describe('backupsToRemove', () => {
  test('ten recent ones stay whatever their month', () => {
    const all = Array.from({ length: 10 }, (_, i) => backup(`2026-11-${String(i + 1).padStart(2, '0')}T08:00:00.000Z`));
    expect(backupsToRemove(all)).toEqual([]);
  });

  test('older ones of a month give way to the latest of that month', () => {
    const recent = Array.from({ length: 10 }, (_, i) =>
      backup(`2026-11-${String(i + 1).padStart(2, '0')}T08:00:00.000Z`),
    );
    const october = [backup('2026-10-03T08:00:00.000Z'), backup('2026-10-28T08:00:00.000Z')];
    expect(backupsToRemove([...october, ...recent])).toEqual(['2026-10-03T08:00:00.000Z']);
  });

  test('a year and a half of daily backups leaves 10 recent and one for each of 12 months, the present one included', () => {
    const days = Array.from({ length: 540 }, (_, i) => new Date(Date.UTC(2025, 5, 1 + i, 8)).toISOString());
    const removed = new Set(backupsToRemove(days.map(backup)));
    const kept = days.filter((at) => !removed.has(at));
    // 10 recent, all of November 2026, whose latest is among them: 10 + 11 earlier months.
    expect(kept).toHaveLength(21);
    expect(new Set(kept.map((at) => at.slice(0, 7))).size).toBe(12);
  });

  test('the latest is never removed, and running twice removes nothing more', () => {
    const instant = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map((d) => backup(d.toISOString()));
    fc.assert(
      fc.property(fc.uniqueArray(instant, { selector: (b) => b.at, maxLength: 60 }), (all) => {
        const removed = new Set(backupsToRemove(all));
        const kept = all.filter((b) => !removed.has(b.id));
        const latest = [...all].sort((a, b) => (a.at < b.at ? 1 : -1))[0];
        if (latest) expect(removed.has(latest.id)).toBe(false);
        expect(kept.length).toBeLessThanOrEqual(22);
        expect(backupsToRemove(kept)).toEqual([]);
      }),
    );
  });
});
