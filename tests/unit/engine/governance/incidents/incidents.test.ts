import { clockOf, deadlineOf, notificationAdvice, severityOf } from '@main/engine/governance/incidents';
import { type IncidentAnswers, incidentAnswersSchema, unansweredIncident } from '@shared/domain/incident';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const answers = (given: Partial<IncidentAnswers>): IncidentAnswers => ({ ...unansweredIncident, ...given });
const knownAt = '2025-02-03T08:30:00.000Z';
const at = (hours: number, minutes = 0) =>
  new Date(Date.parse(knownAt) + (hours * 60 + minutes) * 60_000).toISOString();
const facts = { knownAt, answers: answers({ personalData: 'yes' }), cnil: 'undecided' as const, cnilNotifiedAt: null };

describe('the 72-hour clock', () => {
  test('3 February 8:30 + 72 h = 6 February 8:30, weekend or not', () => {
    expect(deadlineOf(knownAt)).toBe('2025-02-06T08:30:00.000Z');
  });
  test('71 h 59: one minute left; 72 h: none left, still in time; 72 h 01: overdue', () => {
    expect(clockOf(facts, at(71, 59), 'required')).toMatchObject({ state: 'running', minutesLeft: 1, applies: 'yes' });
    expect(clockOf(facts, at(72), 'required')).toMatchObject({ state: 'running', minutesLeft: 0 });
    expect(clockOf(facts, at(72, 1), 'required')).toMatchObject({ state: 'overdue', minutesLeft: -1 });
  });
  test('an hour is an hour when the clocks change: 30 March 2025 at 1 h in Paris', () => {
    expect(deadlineOf('2025-03-28T12:00:00.000Z')).toBe('2025-03-31T12:00:00.000Z');
  });
  test('told at the 72nd hour is in time, a second later is late', () => {
    const told = (cnilNotifiedAt: string) =>
      clockOf({ ...facts, cnil: 'yes', cnilNotifiedAt }, at(100), 'required').state;
    expect(told(at(72))).toBe('notified');
    expect(told('2025-02-06T08:30:01.000Z')).toBe('notified-late');
  });
  test('runs as a precaution while nobody knows whether people are concerned', () => {
    const unknown = { ...facts, answers: answers({}) };
    expect(clockOf(unknown, at(80), 'undecided')).toMatchObject({ applies: 'maybe', state: 'overdue' });
    const none = { ...facts, answers: answers({ personalData: 'no' }) };
    expect(clockOf(none, at(80), 'not-applicable')).toMatchObject({
      applies: 'none',
      state: 'not-needed',
      minutesLeft: null,
    });
  });
  test('a decision to notify keeps it running whatever the answers say', () => {
    expect(clockOf({ ...facts, cnil: 'yes' }, at(10), 'not-required').state).toBe('running');
    expect(clockOf({ ...facts, cnil: 'no' }, at(10), 'required').state).toBe('not-needed');
  });
});

describe('whom to tell', () => {
  test('nothing answered: both to settle, the first question is about personal data', () => {
    const { cnil, persons } = notificationAdvice(unansweredIncident);
    expect(cnil.outcome).toBe('undecided');
    expect(persons.outcome).toBe('undecided');
    expect(cnil.questions).toEqual(['personalData', 'exposed', 'unreadable', 'sensitive', 'consequences']);
    expect(cnil.because).toEqual([]);
  });
  test('no personal data: neither', () => {
    const { cnil, persons } = notificationAdvice(answers({ personalData: 'no' }));
    expect([cnil.outcome, persons.outcome]).toEqual(['not-applicable', 'not-applicable']);
  });
  test('nobody could see them: nothing to tell, even when all else is unknown', () => {
    const { cnil, persons } = notificationAdvice(answers({ exposed: 'no' }));
    expect([cnil.outcome, persons.outcome]).toEqual(['not-required', 'not-required']);
    expect(cnil.because.map((one) => one.code)).toEqual(['incidents.because.notExposed']);
  });
  test('seen, readable, limited consequences, nothing sensitive: the CNIL, not the people', () => {
    const { cnil, persons } = notificationAdvice(
      answers({
        personalData: 'yes',
        exposed: 'yes',
        unreadable: 'no',
        consequences: 'limited',
        sensitive: 'no',
        vulnerable: 'no',
      }),
    );
    expect([cnil.outcome, persons.outcome]).toEqual(['required', 'not-required']);
    expect(persons.because[0]?.code).toBe('incidents.because.noHighRisk');
  });
  test('sensitive data seen: both, unless the risk was removed; a public notice when telling each is too much', () => {
    const base = {
      personalData: 'yes',
      exposed: 'yes',
      unreadable: 'no',
      consequences: 'limited',
      sensitive: 'yes',
    } as const;
    expect(notificationAdvice(answers(base)).persons).toMatchObject({
      outcome: 'undecided',
      questions: ['riskRemoved', 'disproportionate'],
    });
    const told = (more: Partial<IncidentAnswers>) => notificationAdvice(answers({ ...base, ...more })).persons.outcome;
    expect(told({ riskRemoved: 'no', disproportionate: 'no' })).toBe('required');
    expect(told({ riskRemoved: 'no', disproportionate: 'yes' })).toBe('public-notice');
    expect(told({ riskRemoved: 'yes' })).toBe('not-required');
  });
  test('harmless does not settle it while sensitive data are not ruled out', () => {
    const given = answers({ personalData: 'yes', exposed: 'yes', unreadable: 'no', consequences: 'none' });
    expect(notificationAdvice(given).cnil).toMatchObject({ outcome: 'undecided', questions: ['sensitive'] });
  });
  test('answering an unknown question never contradicts what was already settled', () => {
    const any = fc.record({
      personalData: fc.constantFrom('yes', 'no', 'unknown'),
      exposed: fc.constantFrom('yes', 'no', 'unknown'),
      unreadable: fc.constantFrom('yes', 'no', 'unknown'),
      sensitive: fc.constantFrom('yes', 'no', 'unknown'),
      vulnerable: fc.constantFrom('yes', 'no', 'unknown'),
      consequences: fc.constantFrom('none', 'limited', 'serious', 'unknown'),
      riskRemoved: fc.constantFrom('yes', 'no', 'unknown'),
      disproportionate: fc.constantFrom('yes', 'no', 'unknown'),
    });
    const filled = fc.tuple(any, any).map(([first, second]) => {
      const known = incidentAnswersSchema.parse(first);
      const later = incidentAnswersSchema.parse(
        Object.fromEntries(
          Object.entries(first).map(([k, v]) => [k, v === 'unknown' ? second[k as keyof typeof second] : v]),
        ),
      );
      return [known, later] as const;
    });
    const tells = (outcome: string) => outcome === 'required' || outcome === 'public-notice';
    fc.assert(
      fc.property(filled, ([before, after]) => {
        for (const of of ['cnil', 'persons'] as const) {
          const [was, is] = [notificationAdvice(before)[of], notificationAdvice(after)[of]];
          if (was.outcome !== 'undecided') expect(tells(is.outcome)).toBe(tells(was.outcome));
          else expect(was.questions.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('severity', () => {
  const none = { dataClass: null, peopleCount: null, answers: unansweredIncident, severityChosen: null };
  test('nothing known: 0 to 3 + 2 + 2 + 3 = 10 points, so minor to serious, not settled', () => {
    expect(severityOf(none)).toMatchObject({ points: { min: 0, max: 10 }, low: 'minor', high: 'serious', level: null });
  });
  test('a public text, nobody concerned: 0 + 0 + 2 + 0 = 2, minor', () => {
    const given = {
      dataClass: 'public' as const,
      peopleCount: 0,
      answers: answers({ personalData: 'no', exposed: 'yes', consequences: 'none' }),
      severityChosen: null,
    };
    expect(severityOf(given)).toMatchObject({ points: { min: 2, max: 2 }, level: 'minor' });
  });
  test('12 customers, exposed, limited: 2 + 1 + 2 + 1 = 6, serious; sensitive unknown adds at most one', () => {
    const given = {
      dataClass: 'personal' as const,
      peopleCount: 12,
      answers: answers({ personalData: 'yes', exposed: 'yes', consequences: 'limited' }),
      severityChosen: null,
    };
    expect(severityOf(given)).toMatchObject({ points: { min: 6, max: 7 }, level: 'serious' });
  });
  test('what was chosen by hand wins, the computed bounds stay visible', () => {
    expect(severityOf({ ...none, severityChosen: 'moderate' })).toMatchObject({
      level: 'moderate',
      low: 'minor',
      high: 'serious',
    });
  });
});
