import { join } from 'node:path';
import { createDossierDb } from '@main/db/dossier-db';
import { carbonUsages, teams, usageGroups, usageMonths } from '@main/db/repositories';
import { groupUsage } from '@main/engine/carbon';
import { seededRandom } from '@main/services/example/random';
import type { UsageRow } from '@shared/domain/carbon';
import { month } from '@shared/domain/day';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aTeam } from '../../../../support/builders';
import { temporaryFolder, testPlatform } from '../../../../support/dossiers';

const random = seededRandom(7, 'usage');
const maybe = <T>(value: T): T | null => (random.next() < 0.3 ? null : value);

/** Rows of every shape, whole quantities so that no order of addition changes a sum. */
const rowOf = (id: number): UsageRow => ({
  id: `row-${String(id).padStart(5, '0')}`,
  month: month(random.pick(['2025-11', '2025-12', '2026-01'])),
  teamId: maybe(random.pick(['team-1', 'team-2'])),
  toolId: maybe(random.pick(['chatgpt', 'claude'])),
  model: maybe('openai/gpt-4o'),
  videoModel: random.next() < 0.9 ? null : 'openai/sora-2',
  useId: maybe(random.pick(['page', 'chat-turn'])),
  requests: maybe(random.whole(0, 40)),
  outputTokensPerRequest: maybe(random.whole(100, 900)),
  inputTokensPerRequest: maybe(random.whole(10, 90)),
  images: maybe(random.whole(0, 3)),
  imageClass: random.next() < 0.9 ? null : 'image-high',
  videoSeconds: maybe(random.whole(0, 20)),
  videoClips: maybe(random.whole(0, 2)),
  audioMinutes: maybe(random.whole(0, 5)),
  embeddingTokens: maybe(random.whole(0, 1)),
  spread: random.next() < 0.8 ? null : { low: 0.8, high: 1.2 },
  origin: random.pick(['declared', 'imported']),
  note: null,
});

describe('usage rows of a dossier', () => {
  const library = temporaryFolder();
  const open = () =>
    createDossierDb(join(library.folder, `${Math.random()}.sobria`), null, 'Essai', testPlatform(library.folder));
  let db: ReturnType<typeof open>;
  beforeEach(() => {
    db = open();
  });
  afterEach(() => db.close());

  test('the file adds them up as the engine does', () => {
    const rows = Array.from({ length: 2_000 }, (_, id) => rowOf(id));
    db.write({ code: 'usage-saved' }, (w) => {
      teams.save(w, aTeam({ id: 'team-1' }));
      teams.save(w, aTeam({ id: 'team-2', name: 'Support' }));
      for (const row of rows) carbonUsages.save(w, row);
    });
    const keyOf = (group: object) =>
      JSON.stringify(
        Object.entries(group)
          .filter(([, v]) => typeof v !== 'number')
          .sort(),
      );
    const sorted = (groups: object[]) => groups.map((g) => [keyOf(g), g] as const).sort(([a], [b]) => (a < b ? -1 : 1));
    const fromFile = usageGroups(db.read, { from: null, to: null }).map(({ rows: _, oneId: __, ...group }) => group);
    const { length } = fromFile;
    expect(length).toBeGreaterThan(100);
    // What the engine calls meaningless is not compared: tokens of rows that give none, videos counted in clips.
    const comparable = (group: (typeof fromFile)[number]) => ({
      ...group,
      outputTokens: group.tokensGiven ? group.outputTokens : 0,
    });
    expect(sorted(fromFile.map(comparable))).toEqual(sorted(groupUsage(rows).map(comparable)));
    expect(usageMonths(db.read)).toEqual(['2025-11', '2025-12', '2026-01']);
  });

  test('a row keeps its declared range, its unknowns and its zeros', () => {
    const row = { ...rowOf(1), teamId: null, requests: null, images: 0, spread: { low: 0.5, high: 2 } };
    db.write({ code: 'usage-saved' }, (w) => carbonUsages.save(w, row));
    expect(carbonUsages.get(db.read, row.id)).toEqual(row);
    expect(usageGroups(db.read, { from: month('2020-01'), to: month('2020-12') })).toEqual([]);
  });
});
