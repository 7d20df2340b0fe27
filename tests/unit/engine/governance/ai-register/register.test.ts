import { openQuestions } from '@main/engine/governance/ai-act';
import { registerDeadlines, registerFigures, registerLine, registerSummary } from '@main/engine/governance/ai-register';
import { loadAiActReference } from '@main/reference/ai-act';
import type { AiActAnswers } from '@shared/domain/ai-act';
import type { AiDuty, AiSystem } from '@shared/domain/ai-register';
import { day } from '@shared/domain/day';
import { describe, expect, test } from 'vitest';

const reference = loadAiActReference();
const asOf = day('2026-11-21');

const aSystem = (answers: AiActAnswers, given: Partial<AiSystem> = {}): AiSystem => ({
  id: 's1',
  name: 'Usage',
  toolId: 'chatgpt',
  teamId: null,
  purpose: null,
  owner: null,
  state: 'in-use',
  startedOn: null,
  registeredOn: asOf,
  answers,
  reviewedBy: null,
  reviewedOn: null,
  note: null,
  ...given,
});
const context = (headcount: number | null) => ({
  headcount,
  toolNames: new Map([['chatgpt', 'ChatGPT']]),
  teamNames: new Map<string, string>(),
});
const lineOf = (
  answers: AiActAnswers,
  { on = '2026-11-21', headcount = 12 as number | null, duties = [] as AiDuty[] } = {},
) => registerLine(reference, aSystem(answers), duties, context(headcount), day(on));
const duty = (given: Partial<AiDuty>): AiDuty => ({
  id: 'd1',
  systemId: 's1',
  obligationId: 'OB-04',
  state: 'to-do',
  owner: null,
  dueOn: null,
  evidence: null,
  closedOn: null,
  ...given,
});

/** CV sorting, as the reference case has it. */
const sorting: AiActAnswers = {
  is_ai_system: true,
  personal_use_only: false,
  uses_emotion_recognition: false,
  prohibited_flags: ['none'],
  annex_i_safety_component: false,
  annex_iii_points: ['4a'],
  profiles_natural_persons: true,
  personal_data: true,
  affects_candidates: true,
};

describe('the questions that matter next', () => {
  test('without any answer, what decides the level comes before what only adds obligations', () => {
    const next = openQuestions(reference, {});
    const kinds = next.map(({ decides }) => decides);
    expect(next[0]).toEqual({ id: 'is_ai_system', decides: 'level' });
    expect(kinds.lastIndexOf('level')).toBeLessThan(kinds.indexOf('obligations'));
    expect(next.map(({ id }) => id)).toContain('annex_iii_points');
    // A question under a condition waits for it.
    expect(next.map(({ id }) => id)).not.toContain('credit_fraud_detection_only');
  });

  test('outside the regulation, no question can change the level any more', () => {
    const next = openQuestions(reference, { is_ai_system: false });
    expect(next.filter(({ decides }) => decides === 'level').map(({ id }) => id)).toEqual([]);
    // Labour law and GDPR do not depend on the AI Act.
    expect(next.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['personal_data', 'affects_workers', 'affects_candidates']),
    );
  });

  test('once a use is prohibited, nothing above is left to ask', () => {
    const next = openQuestions(reference, {
      is_ai_system: true,
      personal_use_only: false,
      prohibited_flags: ['manipulation'],
    });
    expect(next.every(({ decides }) => decides === 'obligations')).toBe(true);
  });

  test('high risk reached: only what could prohibit still decides the level', () => {
    const { prohibited_flags: _, uses_emotion_recognition: __, ...rest } = sorting;
    const level = openQuestions(reference, rest).filter(({ decides }) => decides === 'level');
    expect(level.map(({ id }) => id)).toEqual(['uses_emotion_recognition', 'prohibited_flags']);
  });
});

describe('a line of the register', () => {
  test('nobody answered: no level is claimed', () => {
    const line = lineOf({}, { headcount: null });
    expect(line.standing).toBe('unanswered');
    expect(line.couldBecome).toBe('interdit');
    expect(line.fromDossier).toEqual({});
    expect(registerSummary([line])).toMatchObject({ total: 1, unanswered: 1, minimal: 0, dutiesOpen: 0 });
  });

  test('CV sorting is high risk; article 26 waits for 2 December 2027, the GDPR does not', () => {
    const line = lineOf(sorting);
    expect(line.level).toBe('haut_risque');
    expect(line.articles).toContain('Annexe III 4(a)');
    expect(line.toReview).toBe(true);
    const at = (id: string) => line.duties.find((one) => one.id === id);
    expect(at('OB-26-2')).toMatchObject({ status: 'upcoming', appliesFrom: '2027-12-02' });
    expect(at('OB-GDPR-35')).toMatchObject({ status: 'applicable', appliesFrom: '2018-05-25' });
    expect(at('OB-86')?.verify).toBe(true);
    const later = lineOf(sorting, { on: '2027-12-02' });
    expect(later.duties.find((one) => one.id === 'OB-26-2')?.status).toBe('applicable');
    const before = lineOf(sorting, { on: '2027-12-01' });
    expect(before.duties.find((one) => one.id === 'OB-26-2')?.status).toBe('upcoming');
  });

  test('the delay of article 50(2) ends on 2 December 2026', () => {
    const answers: AiActAnswers = { is_ai_system: true, personal_use_only: false, content_types: ['text'] };
    const marking = (on: string) => lineOf(answers, { on }).duties.find((one) => one.id === 'OB-50-2');
    expect(marking('2026-11-21')).toMatchObject({ inTransition: true, transitionUntil: '2026-12-02' });
    expect(marking('2026-12-02')?.inTransition).toBe(false);
    expect(marking('2026-08-01')?.status).toBe('upcoming');
    // 21 November to 2 December: 9 days to the 30th, then 2.
    const [deadline] = registerDeadlines([lineOf(answers)], asOf);
    expect(deadline).toMatchObject({ on: '2026-12-02', kind: 'transition-ends', daysLeft: 11, systems: ['Usage'] });
  });

  test('the headcount of the dossier answers the threshold of 50; an answer by hand wins', () => {
    expect(lineOf(sorting, { headcount: 49 }).fromDossier).toEqual({ headcount_50_plus: false });
    const large = lineOf(sorting, { headcount: 50 });
    expect(large.fromDossier).toEqual({ headcount_50_plus: true });
    expect(large.duties.map((one) => one.id)).toContain('OB-CT-CSE');
    const typed = lineOf({ ...sorting, headcount_50_plus: false }, { headcount: 200 });
    expect(typed.fromDossier).toEqual({});
    expect(typed.duties.map((one) => one.id)).not.toContain('OB-CT-CSE');
    expect(lineOf(sorting, { headcount: null }).next.map(({ id }) => id)).toContain('headcount_50_plus');
  });

  test('an obligation closed with its proof is no longer open; one past its date is late', () => {
    const line = lineOf(sorting, {
      duties: [
        duty({ state: 'done', evidence: 'Registre', closedOn: asOf, dueOn: day('2026-01-01') }),
        duty({ id: 'd2', obligationId: 'OB-GDPR-35', dueOn: day('2026-11-20') }),
        duty({ id: 'd3', systemId: 'other', obligationId: 'OB-REG', state: 'done', evidence: 'x' }),
      ],
    });
    expect(line.duties.find((one) => one.id === 'OB-04')?.late).toBe(false);
    expect(line.duties.find((one) => one.id === 'OB-GDPR-35')?.late).toBe(true);
    expect(line.duties.find((one) => one.id === 'OB-REG')?.state).toBe('to-do');
    const summary = registerSummary([line]);
    expect(summary.dutiesOpen).toBe(summary.dutiesApplicable - 1);
    expect(summary.dutiesLate).toBe(1);
  });

  test('a use that stopped does not count', () => {
    const stopped = registerLine(reference, aSystem(sorting, { state: 'stopped' }), [], context(12), asOf);
    expect(registerSummary([stopped])).toMatchObject({ total: 0, high: 0, dutiesApplicable: 0 });
    expect(registerDeadlines([stopped], asOf)).toEqual([]);
  });

  test('literacy without any training is unknown, never 0 %', () => {
    const summary = registerSummary([]);
    expect(registerFigures(summary, { charter: null, training: null }).literacy).toMatchObject({
      value: null,
      status: 'unknown',
    });
    const training = { sessions: 2, trained: 44, expected: 45, lastOn: day('2025-03-28') };
    // 44 ÷ 45 = 97.7 %, rounded down.
    expect(registerFigures(summary, { charter: null, training }).literacy.value).toBe(97);
  });
});
