import { day, month } from '@shared/domain/day';
import { describe, expect, test } from 'vitest';
import { openExampleBy } from '../support/examples';
import { hostOfEachTest } from '../support/host-of-each-test';
import { directHost } from '../support/hosts';

/** The committee through the contract: an empty dossier, the example, a session from the first item to the last vote. */
describe('the committee contract', () => {
  const host = hostOfEachTest(directHost, '2025-08-20T09:00:00.000Z');

  test('an empty dossier: no member, no session, an hour proposed all the same, nothing at zero', async () => {
    await host.api.library.create({ name: 'Vide', passphrase: null });
    const { committee } = host.api;
    const overview = await committee.overview();
    expect(overview).toMatchObject({ members: [], sessions: [], nextMonth: '2025-08', openDecisions: 0 });
    const view = await committee.month({ month: month('2025-08') });
    expect(view.session).toBeNull();
    expect(view.agenda.reduce((sum, item) => sum + item.plannedMinutes, 0)).toBe(60);
    expect(view.briefing.figures.map(({ figure }) => figure.value)).toEqual([null, null, null, null, null]);
    expect(view.briefing.teams.status).toBe('nothing');
    expect(await committee.history({ text: '' })).toEqual([]);
    expect((await committee.pdf({ month: month('2025-08') })).type).toBe('application/pdf');
  });

  test('fields saved one after the other keep each other; the month before costs what its held session said', async () => {
    await host.api.library.createExample({ example: 'techvert' });
    const { committee } = host.api;
    const august = month('2025-08');
    const { id } = (await committee.openSession({ month: august, date: null })).result;
    await committee.saveSession({ id, date: day('2025-08-20') });
    await committee.saveSession({ id, nextOn: day('2025-09-18') });
    await committee.saveSession({ id, attendees: ['Sophie Garnier'] });
    const { session } = await committee.month({ month: august });
    expect(session).toMatchObject({ date: '2025-08-20', nextOn: '2025-09-18', attendees: ['Sophie Garnier'] });
    await committee.close({ id, heldOn: day('2025-08-20'), nextOn: null });
    const costOf = async (at: string) =>
      (await committee.month({ month: month(at) })).briefing.figures.find(
        ({ figure }) => figure.code === 'committeeCost',
      );
    const held = await costOf('2025-08');
    expect(held?.figure.value).toBeGreaterThan(0);
    // No payment of August is in the example: its session estimated it, and September compares with that.
    expect((await costOf('2025-09'))?.previous).toBe(held?.figure.value);
  });

  test('the example: three members, five sessions held, decisions followed month after month', async () => {
    await openExampleBy(host.api, 'techvert');
    const { committee } = host.api;
    const overview = await committee.overview();
    expect(overview.members.map(({ role }) => role)).toEqual(['manager', 'operational', 'management']);
    expect(overview.sessions.map((session) => [session.month, session.state, session.attendees])).toEqual(
      ['2025-07', '2025-06', '2025-05', '2025-04', '2025-03'].map((at) => [at, 'held', 3]),
    );
    // Open: Midjourney (May), Fireflies (June), two of July. Late on 20 August: 20 June and 25 July.
    expect([overview.openDecisions, overview.lateDecisions]).toEqual([4, 2]);
    expect(overview.nextOn).toBe('2025-09-25');
    const april = await committee.month({ month: month('2025-04') });
    // What was open on the morning of the session is what it looked at, though it is done since.
    expect(april.briefing.actions.map(({ fromMonth }) => fromMonth)).toEqual(['2025-03', '2025-03']);
    expect(april.followed.map(({ state }) => state)).toEqual(['done', 'done']);
    const july = await committee.month({ month: month('2025-07') });
    // 4 people in RH: never by themselves.
    const names = july.briefing.teams.lines.map(({ teams }) => teams);
    expect(names.flat()).toContain('RH');
    expect(names.find((teams) => teams.includes('RH'))?.length).toBeGreaterThan(1);
    expect(JSON.stringify(july)).not.toMatch(/personIds|lastActive|activeDays/);
    const found = await committee.history({ text: 'fireflies' });
    expect(found.map((line) => line.month)).toEqual(['2025-07', '2025-06']);
    expect((await committee.history({ text: 'RELEVE non essentiels' })).map((line) => line.month)).toEqual(['2025-07']);
    // The charter names its committee.
    const charter = await host.api.charter.get();
    expect(charter.draft?.variables.find(({ id }) => id === 'comite')?.origin).toBe('dossier');
  });

  test('the other example has none', async () => {
    await openExampleBy(host.api, 'strasbourg');
    const overview = await host.api.committee.overview();
    expect(overview.members).toEqual([]);
    expect(overview.sessions).toEqual([]);
  });

  test('a session: prepared, held against the clock, voted, closed and frozen, undone whole', async () => {
    const { api } = host;
    await openExampleBy(api, 'techvert');
    const { committee } = api;
    const at = month('2025-08');
    const refused = (call: Promise<unknown>) =>
      call.then(
        () => 'accepted',
        (error: { data?: { code?: string } }) => error.data?.code,
      );
    const opened = await committee.openSession({ month: at, date: day('2025-08-19') });
    expect(await refused(committee.openSession({ month: at, date: null }))).toBe('committee-month-taken');
    const read = async () => {
      const { session } = await committee.month({ month: at });
      if (!session) throw new Error('no session');
      return session;
    };
    const [first, second] = (await read()).items;
    if (!first || !second) throw new Error('no items');
    expect((await read()).plannedMinutes).toBe(60);
    const sessionId = opened.result.id;
    await committee.saveItem({ sessionId, title: 'Budget 2026', plannedMinutes: 5 });
    expect((await read()).plannedMinutes).toBe(65);
    await committee.moveItem({ id: second.id, position: 0 });
    expect((await read()).items[0]?.id).toBe(second.id);
    await committee.clock({ id: first.id, running: true });
    await committee.clock({ id: second.id, running: true });
    const running = (await read()).items.filter(({ runningSince }) => runningSince !== null);
    expect(running.map(({ id }) => id)).toEqual([second.id]);
    await committee.saveNotes({ id: first.id, notes: 'Vu ensemble.' });
    // The clock keeps its own row: undoing a note does not meet it.
    const noted = await committee.saveNotes({ id: first.id, notes: 'Vu ensemble, rien à dire.' });
    await committee.clock({ id: second.id, running: false });
    await api.activity.undo({ operationId: noted.operationId });
    expect((await read()).items.find(({ id }) => id === first.id)?.notes).toBe('Vu ensemble.');
    const votes = { votesFor: 2, votesAgainst: 0, votesAbstain: 1 };
    await committee.saveDecision({
      sessionId,
      itemId: first.id,
      text: 'Chiffrer 2026.',
      owner: 'Sophie Garnier',
      dueOn: day('2025-09-10'),
      ...votes,
    });
    expect(await refused(committee.close({ id: sessionId, heldOn: day('2025-12-01'), nextOn: null }))).toBe(
      'committee-held-later',
    );
    const closed = await committee.close({ id: sessionId, heldOn: day('2025-08-19'), nextOn: day('2025-09-25') });
    const held = await committee.month({ month: at });
    expect(held.session?.state).toBe('held');
    expect(await refused(committee.saveNotes({ id: first.id, notes: 'Autre chose.' }))).toBe(
      'committee-session-closed',
    );
    // Figures of a session held never change, whatever is paid or used afterwards.
    await api.carbon.saveBudget({
      teamId: null,
      from: month('2025-01'),
      to: null,
      limit: { kind: 'kg', kgPerMonth: 1 },
      warnAtPct: 80,
      exceedAtPct: 100,
      note: null,
    });
    expect((await committee.month({ month: at })).briefing).toEqual(held.briefing);
    await api.activity.undo({ operationId: closed.operationId });
    expect((await read()).state).toBe('preparing');
  });
});
