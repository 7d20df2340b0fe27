import type { DossierDb } from '@main/db/dossier-db';
import { nextRedo, nextUndo } from '@main/db/operations';
import { people, seats, subscriptions, teams } from '@main/db/repositories';
import { followedTables } from '@main/db/triggers';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aPerson, aSeat, aSubscription, aTeam } from '../../../support/builders';
import { newDossierDb } from '../../../support/new-dossier-db';
import { refusalOf } from '../../../support/refusal';

let db: DossierDb;
let close: () => void;

beforeEach(() => {
  ({ db, close } = newDossierDb());
});
afterEach(() => close());

const dump = () =>
  Object.fromEntries(
    followedTables(db.connection).map((table) => [
      table,
      db.connection.prepare(`SELECT * FROM "${table}" ORDER BY id`).all(),
    ]),
  );
const undo = (id?: string) => db.undo(id);
const redo = () => db.redo();

test('what a dossier starts from is never taken back; what is done on it is', () => {
  const { operationId } = db.start({ code: 'example-built' }, (w) =>
    teams.save(w, aTeam({ id: 't1', name: 'Support' })),
  );
  const started = dump();
  expect([nextUndo(db.connection), operationId === null]).toEqual([null, false]);
  expect(refusalOf(() => undo())).toBe('nothing-to-undo');
  expect(refusalOf(() => undo(operationId ?? ''))).toBe('nothing-to-undo');
  db.write({ code: 'team-changed' }, (w) => teams.save(w, aTeam({ id: 't1', name: 'Support client' })));
  const changed = dump();
  undo();
  expect(dump()).toEqual(started);
  redo();
  expect(dump()).toEqual(changed);
});

describe('the journal', () => {
  test('every followed table has its three triggers', () => {
    const triggers = db.connection
      .prepare<[], { n: number }>("SELECT count(*) AS n FROM sqlite_master WHERE type = 'trigger'")
      .get();
    expect(triggers?.n).toBe(followedTables(db.connection).length * 3);
  });

  test('nothing can be written outside an operation', () => {
    expect(() => db.connection.prepare("INSERT INTO team VALUES ('t', 'x', NULL, NULL, 0)").run()).toThrow(/NOT NULL/);
  });

  test('an operation that changes nothing is not kept', () => {
    const { operationId } = db.write({ code: 'team-added' }, () => null);
    expect(operationId).toBeNull();
    expect(nextUndo(db.connection)).toBeNull();
  });

  test('an operation that throws leaves no trace', () => {
    const before = dump();
    expect(() =>
      db.write({ code: 'team-added' }, (w) => {
        teams.save(w, aTeam());
        throw new Error('half-way');
      }),
    ).toThrow('half-way');
    expect(dump()).toEqual(before);
    expect(nextUndo(db.connection)).toBeNull();
  });
});

describe('a full disk', () => {
  test('is said, and what was being written is not half there', () => {
    db.write({ code: 'team-added' }, (w) => teams.save(w, aTeam({ id: 't1', name: 'Support' })));
    const before = dump();
    const pages = Number(db.connection.pragma('page_count', { simple: true }));
    db.connection.pragma(`max_page_count = ${pages}`);
    const fill = () =>
      db.write({ code: 'team-added' }, (w) => {
        for (let i = 0; i < 2_000; i += 1)
          teams.save(w, aTeam({ id: `t-${i}`, name: `Équipe ${i} ${'x'.repeat(150)}` }));
      });
    expect(refusalOf(fill)).toBe('disk-full');
    db.connection.pragma('max_page_count = 1000000');
    expect(dump()).toEqual(before);
    db.write({ code: 'team-added' }, (w) => teams.save(w, aTeam({ id: 't2', name: 'RH' })));
    expect(teams.list(db.read)).toHaveLength(2);
  });

  test('is said too when an operation is undone, which stays as it was', () => {
    db.write({ code: 'team-added' }, (w) => {
      for (let i = 0; i < 500; i += 1) teams.save(w, aTeam({ id: `t-${i}`, name: `Équipe ${i} ${'x'.repeat(150)}` }));
    });
    const before = dump();
    db.connection.pragma('wal_checkpoint(TRUNCATE)');
    db.connection.pragma(`max_page_count = ${Number(db.connection.pragma('page_count', { simple: true }))}`);
    expect(refusalOf(() => db.undo())).toBe('disk-full');
    db.connection.pragma('max_page_count = 1000000');
    expect(dump()).toEqual(before);
    db.undo();
    expect(teams.list(db.read)).toEqual([]);
  });
});

describe('undo and redo', () => {
  test('undo puts back the deleted rows and those the deletion carried away', () => {
    db.write({ code: 'team-added' }, (w) => {
      teams.save(w, aTeam({ id: 't1' }));
      people.save(w, aPerson({ id: 'p1', teamId: 't1' }));
      subscriptions.save(w, aSubscription({ id: 's1', payerTeamId: 't1' }));
      seats.save(w, aSeat({ id: 'x1', subscriptionId: 's1', personId: 'p1' }));
    });
    const before = dump();
    db.write({ code: 'subscriptions-removed', params: { count: 1, name: 'a' } }, (w) => subscriptions.remove(w, 's1'));
    expect(seats.list(db.read)).toEqual([]);
    undo();
    expect(dump()).toEqual(before);
  });

  test('redo gives it again, and undo again after that', () => {
    db.write({ code: 'team-added' }, (w) => teams.save(w, aTeam({ id: 't1', name: 'Support' })));
    const added = dump();
    undo();
    expect(teams.list(db.read)).toEqual([]);
    redo();
    expect(dump()).toEqual(added);
    undo();
    expect(teams.list(db.read)).toEqual([]);
  });

  test('a new action closes the way to redo', () => {
    db.write({ code: 'team-added' }, (w) => teams.save(w, aTeam({ id: 't1' })));
    undo();
    db.write({ code: 'team-added' }, (w) => teams.save(w, aTeam({ id: 't2', name: 'RH' })));
    expect(nextRedo(db.connection)).toBeNull();
    expect(refusalOf(redo)).toBe('nothing-to-redo');
  });

  test('an older operation is undone alone when nothing later touched its rows', () => {
    const first = db.write({ code: 'team-added' }, (w) => teams.save(w, aTeam({ id: 't1', name: 'A' })));
    db.write({ code: 'team-added' }, (w) => teams.save(w, aTeam({ id: 't2', name: 'B' })));
    undo(first.operationId ?? '');
    expect(teams.list(db.read).map((team) => team.name)).toEqual(['B']);
  });

  test('it is refused when something later did, and nothing changes', () => {
    const first = db.write({ code: 'team-added' }, (w) => teams.save(w, aTeam({ id: 't1', name: 'A' })));
    db.write({ code: 'team-changed' }, (w) => teams.save(w, aTeam({ id: 't1', name: 'A2' })));
    const before = dump();
    expect(refusalOf(() => undo(first.operationId ?? ''))).toBe('undo-conflict');
    expect(dump()).toEqual(before);
  });

  test('it is refused when a later row depends on the one that would go', () => {
    const first = db.write({ code: 'subscription-added' }, (w) => subscriptions.save(w, aSubscription({ id: 's1' })));
    db.write({ code: 'seat-added' }, (w) => seats.save(w, aSeat({ id: 'x1', subscriptionId: 's1', personId: null })));
    const before = dump();
    expect(refusalOf(() => undo(first.operationId ?? ''))).toBe('undo-conflict');
    expect(dump()).toEqual(before);
  });

  test('any series of writes is undone step by step back to the empty dossier, and redone to the same state', () => {
    const step = fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      name: fc.string({ minLength: 1, maxLength: 5 }),
      remove: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const states = [dump()];
        let count = 0;
        for (const { id, name, remove } of steps) {
          const { operationId } = db.write({ code: 'team-changed' }, (w) => {
            if (remove) teams.remove(w, id);
            else if (name.trim()) teams.save(w, aTeam({ id, name }));
          });
          if (operationId === null) continue;
          count += 1;
          states.push(dump());
        }
        for (let i = count; i > 0; i -= 1) {
          expect(dump()).toEqual(states[i]);
          undo();
        }
        expect(dump()).toEqual(states[0]);
        for (let i = 1; i <= count; i += 1) {
          redo();
          expect(dump()).toEqual(states[i]);
        }
        for (let i = count; i > 0; i -= 1) undo();
      }),
      { numRuns: 40 },
    );
  });
});
