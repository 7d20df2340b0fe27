import type { IncidentDraft } from '@shared/contract/incidents';
import { day, month } from '@shared/domain/day';
import { type IncidentAnswers, unansweredIncident } from '@shared/domain/incident';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aPerson, aSeat, aSubscription } from '../../../support/builders';
import { temporaryFolder, testPlatform } from '../../../support/dossiers';
import { directHost, type TestHost } from '../../../support/hosts';

const hour = 3_600_000;
let host: TestHost;
let platform: ReturnType<typeof testPlatform>;
let dispose: () => void;
const refusal = async (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'accepted',
    (error: { data?: { code?: string }; code?: string }) => error.data?.code ?? error.code ?? 'unknown',
  );

beforeEach(async () => {
  const library = temporaryFolder();
  dispose = library.dispose;
  platform = testPlatform(library.folder, '2026-11-21T09:00:00.000Z');
  host = directHost(platform);
  await host.api.library.create({ name: 'Client', passphrase: null });
});
afterEach(async () => {
  await host.stop();
  expect(host.faults).toEqual([]);
  dispose();
});

const incident = (
  given: Partial<Omit<IncidentDraft, 'answers'>> & { answers?: Partial<IncidentAnswers> } = {},
): IncidentDraft => ({
  title: 'Liste de clients collée dans un outil',
  what: 'Une liste a été collée dans un compte personnel.',
  kind: 'data-entered',
  happenedOn: null,
  knownAt: '2026-11-20T08:00:00.000Z',
  reportedBy: null,
  toolId: 'chatgpt',
  toolName: null,
  dataClass: 'personal',
  data: null,
  peopleCount: null,
  categories: null,
  measures: null,
  severityChosen: null,
  severityReason: null,
  cnil: 'undecided',
  cnilReason: null,
  cnilNotifiedAt: null,
  cnilDelayReason: null,
  persons: 'undecided',
  personsReason: null,
  personsToldOn: null,
  ...given,
  answers: { ...unansweredIncident, ...given.answers },
});

describe('incidents', () => {
  test('the clock starts at knowledge, the number follows the year, nothing closes before it is settled', async () => {
    const { incidents } = host.api;
    const first = (await incidents.save(incident())).result;
    expect(first.number).toBe('2026-01');
    expect((await incidents.save(incident({ knownAt: '2026-11-19T08:00:00.000Z' }))).result.number).toBe('2026-02');
    const shown = (await incidents.get()).incidents.find((one) => one.id === first.id);
    // Known 25 h ago: 72 − 25 = 47 h, minus the seconds of this test.
    expect(shown?.clock).toMatchObject({ applies: 'maybe', state: 'running' });
    expect(Math.ceil((shown?.clock.minutesLeft ?? 0) / 60)).toBe(47);
    expect(shown?.tool).toBe('ChatGPT');
    expect(await refusal(incidents.close({ id: first.id, closedBy: 'Camille', lesson: null }))).toBe(
      'incident-decision-open',
    );

    const exposed = {
      personalData: 'yes',
      exposed: 'yes',
      unreadable: 'no',
      sensitive: 'no',
      vulnerable: 'no',
      consequences: 'limited',
    } as const;
    await incidents.save(incident({ id: first.id, answers: exposed, cnil: 'yes' }));
    expect(await refusal(incidents.close({ id: first.id, closedBy: null, lesson: null }))).toBe(
      'incident-decision-open',
    );
    platform.advance(50 * hour);
    const told = { id: first.id, answers: exposed, cnil: 'yes' as const, cnilNotifiedAt: '2026-11-23T08:30:00.000Z' };
    expect(await refusal(incidents.save(incident(told)))).toBe('incident-delay-reason');
    await incidents.save(incident({ ...told, cnilNotifiedAt: '2026-11-23T08:00:00.000Z' }));
    expect((await incidents.get()).incidents.find((one) => one.id === first.id)?.clock.state).toBe('notified');
    const closed = await incidents.close({ id: first.id, closedBy: 'Camille', lesson: 'Comptes fermés.' });
    expect(closed.result.closedOn).toBe('2026-11-23');
    await host.api.activity.undo({ operationId: closed.operationId ?? '' });
    expect((await incidents.get()).incidents.find((one) => one.id === first.id)?.closedOn).toBeNull();
  });

  test('what must not be saved: the future, a choice without its reason, a notice before the fact', async () => {
    const { incidents } = host.api;
    expect(await refusal(incidents.save(incident({ knownAt: '2026-11-22T08:00:00.000Z' })))).toBe('incident-in-future');
    expect(await refusal(incidents.save(incident({ severityChosen: 'minor' })))).toBe('incident-reason-needed');
    expect(await refusal(incidents.save(incident({ cnil: 'no' })))).toBe('incident-reason-needed');
    expect(await refusal(incidents.save(incident({ cnilNotifiedAt: '2026-11-20T07:00:00.000Z' })))).toBe(
      'incident-told-before',
    );
    expect((await incidents.get()).incidents).toEqual([]);
  });

  test('the register as CSV: unknown is empty, a formula is harmless', async () => {
    await host.api.incidents.save(incident({ title: '=SOMME(A1)' }));
    const text = await (await host.api.incidents.csv()).text();
    expect(text).toContain("'=SOMME(A1)");
    expect(text).toContain('2026-01');
    expect(text).toContain('à trancher');
  });
});

const staffed = async () => {
  const { api } = host;
  const { result: leaver } = await api.company.savePerson({
    ...aPerson({ name: 'Alex Parti', email: 'alex@exemple.fr', leftOn: day('2026-10-31') }),
    id: undefined,
  });
  const { result: heir } = await api.company.savePerson({
    ...aPerson({ name: 'Sam Reste', email: 'sam@exemple.fr' }),
    id: undefined,
  });
  const { result: subscription } = await api.subscriptions.save({
    subscription: { ...aSubscription({ seats: 2, seatsListed: true }), id: undefined },
    confirmFree: false,
  });
  const { result: seat } = await api.seats.save({
    ...aSeat({ subscriptionId: subscription.id, personId: leaver.id, account: 'alex@exemple.fr' }),
    id: undefined,
  });
  return { leaver, heir, subscription, seat };
};

describe('departures', () => {
  test('proposed, opened from the seats held, deleted only after the transfer, completed and undone', async () => {
    const { api } = host;
    const { leaver, subscription } = await staffed();
    const before = await api.movements.get();
    expect(before.proposals).toEqual([
      { personId: leaver.id, name: 'Alex Parti', kind: 'departure', on: '2026-10-31', seats: 1 },
    ]);
    expect(before.figures.seatsOfLeavers.value).toBe(1);
    const opened = await api.movements.open({
      movements: [{ personId: leaver.id, kind: 'departure', on: day('2026-10-31'), toTeamId: null, note: null }],
    });
    const again = {
      personId: leaver.id,
      kind: 'departure' as const,
      on: day('2026-10-31'),
      toTeamId: null,
      note: null,
    };
    expect(await refusal(api.movements.open({ movements: [again] }))).toBe('movement-already-open');

    const [id = ''] = opened.result.ids;
    const steps = async () => (await api.movements.get()).movements.find((one) => one.id === id)?.steps ?? [];
    const tick = async (kind: string, detail: string | null = null) => {
      const step = (await steps()).find((one) => one.kind === kind);
      return api.movements.setStep({ id: step?.id ?? '', state: 'done', doneOn: null, doneBy: 'Sam', detail });
    };
    expect((await steps()).find((one) => one.kind === 'delete-account')?.block?.code).toBe('transfer-first');
    expect(await refusal(tick('delete-account'))).toBe('movement-transfer-first');
    expect(await refusal(api.movements.complete({ id, on: day('2026-11-21'), heirs: [] }))).toBe('movement-steps-left');
    await tick('transfer', 'Sam Reste');
    await tick('delete-account');
    const transfer = (await steps()).find((one) => one.kind === 'transfer');
    expect(
      await refusal(
        api.movements.setStep({ id: transfer?.id ?? '', state: 'todo', doneOn: null, doneBy: null, detail: null }),
      ),
    ).toBe('movement-step-used');
    for (const kind of ['tell', 'connectors', 'assistants']) await tick(kind);

    const held = async () => (await api.seats.counts()).find((one) => one.subscriptionId === subscription.id);
    /** The audit advises to remove the seats of leavers. */
    const advised = async () => JSON.stringify(await api.audit.get()).includes('"remove-leavers"');
    expect(await held()).toMatchObject({ assigned: 1, byStatus: { left: 1 } });
    expect(await advised()).toBe(true);
    const done = await api.movements.complete({ id, on: day('2026-11-21'), heirs: [] });
    expect(done.result.seatsFreed).toBe(1);
    expect((await held())?.assigned).toBe(0);
    expect((await api.movements.get()).figures.seatsOfLeavers.value).toBe(0);
    // Not proposed again: the departure is closed and no seat is left.
    expect((await api.movements.get()).proposals).toEqual([]);
    expect(await advised()).toBe(false);

    await api.activity.undo({ operationId: done.operationId ?? '' });
    expect(await held()).toMatchObject({ assigned: 1, byStatus: { left: 1 } });
    expect((await api.movements.get()).movements[0]?.closedOn).toBeNull();
    expect(await advised()).toBe(true);
  });

  test('a seat given to someone else starts without the activity of the one who left', async () => {
    const { api } = host;
    const { leaver, heir, subscription, seat } = await staffed();
    const { result } = await api.movements.open({
      movements: [{ personId: leaver.id, kind: 'departure', on: day('2026-10-31'), toTeamId: null, note: null }],
    });
    const [id = ''] = result.ids;
    const { movements } = await api.movements.get();
    for (const step of movements[0]?.steps ?? [])
      await api.movements.setStep({ id: step.id, state: 'done', doneOn: null, doneBy: null, detail: null });
    await api.movements.complete({ id, on: day('2026-11-21'), heirs: [{ seatId: seat.id, personId: heir.id }] });
    const seats = await api.seats.list({ subscriptionId: subscription.id });
    const held = seats.filter((one) => one.releasedOn === null);
    expect(held).toHaveLength(1);
    expect(held[0]).toMatchObject({ personId: heir.id, account: 'sam@exemple.fr', activityKnown: false });
  });

  test('a move needs its new team, and changes it at the end', async () => {
    const { api } = host;
    const { heir } = await staffed();
    const { result: team } = await api.company.saveTeam({
      name: 'Support',
      headcount: null,
      hourlyCostCents: null,
      archived: false,
    });
    const move = { personId: heir.id, kind: 'move' as const, on: day('2026-11-20'), note: null };
    expect(await refusal(api.movements.open({ movements: [{ ...move, toTeamId: null }] }))).toBe(
      'movement-team-needed',
    );
    const { result } = await api.movements.open({ movements: [{ ...move, toTeamId: team.id }] });
    const shown = (await api.movements.get()).movements[0];
    for (const step of shown?.steps ?? [])
      await api.movements.setStep({ id: step.id, state: 'done', doneOn: null, doneBy: null, detail: null });
    await api.movements.complete({ id: result.ids[0] ?? '', on: day('2026-11-21'), heirs: [] });
    expect((await api.company.people()).find((one) => one.id === heir.id)?.teamId).toBe(team.id);
  });
});

describe('questions', () => {
  test('asked, answered, published; the FAQ never names who asked', async () => {
    const { questions } = host.api;
    expect(await refusal(questions.faq({ format: 'pdf' }))).toBe('faq-empty');
    const asked = {
      question: 'Puis-je coller un CV ?',
      topic: 'data' as const,
      askedOn: day('2026-11-10'),
      askedBy: 'Alex Secret',
      teamId: null,
      toolId: 'chatgpt',
    };
    const { result } = await questions.save(asked);
    expect((await questions.get()).figures.waiting.value).toBe(1);
    expect((await questions.get()).figures.delay.value).toBeNull();
    expect(await refusal(questions.publish({ id: result.id, published: true }))).toBe('question-not-answered');
    const said = { id: result.id, answer: 'Non : *jamais* un CV.', answeredBy: 'Sam', minutes: 5 };
    expect(await refusal(questions.answer({ ...said, answeredOn: day('2026-11-09'), publish: true }))).toBe(
      'question-answer-date',
    );
    await questions.answer({ ...said, answeredOn: day('2026-11-12'), publish: true });
    const { figures } = await questions.get();
    expect([figures.waiting.value, figures.published.value, figures.delay.value, figures.minutes.value]).toEqual([
      0, 1, 2, 5,
    ]);
    for (const format of ['md', 'csv', 'pdf'] as const) {
      const text = await (await questions.faq({ format })).text();
      expect(text).not.toContain('Alex Secret');
      if (format === 'md') expect(text).toContain('Non : \\*jamais\\* un CV.');
    }
    await questions.answer({
      id: result.id,
      answer: null,
      answeredBy: null,
      answeredOn: null,
      minutes: null,
      publish: true,
    });
    expect((await questions.get()).figures.published.value).toBe(0);
  });
});

describe('watch', () => {
  test('consequences reach the settings, the charter and the prices; undoing takes them back', async () => {
    const { api } = host;
    await api.subscriptions.save({ subscription: { ...aSubscription(), id: undefined }, confirmFree: false });
    const { lines } = await api.toolPolicy.settings();
    const setting = lines.find((line) => line.toolId === 'chatgpt');
    await api.toolPolicy.checkSetting({
      toolId: 'chatgpt',
      settingId: setting?.settingId ?? '',
      state: 'ok',
      checkedBy: null,
      checkedOn: null,
      nextCheckOn: null,
      note: null,
    });
    const next = async () =>
      (await api.toolPolicy.settings()).lines.find(
        (line) => line.toolId === 'chatgpt' && line.settingId === setting?.settingId,
      )?.nextCheckOn;
    expect(await next()).toBe('2027-02-21');
    const note = {
      toolId: 'chatgpt',
      kind: 'terms' as const,
      title: 'Nouvelles conditions',
      what: 'Mémoire activée d’office.',
      notedOn: day('2026-11-20'),
      notedBy: null,
      effectiveOn: null,
      source: null,
      toldTo: null,
      toldOn: null,
    };
    expect(await refusal(api.watch.save({ ...note, toolId: null, consequences: ['settings'] }))).toBe(
      'watch-tool-needed',
    );
    const saved = await api.watch.save({ ...note, consequences: ['settings', 'charter', 'price'] });
    expect(await next()).toBe('2026-11-21');
    expect(await api.watch.charterNotes()).toHaveLength(1);
    const [subscription] = await api.subscriptions.list();
    expect(subscription?.stalePrice).toBe(true);
    // review + settings + charter + price + tell = 5
    expect((await api.watch.get()).due).toHaveLength(5);
    await api.subscriptions.confirmPrice({ ids: [subscription?.id ?? ''] });
    expect((await api.subscriptions.list())[0]?.stalePrice).toBe(false);
    await api.watch.settle({ id: saved.result.id, kind: 'charter', done: true });
    expect(await api.watch.charterNotes()).toEqual([]);
    await api.watch.tell({ id: saved.result.id, toldTo: 'Toute l’entreprise', toldOn: null });
    await api.watch.review({ month: month('2026-11'), reviewedOn: day('2026-11-21'), reviewedBy: 'Sam', note: null });
    expect((await api.watch.get()).due.map((one) => one.kind)).toEqual(['settings']);
    expect((await api.watch.get()).figures.inARow.value).toBe(1);
  });
});

describe('the examples', () => {
  test('TechVert: three incidents before the charter of 17 March 2025, none serious after; questions, watch', async () => {
    await host.api.library.createExample({ example: 'techvert' });
    const { incidents } = await host.api.incidents.get();
    const before = incidents.filter((one) => one.knownAt < '2025-03-17');
    expect([before.length, incidents.length]).toEqual([3, 4]);
    expect(incidents.filter((one) => one.knownAt >= '2025-03-17' && one.severity.level === 'serious')).toEqual([]);
    // 2 (people's data) + 1 (34 people) + 2 (exposed) + 1 (limited) = 6: serious, told within 72 hours.
    expect(incidents.find((one) => one.number === '2024-01')).toMatchObject({
      severity: { level: 'serious', points: { min: 6, max: 6 } },
      clock: { state: 'notified' },
    });
    expect(incidents.every((one) => one.closedOn !== null)).toBe(true);
    const { questions, volume } = await host.api.questions.get();
    expect(questions.every((one) => one.answer !== null)).toBe(true);
    expect(volume.tools[0]?.tool).toBe('ChatGPT');
    const { notes, reviews } = await host.api.watch.get();
    expect(notes.some((note) => note.kind === 'price')).toBe(true);
    expect(reviews).toHaveLength(5);
  });

  test('Strasbourg: six departures open, each with its seat; no incident; a note of the watch', async () => {
    await host.api.library.createExample({ example: 'strasbourg' });
    const { movements, figures } = await host.api.movements.get();
    expect(movements.filter((one) => one.kind === 'departure' && one.closedOn === null)).toHaveLength(6);
    expect(movements.every((one) => one.steps.some((step) => step.kind === 'delete-account'))).toBe(true);
    expect(figures.seatsOfLeavers.value).toBe(6);
    expect((await host.api.incidents.get()).incidents).toEqual([]);
    expect((await host.api.watch.get()).notes.length).toBeGreaterThan(0);
    expect((await host.api.questions.get()).figures.waiting.value).toBe(5);
  });
});
