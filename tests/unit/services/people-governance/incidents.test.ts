import type { IncidentDraft } from '@shared/contract/incidents';
import { type IncidentAnswers, unansweredIncident } from '@shared/domain/incident';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TestHost } from '../../../support/hosts';
import { type Client, openClient, refusal } from './support';

const hour = 3_600_000;
let client: Client;
let host: TestHost;
let platform: Client['platform'];
beforeEach(async () => {
  client = await openClient();
  ({ host, platform } = client);
});
afterEach(async () => {
  await client.close();
  expect(host.faults).toEqual([]);
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
