import { day } from '@shared/domain/day';
import { cents } from '@shared/domain/money';
import type { Subscription } from '@shared/domain/subscription';
import { afterEach, describe, expect, test } from 'vitest';
import { aSubscription } from '../support/builders';
import { aDecision } from '../support/consolidation-builders';
import { temporaryFolder, testPlatform } from '../support/dossiers';
import { directHost, type TestHost } from '../support/hosts';

describe("the direction's page", () => {
  let host: TestHost;
  let dispose: () => void;
  const start = (at: string) => {
    const library = temporaryFolder();
    dispose = library.dispose;
    host = directHost(testPlatform(library.folder, at));
  };
  afterEach(async () => {
    await host.stop();
    expect(host.faults).toEqual([]);
    dispose();
  });
  const stepOf = async (id: string) => (await host.api.audit.progress()).find(({ step }) => step === id);

  test('an empty dossier: five lines unknown, none at zero, nothing due, nothing measured', async () => {
    start('2025-07-31T09:00:00.000Z');
    await host.api.library.create({ name: 'Vide', passphrase: null });
    const view = await host.api.home.get();
    expect(view.lines.map((line) => [line.id, line.figure.value])).toEqual([
      ['cost', null],
      ['waste', null],
      ['carbon', null],
      ['rules', null],
      ['people', null],
    ]);
    expect(view.due).toEqual([]);
    expect((await stepOf('mesurer'))?.done).toBe(0);
  });

  test('TechVert in July 2025: every line known, each figure the one of its own screen', async () => {
    start('2025-07-31T09:00:00.000Z');
    await host.api.library.createExample({ example: 'techvert' });
    const { lines } = await host.api.home.get();
    const of = (id: string) => lines.find((line) => line.id === id)?.figure;
    const audit = await host.api.audit.get();
    expect(of('cost')).toEqual(audit.keyFigures.annualCost);
    expect(of('waste')).toEqual(audit.keyFigures.waste);
    expect(of('carbon')).toEqual((await host.api.carbon.footprint({ period: null })).figures.gwp);
    expect(of('rules')?.value).toBe(100);
    expect(of('people')?.value).toBe(100);
  });

  test('the last step is not done because people and seats are entered', async () => {
    start('2026-11-21T09:00:00.000Z');
    await host.api.library.createExample({ example: 'strasbourg' });
    const step = await stepOf('mesurer');
    expect(step?.items.find((item) => item.code === 'training')?.done).toBe(false);
    expect(step?.done).toBeLessThan(step?.total ?? 0);
  });

  test('a step is done when its work is: reviews overdue and undecided subscriptions keep it open', async () => {
    start('2026-11-21T09:00:00.000Z');
    await host.api.library.createExample({ example: 'techvert' });
    const done = async (id: string, code: string) => (await stepOf(id))?.items.find((item) => item.code === code)?.done;
    // Checked every quarter, last in 2025: overdue in November 2026.
    expect(await done('securiser', 'settings-checked')).toBe(false);
    expect(await done('securiser', 'uses-classified')).toBe(true);
    await host.api.library.create({ name: 'Vide', passphrase: null });
    expect((await stepOf('consolider'))?.done).toBe(0);
    expect((await stepOf('securiser'))?.done).toBe(0);
  });

  test('due: late and within seven days, nothing later; a done one goes', async () => {
    start('2025-07-31T09:00:00.000Z');
    await host.api.library.create({ name: 'Échéances', passphrase: null });
    const session = {
      title: 'Séance',
      modules: [],
      startsAt: null,
      minutes: 60,
      trainer: null,
      place: null,
      state: 'planned' as const,
      note: null,
    };
    for (const heldOn of ['2025-07-01', '2025-08-07', '2025-08-08'])
      await host.api.training.save({ ...session, heldOn: day(heldOn) });
    // 31 July + 7 days = 7 August: the session of the 8th is not of this week.
    expect((await host.api.home.get()).due.map((one) => [one.day, one.late])).toEqual([
      ['2025-07-01', true],
      ['2025-08-07', false],
    ]);
    const late = (await host.api.training.get()).sessions.find((one) => one.heldOn === '2025-07-01');
    if (!late) throw new Error('no session');
    const { attendance: _a, enrolled: _e, present: _p, late: _l, ...rest } = late;
    await host.api.training.save({ ...rest, state: 'held' });
    expect((await host.api.home.get()).due).toHaveLength(1);
  });

  test('a notice to come says whether it is to be decided or to be given; kept, given or free: none', async () => {
    start('2026-11-22T09:00:00.000Z');
    await host.api.library.create({ name: 'Préavis', passphrase: null });
    const notices = async () => (await host.api.home.get()).notices.map((one) => [one.name, one.noticeBy, one.decided]);
    const save = async (name: string, given: Partial<Subscription>) => {
      const { id: _, ...draft } = aSubscription({ name, autoRenew: true, commitmentMonths: 12, ...given });
      const { result } = await host.api.subscriptions.save({ subscription: draft, confirmFree: true });
      return result.id;
    };
    // 29 December less 30 days: 29 November; 15 January less 30 days: 16 December.
    const left = await save('Quitté', { renewalOn: day('2026-12-29'), noticeDays: 30 });
    const open = await save('Ouvert', { renewalOn: day('2027-01-15'), noticeDays: 30 });
    await save('Gratuit', { renewalOn: day('2027-01-15'), noticeDays: 30, unitPriceCents: cents(0) });
    const { id: _, promise: __, ...decision } = aDecision({ subscriptionId: left, kind: 'cancel', state: 'decided' });
    const { result } = await host.api.consolidation.saveDecision(decision);
    expect(await notices()).toEqual([
      ['Quitté', '2026-11-29', true],
      ['Ouvert', '2026-12-16', false],
    ]);
    const { promise: ___, ...given } = { ...result, noticeGivenOn: day('2026-11-22') };
    await host.api.consolidation.saveDecision(given);
    await host.api.consolidation.saveDecision({ ...decision, subscriptionId: open, kind: 'keep' });
    expect(await notices()).toEqual([]);
  });
});
