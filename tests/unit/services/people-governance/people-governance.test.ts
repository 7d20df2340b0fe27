import { day, month } from '@shared/domain/day';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aSubscription } from '../../../support/builders';
import { openExampleBy } from '../../../support/examples';
import type { TestHost } from '../../../support/hosts';
import { type Client, openClient, refusal } from './support';

let client: Client;
let host: TestHost;
beforeEach(async () => {
  client = await openClient();
  ({ host } = client);
});
afterEach(async () => {
  await client.close();
  expect(host.faults).toEqual([]);
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
    await openExampleBy(host.api, 'techvert');
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
    await openExampleBy(host.api, 'strasbourg');
    const { movements, figures } = await host.api.movements.get();
    expect(movements.filter((one) => one.kind === 'departure' && one.closedOn === null)).toHaveLength(6);
    expect(movements.every((one) => one.steps.some((step) => step.kind === 'delete-account'))).toBe(true);
    expect(figures.seatsOfLeavers.value).toBe(6);
    expect((await host.api.incidents.get()).incidents).toEqual([]);
    expect((await host.api.watch.get()).notes.length).toBeGreaterThan(0);
    expect((await host.api.questions.get()).figures.waiting.value).toBe(5);
  });
});
