import { day } from '@shared/domain/day';
import { describe, expect, test } from 'vitest';
import { openExampleBy } from '../support/examples';
import { hostOfEachTest } from '../support/host-of-each-test';
import { directHost } from '../support/hosts';
import { readPdf } from '../support/pdf';

const session = {
  title: 'Protéger les données',
  modules: ['data' as const],
  heldOn: day('2025-07-30'),
  startsAt: '09:30',
  minutes: 45,
  trainer: null,
  place: null,
  state: 'planned' as const,
  note: null,
};

describe('the training contract', () => {
  const host = hostOfEachTest(directHost, '2025-07-31T09:00:00.000Z');
  const textOf = async (file: File) => (await readPdf(new Uint8Array(await file.arrayBuffer()))).text.join('\n');

  test('an empty dossier: coverage unknown, five modules of three hours, papers that say so', async () => {
    await host.api.library.create({ name: 'Vide', passphrase: null });
    const view = await host.api.training.get();
    expect(view.figures.coverage).toMatchObject({ value: null, status: 'unknown' });
    // 45 + 30 + 30 + 45 + 30 = 180 minutes.
    expect(view.programme.modules.reduce((sum, module) => sum + module.minutes, 0)).toBe(180);
    for (const module of view.programme.modules)
      expect(module.agenda.reduce((sum, item) => sum + item.minutes, 0)).toBe(module.minutes);
    const text = await textOf(await host.api.training.evidence());
    expect(text).toContain('Personne n’est inscrit');
    expect(text).not.toContain('100');
    await expect(host.api.training.plan({ startOn: day('2025-09-01'), groupSize: 12 })).rejects.toMatchObject({
      data: { code: 'training-nobody' },
    });
  });

  test('TechVert: 45 of 45 in March 2025; a joiner brings it under 100, a leaver does not', async () => {
    await openExampleBy(host.api, 'techvert');
    const view = await host.api.training.get();
    expect(view.coverage).toMatchObject({ present: 45, trained: 45, untrained: 0 });
    expect(view.figures.coverage.value).toBe(100);
    // 45 people × 3 hours.
    expect(view.figures.hours.value).toBe(135);
    expect(view.sessions).toHaveLength(10);
    expect(view.sessions.every((one) => one.heldOn.startsWith('2025-03'))).toBe(true);
    const [person] = await host.api.company.people();
    if (!person) throw new Error('nobody');
    const { id: _, ...rest } = person;
    await host.api.company.savePerson({ ...rest, name: 'Nouvelle Arrivée', email: null, arrivedOn: day('2025-07-01') });
    const after = await host.api.training.get();
    // 45 of 46 = 97.8, rounded down.
    expect(after.coverage).toMatchObject({ present: 46, trained: 45, joiners: 1 });
    expect(after.figures.coverage.value).toBe(97);
    await host.api.company.savePerson({ ...person, leftOn: day('2025-07-15') });
    expect((await host.api.training.get()).coverage).toMatchObject({ present: 45, trained: 44, left: 1 });
  });

  test('no usage of a team under five people, nor a share that says what each person does', async () => {
    for (const example of ['techvert', 'strasbourg'] as const) {
      await openExampleBy(host.api, example);
      const { priorities } = await host.api.training.get();
      expect(priorities.length).toBeGreaterThan(0);
      for (const one of priorities) {
        if (one.present < 5) expect(one.nonUsersPct).toBeNull();
        if (one.nonUsersPct !== null) expect([10, 20, 30, 40, 50, 60, 70, 80, 90]).toContain(one.nonUsersPct);
      }
    }
  });

  test('Strasbourg: nobody trained; the programme planned for 200, then a sheet filled, and all of it undone', async () => {
    await openExampleBy(host.api, 'strasbourg');
    const before = await host.api.training.get();
    expect(before.coverage.trained).toBe(0);
    expect(before.sessions).toEqual([]);
    const planned = await host.api.training.plan({ startOn: day('2025-07-21'), groupSize: 20 });
    const people = before.coverage.present;
    // One session per module and group: 5 × ceil(people / 20).
    expect(planned.result).toEqual({ sessions: 5 * Math.ceil(people / 20), people });
    const { sessions } = await host.api.training.get();
    for (const one of sessions) {
      expect(one.enrolled).toBeLessThanOrEqual(20);
      expect([0, 6]).not.toContain(new Date(`${one.heldOn}T12:00:00Z`).getUTCDay());
    }
    const [first] = sessions;
    const someone = first?.attendance[0]?.personId;
    if (!first || !someone) throw new Error('no session');
    await host.api.training.attend({ sessionId: first.id, personIds: [someone], state: 'present' });
    const filled = await host.api.training.get();
    expect(filled.sessions.find((one) => one.id === first.id)).toMatchObject({ state: 'held', present: 1 });
    expect(filled.coverage).toMatchObject({ trained: 0, started: 1 });
    const calendar = await (await host.api.training.calendar()).text();
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(sessions.length - 1);
    if (planned.operationId) {
      await host.api.activity.undo({ operationId: null });
      await host.api.activity.undo({ operationId: planned.operationId });
    }
    expect((await host.api.training.get()).sessions).toEqual([]);
  });

  test('a presence cannot be recorded before the day; a removed session comes back with its sheet', async () => {
    await openExampleBy(host.api, 'techvert');
    const [person] = await host.api.company.people();
    if (!person) throw new Error('nobody');
    const ahead = await host.api.training.save({ ...session, heldOn: day('2025-09-01') });
    const attend = { sessionId: ahead.result.id, personIds: [person.id] };
    await host.api.training.attend({ ...attend, state: 'enrolled' });
    await expect(host.api.training.attend({ ...attend, state: 'present' })).rejects.toMatchObject({
      data: { code: 'training-not-held-yet' },
    });
    await expect(
      host.api.training.save({ ...session, heldOn: day('2025-09-01'), state: 'held' }),
    ).rejects.toMatchObject({ data: { code: 'training-not-held-yet' } });
    const removed = await host.api.training.remove({ id: ahead.result.id });
    expect((await host.api.training.get()).sessions).toHaveLength(10);
    if (removed.operationId) await host.api.activity.undo({ operationId: removed.operationId });
    const back = (await host.api.training.get()).sessions.find((one) => one.id === ahead.result.id);
    expect(back).toMatchObject({ enrolled: 1 });
  });

  test('fewer required modules change who is trained; the papers name everybody and keep to their pages', async () => {
    await openExampleBy(host.api, 'techvert');
    const sessions = (await host.api.training.get()).sessions;
    const sobriety = sessions.filter((one) => one.modules.includes('sobriety'));
    for (const one of sobriety) await host.api.training.remove({ id: one.id });
    expect((await host.api.training.get()).coverage).toMatchObject({ trained: 0, started: 45 });
    await host.api.training.require({ modules: ['data', 'precise-prompts', 'right-tool', 'without-ai'] });
    expect((await host.api.training.get()).coverage.trained).toBe(45);
    const evidence = await host.api.training.evidence();
    const { text: pages } = await readPdf(new Uint8Array(await evidence.arrayBuffer()));
    expect(pages.length).toBeLessThanOrEqual(4);
    const text = pages.join('\n');
    for (const person of (await host.api.training.get()).coverage.people) expect(text).toContain(person.name);
    expect(text).toContain('article 4');
    const [first] = sessions;
    if (!first) throw new Error('no session');
    const sheet = await textOf(await host.api.training.sheet({ id: first.id }));
    for (const one of first.attendance) expect(sheet).toContain(one.name);
  });
});
