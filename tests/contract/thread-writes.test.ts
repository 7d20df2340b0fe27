import { openWriter } from '@main/db/connection';
import { people } from '@main/db/repositories';
import { type Client, dossierOf } from '@main/services/library/client';
import { month } from '@shared/domain/day';
import { expect, test } from 'vitest';
import { aPerson, aSubscription } from '../support/builders';
import { answered, figuresOf } from '../support/calls-by-path';
import { openExampleBy } from '../support/examples';
import { readingOfEachTest } from '../support/reading-of-each-test';

const host = readingOfEachTest();

test('a write that computes first is made in the thread as on the spot, seen here at once, and undone whole', async () => {
  const { direct, beside, readings } = host();
  await openExampleBy(direct, 'techvert');
  const { closable } = await direct.kpi.get({ month: null });
  const closed = { month: closable.at(-1) ?? month('2026-10'), note: null };
  const view = () => direct.kpi.get({ month: closed.month });
  const before = await view();
  await direct.kpi.closeMonth(closed);
  const expected = await view();
  expect(expected.closed).not.toBeNull();
  await direct.activity.undo({ operationId: null });
  expect(figuresOf(await view())).toEqual(figuresOf(before));

  const { operationId } = await beside.kpi.closeMonth(closed);
  expect(readings.running()).toHaveLength(1);
  expect(figuresOf(await view())).toEqual(figuresOf(expected));
  expect((await direct.activity.state()).undo?.operationId).toBe(operationId);
  // Closed already: the refusal of the thread is the one of here, and nothing more was written.
  const again = await answered(beside, 'kpi.closeMonth', closed);
  expect(again).toMatchObject({ refused: {} });
  expect(again).toEqual(await answered(direct, 'kpi.closeMonth', closed));
  expect((await direct.activity.state()).undo?.operationId).toBe(operationId);
  await beside.activity.undo({ operationId });
  expect(figuresOf(await view())).toEqual(figuresOf(before));
});

/** A list of 600 people, read into the dossier at once. */
const hire = (client: Client): void => {
  dossierOf(client).db.write({ code: 'people-imported', params: { count: 600 } }, (w) => {
    for (let at = 0; at < 600; at += 1) people.save(w, aPerson({ id: `nouveau-${at}`, name: `Personne ${at}` }));
  });
};

test('what wrote hundreds of rows is undone and redone in the thread; a click, on the spot', async () => {
  const { direct, beside, client, readings } = host();
  await openExampleBy(direct, 'techvert');
  const count = async () => (await direct.company.people()).length;
  const had = await count();
  hire(client);
  const { id: _, ...draft } = aSubscription();
  await direct.subscriptions.save({ subscription: draft });
  await beside.activity.undo({ operationId: null });
  expect([await count(), readings.running()]).toEqual([had + 600, []]);
  await beside.activity.undo({ operationId: null });
  expect(readings.running()).toHaveLength(1);
  expect(await count()).toBe(had);
  await beside.activity.redo();
  expect(await count()).toBe(had + 600);
});

test('a window asks nothing of its dossier while the thread writes; what it asks then is answered after', async () => {
  const { direct, beside, client } = host();
  await openExampleBy(direct, 'techvert');
  const had = (await direct.company.people()).length;
  hire(client);
  await beside.audit.get();
  const undoing = beside.activity.undo({ operationId: null });
  const asked = beside.company.people();
  await undoing;
  expect(await asked).toHaveLength(had);
  expect(client.busy).toBeUndefined();
});

test('what a window asks while its dossier is closed for some work waits, then is answered', async () => {
  const { beside, client } = host();
  await beside.library.create({ name: 'Client A', passphrase: null });
  let free = () => {};
  client.busy = new Promise<void>((done) => {
    free = done;
  });
  const answered: string[] = [];
  const asked = beside.library.current().then((info) => answered.push(info?.name ?? ''));
  await new Promise((done) => setTimeout(done, 30));
  expect(answered).toEqual([]);
  client.busy = undefined;
  free();
  await asked;
  expect(answered).toEqual(['Client A']);
  // A protection changed by the call itself, and a question right behind it.
  const changing = beside.library.setPassphrase({ current: null, next: 'une phrase secrète' });
  const [changed, after] = await Promise.all([changing, beside.library.current()]);
  expect([changed.protected, after?.name]).toEqual([true, 'Client A']);
});

test('what is printed while the dossier is written is noted once that is over', async () => {
  const { beside, client, readings } = host();
  await openExampleBy(beside, 'techvert');
  const before = (await beside.activity.list({ limit: 500, beforeSeq: null })).length;
  const printing = beside.carbon.pdf({ period: null });
  while (readings.running().length === 0) await new Promise((done) => setImmediate(done));
  // As an import does: the file is taken for a while, and the window is busy meanwhile.
  const writer = openWriter(client.dossier?.db.file ?? '', null);
  writer.exec('BEGIN IMMEDIATE');
  let met = () => {};
  const writing = new Promise<void>((seen) => {
    met = seen;
  }).then(() => {
    writer.exec('ROLLBACK');
    writer.close();
    Reflect.deleteProperty(client, 'busy');
  });
  const waitedFor = () => {
    met();
    return writing;
  };
  Object.defineProperty(client, 'busy', { configurable: true, get: waitedFor });
  expect((await printing).type).toBe('application/pdf');
  expect(await beside.activity.list({ limit: 500, beforeSeq: null })).toHaveLength(before + 1);
});
