import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { guardCalls } from '@main/hosts/call-context';
import { readingCalls } from '@main/hosts/readings/reading-calls';
import { createReadings, type Readings } from '@main/hosts/readings/readings';
import { createRouter } from '@main/hosts/router/router';
import type { Platform } from '@main/platform/platform';
import { createCore } from '@main/services/core';
import type { Client } from '@main/services/library/client';
import { createRouterClient, ORPCError } from '@orpc/server';
import { month } from '@shared/domain/day';
import { defaultConstraints, defaultWeights } from '@shared/domain/optimiser';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { aCompany, aSubscription } from '../support/builders';
import { builtWorker } from '../support/built-worker';
import { temporaryFolder, testPlatform } from '../support/dossiers';
import { openExampleBy } from '../support/examples';
import { type Api, overPort } from '../support/hosts';

let workerFile: string;
beforeAll(async () => {
  workerFile = await builtWorker('src/main/hosts/readings/worker.ts');
});
afterAll(() => rmSync(dirname(workerFile), { recursive: true, force: true }));

let platform: Platform;
let readings: Readings;
/** Answered on the spot, and by the thread: the same core, the same window. */
let direct: Api;
let beside: Api;
let dispose: () => void;
let core: ReturnType<typeof createCore>;
let client: Client;
let closePort: () => void;

beforeEach(() => {
  const library = temporaryFolder();
  dispose = library.dispose;
  // A clock that stands still: both ways are asked at the same instant.
  platform = { ...testPlatform(library.folder), now: () => '2026-11-21T09:00:00.000Z' };
  core = createCore(platform);
  readings = createReadings(platform, workerFile);
  client = { id: 'readings', dossier: null };
  const router = createRouter(core, { kind: 'command', quit: () => undefined });
  const interceptors = [guardCalls(() => undefined)];
  direct = createRouterClient(router, { context: { client }, interceptors }) as Api;
  ({ api: beside, close: closePort } = overPort(router, { client, readings }));
});
afterEach(async () => {
  closePort();
  await readings.stop(() => true);
  core.library.shutdown();
  dispose();
});

const defaultRequest = {
  horizonMonths: 36,
  constraints: defaultConstraints,
  weights: defaultWeights,
  allowIndividualPlans: false,
};
/** What each call is asked; the others take nothing. */
const months = { from: '2026-06', to: '2026-09' };
const inputs: Readonly<Record<string, unknown>> = {
  'activity.list': { limit: 50, beforeSeq: null },
  'aiRegister.pdf': { asOf: '2026-11-21' },
  'carbon.budgets': { month: '2026-10' },
  'carbon.footprint': { period: null },
  'carbon.json': { period: null },
  'carbon.levers': { period: null, plan: null },
  'carbon.line': { period: null, format: 'csv' },
  'carbon.pdf': { period: null },
  'carbon.usages': { month: '2026-10' },
  'charter.pdf': { versionId: null },
  'committee.month': { month: '2026-10' },
  'committee.pdf': { month: '2026-10' },
  'consolidation.letter': { id: 'inconnue', signatory: null },
  'consolidation.letterPdf': { id: 'inconnue', signatory: null },
  'consolidation.letterText': { id: 'inconnue', signatory: null },
  'consolidation.problem': defaultRequest,
  'kpi.compare': months,
  'kpi.comparePdf': months,
  'kpi.get': { month: '2026-10' },
  'kpi.pdf': { month: '2026-10' },
  'seats.list': { subscriptionId: null },
  'subscriptions.exportFile': { format: 'csv' },
};

const call = (api: Api, path: string, input: unknown): Promise<unknown> => {
  const [group, name] = path.split('.');
  const calls = api as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>;
  const run = calls[group ?? '']?.[name ?? ''];
  if (!run) throw new Error(`no call ${path}`);
  return run(input);
};

/** The answer, or the refusal, in a form that compares. */
const answered = async (api: Api, path: string, input: unknown): Promise<unknown> => {
  try {
    const answer = await call(api, path, input);
    if (!(answer instanceof File)) return answer;
    return { name: answer.name, type: answer.type, bytes: Buffer.from(await answer.arrayBuffer()).toString('latin1') };
  } catch (error) {
    if (error instanceof ORPCError && error.code === 'REFUSED') return { refused: error.data };
    throw error;
  }
};

const onPaper = /\.(pdf|comparePdf|settingsPdf|poster|evidence|notice)$/;
const noted = async () => (await direct.activity.list({ limit: 500, beforeSeq: null })).length;

test.each(['techvert', 'strasbourg'] as const)(
  'the example %s: every call of the thread gives the answer it gives on the spot',
  async (example) => {
    await openExampleBy(direct, example);
    const before = await noted();
    for (const path of [...readingCalls].filter((one) => !onPaper.test(one))) {
      const expected = await answered(direct, path, inputs[path]);
      expect(await answered(beside, path, inputs[path]), path).toEqual(expected);
    }
    expect(readings.running()).toHaveLength(1);
    expect(await noted()).toBe(before);
  },
);

// Typesetting is the same whatever the dossier: one example, both ways at once.
test('every document of the thread is the one made on the spot, and is noted as printed', async () => {
  await openExampleBy(direct, 'techvert');
  for (const path of [...readingCalls].filter((one) => onPaper.test(one))) {
    const before = await noted();
    const ways = [answered(direct, path, inputs[path]), answered(beside, path, inputs[path])];
    const [expected, given] = await Promise.all(ways);
    expect(given, path).toEqual(expected);
    const refused = typeof expected === 'object' && expected !== null && 'refused' in expected;
    expect((await noted()) - before, path).toBe(refused ? 0 : 2);
  }
});

test('a refusal comes through with its code and what its sentence needs', async () => {
  expect(await answered(beside, 'audit.get', undefined)).toMatchObject({ refused: { code: 'dossier-not-open' } });
  await beside.library.create({ name: 'Client A', passphrase: null });
  const wrong = { month: 'octobre' };
  const refused = await answered(beside, 'carbon.budgets', wrong);
  expect(refused).toEqual({ refused: { code: 'invalid-input', params: { field: 'month' } } });
  expect(refused).toEqual(await answered(direct, 'carbon.budgets', wrong));
});

test('a write is seen by the next reading, and its undoing too', async () => {
  await beside.library.create({ name: 'Client A', passphrase: null });
  await beside.company.save(aCompany());
  const names = async () => (await beside.subscriptions.list()).map(({ name }) => name);
  expect(await names()).toEqual([]);
  const { id: _, ...draft } = aSubscription();
  const saved = await beside.subscriptions.save({ subscription: draft });
  expect(await names()).toEqual(['ChatGPT Business']);
  const cost = (await beside.audit.get()).keyFigures.annualCost.value;
  expect(cost).not.toBeNull();
  await beside.activity.undo({ operationId: saved.operationId });
  expect(await names()).toEqual([]);
  expect((await beside.audit.get()).keyFigures.annualCost.value).not.toEqual(cost);
});

/** Figures only: an identifier or an instant differs from one way to the other. */
const figuresOf = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (name, one) => (/^(id|.*Id|operationId|at|closedOn|on)$/.test(name) ? undefined : one)),
  );

test('the optimiser solves the problem that the thread poses, as it would here', async () => {
  await openExampleBy(direct, 'strasbourg');
  const outcomes: unknown[] = [];
  for (const api of [direct, beside])
    for await (const event of await api.consolidation.optimise(defaultRequest))
      if (event.kind === 'done') outcomes.push({ ...event.outcome, seconds: 0 });
  expect(readings.running()).toHaveLength(1);
  expect(outcomes).toHaveLength(2);
  expect(figuresOf(outcomes[1])).toEqual(figuresOf(outcomes[0]));
});

test('a write that computes first is made in the thread as on the spot, seen here at once, and undone whole', async () => {
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

test('what wrote thousands of rows is undone and redone in the thread; a click, on the spot', async () => {
  await openExampleBy(direct, 'techvert');
  const count = async () => (await direct.subscriptions.list()).length;
  const had = await count();
  const { id: _, ...draft } = aSubscription();
  await direct.subscriptions.save({ subscription: draft });
  await beside.activity.undo({ operationId: null });
  expect([await count(), readings.running()]).toEqual([had, []]);
  // The example itself was written as one operation.
  await beside.activity.undo({ operationId: null });
  expect(readings.running()).toHaveLength(1);
  expect(await count()).toBe(0);
  await beside.activity.redo();
  expect(await count()).toBe(had);
});

test('a window asks nothing of its dossier while the thread writes; what it asks then is answered after', async () => {
  await openExampleBy(direct, 'techvert');
  await beside.audit.get();
  const undoing = beside.activity.undo({ operationId: null });
  const asked = beside.subscriptions.list();
  await undoing;
  expect(await asked).toEqual([]);
  expect(client.busy).toBeUndefined();
});

test('what a window asks while its dossier is closed for some work waits, then is answered', async () => {
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

test('a small call starts no thread; the first heavy one does', async () => {
  await beside.library.create({ name: 'Client A', passphrase: null });
  await beside.company.get();
  await beside.activity.state();
  expect(readings.running()).toEqual([]);
  await beside.audit.get();
  expect(readings.running()).toEqual(['Client A']);
});

test('closing ends the thread and lets go of the file; a renamed dossier is read again under its name', async () => {
  await beside.library.create({ name: 'Client A', passphrase: null });
  await beside.audit.get();
  await beside.library.rename({ name: 'Client A', newName: 'Client B' });
  expect(readings.running()).toEqual([]);
  await beside.audit.get();
  expect(readings.running()).toEqual(['Client B']);
  await beside.library.close();
  expect(readings.running()).toEqual([]);
  // The whole dossier is in its file: nothing waits in a log beside it.
  for (const suffix of ['-wal', '-shm'])
    expect(existsSync(join(platform.home, `Client B.sobria${suffix}`))).toBe(false);
});

test('a window that goes away while its thread computes leaves a whole file', async () => {
  await openExampleBy(beside, 'techvert');
  const name = client.dossier?.name ?? '';
  const asked = beside.audit.get();
  const refused = expect(asked).rejects.toMatchObject({ data: { code: 'dossier-not-open' } });
  await new Promise((done) => setImmediate(done));
  core.library.release(client);
  await refused;
  await beside.library.open({ name, passphrase: null, takeOver: false });
  expect((await beside.subscriptions.list()).length).toBeGreaterThan(0);
});

test('a protected dossier is read with its passphrase, changed while open', async () => {
  await beside.library.create({ name: 'Coffre', passphrase: 'une phrase secrète' });
  expect(await beside.subscriptions.list()).toEqual([]);
  await beside.library.setPassphrase({ current: 'une phrase secrète', next: 'une autre phrase' });
  expect(await beside.subscriptions.list()).toEqual([]);
  await beside.library.setPassphrase({ current: 'une autre phrase', next: null });
  expect(await beside.subscriptions.list()).toEqual([]);
});

test('an aborted reading is given up, the others are answered', async () => {
  await openExampleBy(beside, 'techvert');
  const leaving = new AbortController();
  const first = beside.audit.get();
  const second = beside.consolidation.needs(undefined, { signal: leaving.signal });
  const given = expect(second).rejects.toThrow('plus voulu');
  leaving.abort(new Error('plus voulu'));
  await given;
  expect((await first).headline.code).toMatch(/^audit\./);
});

test('another process cannot take a dossier that this one reads with two threads', async () => {
  await beside.library.create({ name: 'Client A', passphrase: null });
  await beside.audit.get();
  const script = `
    const Database = require('better-sqlite3');
    const file = process.argv[1];
    try {
      const other = new Database(file, { timeout: 100 });
      other.pragma('locking_mode = EXCLUSIVE');
      other.exec('BEGIN IMMEDIATE; COMMIT');
      process.stdout.write('taken');
    } catch (error) { process.stdout.write(error.code); }`;
  const tried = spawnSync(process.execPath, ['-e', script, join(platform.home, 'Client A.sobria')], {
    encoding: 'utf8',
  });
  expect(tried.stdout).toBe('SQLITE_BUSY');
});
