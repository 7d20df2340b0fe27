import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readingCalls } from '@main/hosts/readings/reading-calls';
import { defaultConstraints, defaultWeights } from '@shared/domain/optimiser';
import { expect, test } from 'vitest';
import { aCompany, aSubscription } from '../support/builders';
import { answered, figuresOf } from '../support/calls-by-path';
import { openExampleBy } from '../support/examples';
import { readingOfEachTest } from '../support/reading-of-each-test';

const host = readingOfEachTest();

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

const onPaper = /\.(pdf|comparePdf|settingsPdf|poster|evidence|notice)$/;
const noted = async () => (await host().direct.activity.list({ limit: 500, beforeSeq: null })).length;

test.each(['techvert', 'strasbourg'] as const)(
  'the example %s: every call of the thread gives the answer it gives on the spot',
  async (example) => {
    const { direct, beside, readings } = host();
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
  const { direct, beside } = host();
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
  const { direct, beside } = host();
  expect(await answered(beside, 'audit.get', undefined)).toMatchObject({ refused: { code: 'dossier-not-open' } });
  await beside.library.create({ name: 'Client A', passphrase: null });
  const wrong = { month: 'octobre' };
  const refused = await answered(beside, 'carbon.budgets', wrong);
  expect(refused).toEqual({ refused: { code: 'invalid-input', params: { field: 'month' } } });
  expect(refused).toEqual(await answered(direct, 'carbon.budgets', wrong));
});

test('a write is seen by the next reading, and its undoing too', async () => {
  const { beside } = host();
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

test('the optimiser solves the problem that the thread poses, as it would here', async () => {
  const { direct, beside, readings } = host();
  await openExampleBy(direct, 'strasbourg');
  const outcomes: unknown[] = [];
  for (const api of [direct, beside])
    for await (const event of await api.consolidation.optimise(defaultRequest))
      if (event.kind === 'done') outcomes.push({ ...event.outcome, seconds: 0 });
  expect(readings.running()).toHaveLength(1);
  expect(outcomes).toHaveLength(2);
  expect(figuresOf(outcomes[1])).toEqual(figuresOf(outcomes[0]));
});

test('a small call starts no thread; the first heavy one does', async () => {
  const { beside, readings } = host();
  await beside.library.create({ name: 'Client A', passphrase: null });
  await beside.company.get();
  await beside.activity.state();
  expect(readings.running()).toEqual([]);
  await beside.audit.get();
  expect(readings.running()).toEqual(['Client A']);
});

test('closing ends the thread and lets go of the file; a renamed dossier is read again under its name', async () => {
  const { beside, readings, platform } = host();
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
  const { beside, core, client } = host();
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
  const { beside } = host();
  await beside.library.create({ name: 'Coffre', passphrase: 'une phrase secrète' });
  expect(await beside.subscriptions.list()).toEqual([]);
  await beside.library.setPassphrase({ current: 'une phrase secrète', next: 'une autre phrase' });
  expect(await beside.subscriptions.list()).toEqual([]);
  await beside.library.setPassphrase({ current: 'une autre phrase', next: null });
  expect(await beside.subscriptions.list()).toEqual([]);
});

test('an aborted reading is given up, the others are answered', async () => {
  const { beside } = host();
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
  const { beside, platform } = host();
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
