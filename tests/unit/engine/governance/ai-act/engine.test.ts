import {
  authoritiesOf,
  deadlinesOf,
  evaluateUseCase,
  nextQuestions,
  penaltyCap,
  readAnswers,
  timelineOn,
  withoutStaleAnswers,
} from '@main/engine/governance/ai-act';
import { loadAiActReference } from '@main/reference/ai-act';
import type { AiActAnswers, AiActFact } from '@shared/domain/ai-act';
import { addDays, day } from '@shared/domain/day';
import { centsFromEuros } from '@shared/domain/money';
import { aiact } from '@shared/text/aiact';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const reference = loadAiActReference();
const today = day('2026-11-21');
const evaluate = (answers: AiActAnswers, on = today) => evaluateUseCase(reference, answers, on);
const askedIds = (answers: AiActAnswers) => nextQuestions(reference, answers).map((fact) => fact.id);

const answerTo = (fact: AiActFact): fc.Arbitrary<AiActAnswers[string]> => {
  if (fact.type === 'boolean') return fc.boolean();
  const values = (fact.options ?? []).map((option) => option.value);
  if (fact.type === 'enum') return fc.constantFrom(...values);
  const chosen = values.filter((value) => value !== 'none');
  return fc.oneof(fc.constant<string[]>(['none']), fc.subarray(chosen, { minLength: 1, maxLength: 3 }));
};
/** Any answers to any part of the questionnaire. */
const anyAnswers: fc.Arbitrary<AiActAnswers> = fc
  .record(Object.fromEntries(reference.facts.map((fact) => [fact.id, answerTo(fact)])), { requiredKeys: [] })
  .map((record) => ({ ...record }) as AiActAnswers);

describe('the reference', () => {
  it('names only obligations, flags, sources and facts that it describes', () => {
    const facts = new Set(reference.facts.map((fact) => fact.id));
    const read = (condition: unknown): string[] =>
      JSON.stringify(condition)
        .match(/"fact":"([^"]+)"/g)
        ?.map((match) => match.slice(8, -1)) ?? [];
    for (const rule of reference.rules) {
      for (const id of rule.outcome.obligations) expect(reference.obligations[id]?.id).toBe(id);
      for (const flag of rule.outcome.flags) expect(reference.flags).toHaveProperty(flag);
      for (const fact of read(rule.when)) expect(facts).toContain(fact);
    }
    for (const obligation of Object.values(reference.obligations))
      for (const source of obligation.sources) expect(reference.sources).toHaveProperty(source);
  });
});

describe('missing facts', () => {
  it('says which questions without a default are open, and only when they apply', () => {
    expect(evaluate({}).missing).toEqual([]);
    expect(evaluate({ uses_emotion_recognition: true }).missing).toEqual(['emotion_source']);
    expect(evaluate({ uses_emotion_recognition: true, emotion_source: 'biometric' }).missing).toEqual([
      'emotion_context',
    ]);
  });
  it('says how high the level could still go', () => {
    const open = evaluate({ uses_emotion_recognition: true, emotion_source: 'biometric', prohibited_flags: ['none'] });
    expect(open.couldBecome).toBe('interdit');
    expect(evaluate({ personal_use_only: true, is_ai_system: true }).couldBecome).toBeNull();
  });
});

describe('the next questions', () => {
  it('start with everything that has no condition', () => {
    expect(askedIds({})[0]).toBe('is_ai_system');
    expect(askedIds({})).not.toContain('emotion_source');
  });
  it('leave out what no rule reads any more: outside the regulation only data and labour law remain', () => {
    expect(askedIds({ is_ai_system: false, personal_use_only: false })).toEqual([
      'uses_emotion_recognition',
      'annex_iii_points',
      'personal_data',
      'affects_workers',
      'affects_candidates',
      'headcount_50_plus',
    ]);
    expect(askedIds({ is_ai_system: false, personal_use_only: true, personal_data: false })).toEqual([
      'affects_workers',
      'affects_candidates',
      'headcount_50_plus',
    ]);
  });
  it('never leave out one that could change the result', () => {
    fc.assert(
      fc.property(anyAnswers, fc.nat(), fc.nat(), (answers, which, seed) => {
        const asked = new Set(askedIds(answers));
        const idle = reference.facts.filter((fact) => answers[fact.id] === undefined && !asked.has(fact.id));
        const fact = idle[which % Math.max(1, idle.length)];
        if (!fact || (fact.ask_if !== undefined && evaluate(answers).missing.includes(fact.id))) return;
        const before = evaluate(answers);
        if (!before.assumed.includes(fact.id)) return;
        const [value] = fc.sample(answerTo(fact), { numRuns: 1, seed });
        const after = evaluate({ ...answers, ...(value === undefined ? {} : { [fact.id]: value }) });
        expect([after.riskLevel, after.obligations, after.flags, after.articles]).toEqual([
          before.riskLevel,
          before.obligations,
          before.flags,
          before.articles,
        ]);
      }),
    );
  });
});

describe('laws', () => {
  const ranks = new Map(reference.risk_levels.map((level) => [level.id, level.rank]));
  const rank = (answers: AiActAnswers) => ranks.get(evaluate(answers).riskLevel) ?? -1;

  it('a prohibited practice is prohibited whatever the rest, unless the regulation does not apply', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const inScope = { ...answers, is_ai_system: true, personal_use_only: false };
        expect(evaluate({ ...inScope, prohibited_flags: ['manipulation'] }).riskLevel).toBe('interdit');
        expect(evaluate({ ...answers, is_ai_system: false, prohibited_flags: ['manipulation'] }).riskLevel).toBe(
          'hors_champ',
        );
      }),
    );
  });
  it('naming one more area of annex III never lowers the level', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const base = { ...answers, annex_iii_points: ['none'] };
        expect(rank({ ...base, annex_iii_points: ['4b'] })).toBeGreaterThanOrEqual(rank(base));
      }),
    );
  });
  it('a later day never takes an obligation back, and never changes the level', () => {
    fc.assert(
      fc.property(anyAnswers, fc.integer({ min: 0, max: 4_000 }), fc.nat({ max: 2_000 }), (answers, from, more) => {
        const early = evaluate(answers, addDays(day('2020-01-01'), from));
        const late = evaluate(answers, addDays(day('2020-01-01'), from + more));
        expect(late.riskLevel).toBe(early.riskLevel);
        const applied = early.obligations.filter((o) => o.status === 'applicable').map((o) => o.id);
        const later = late.obligations.filter((o) => o.status === 'applicable').map((o) => o.id);
        expect(later).toEqual(expect.arrayContaining(applied));
      }),
    );
  });
  it('gathers without duplicates', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const result = evaluate(answers);
        const ids = result.obligations.map((o) => o.id);
        for (const list of [ids, result.articles, result.flags]) expect(new Set(list).size).toBe(list.length);
      }),
    );
  });
});

describe('answers', () => {
  it('drops « aucun » ticked beside something else, and says so', () => {
    const read = readAnswers(reference, { annex_iii_points: ['none', '4a'] });
    expect(read).toMatchObject({ answers: { annex_iii_points: ['4a'] }, contradictory: ['annex_iii_points'] });
  });
  it('takes nothing ticked, and null, for no answer', () => {
    expect(readAnswers(reference, { annex_iii_points: [], personal_data: null }).answers).toEqual({});
  });
  it('names what is no question', () => {
    expect(readAnswers(reference, { personal_datas: true }).ignored).toEqual(['personal_datas']);
  });
  it('forgets answers to questions that no longer apply', () => {
    const answers = { uses_emotion_recognition: false, emotion_source: 'biometric', emotion_context: 'workplace' };
    expect(withoutStaleAnswers(reference, answers)).toEqual({ uses_emotion_recognition: false });
  });
});

describe('deadlines', () => {
  it('gives the 2 December dates of 2026 and 2027 of the uses concerned', () => {
    const cv = evaluate({ annex_iii_points: ['4a'], content_types: ['text'], prohibited_flags: ['intimate_images'] });
    const found = deadlinesOf(cv.obligations, today);
    expect(found.map((d) => [d.on, d.kind, d.daysLeft])).toEqual([
      // 21 November to 2 December: 11 days
      ['2026-12-02', 'starts', 11],
      ['2026-12-02', 'transition-ends', 11],
      // one year more
      ['2027-12-02', 'starts', 376],
    ]);
    expect(found[0]?.obligationIds).toEqual(['OB-05-BA']);
    expect(found[1]?.obligationIds).toEqual(['OB-50-2']);
  });
  it('shows both dates of an obligation in transition, and none once it is over', () => {
    const find = (on: string) =>
      evaluate({ content_types: ['text'] }, day(on)).obligations.find((o) => o.id === 'OB-50-2');
    expect(find('2026-11-21')).toMatchObject({
      status: 'applicable',
      inTransition: true,
      transitionUntil: '2026-12-02',
    });
    expect(find('2026-12-02')).toMatchObject({ status: 'applicable', inTransition: false });
  });
  it('dates the calendar from the day asked, not from the day of the file', () => {
    const status = (on: string) => timelineOn(reference, day(on)).find((e) => e.on === '2026-12-02')?.status;
    expect([status('2026-12-01'), status('2026-12-02')]).toEqual(['upcoming', 'past']);
  });
});

describe('what is not confirmed', () => {
  it('stays marked « à vérifier » on obligations and rules', () => {
    const result = evaluate({ annex_iii_points: ['4a'] });
    const verify = (id: string) => result.obligations.find((o) => o.id === id)?.verify;
    expect([verify('OB-86'), verify('OB-04'), verify('OB-26-2')]).toEqual([true, true, false]);
    expect(result.rules.find((rule) => rule.id === 'R-040-deployeur-haut-risque')?.verify).toBe(true);
  });
  it('shows no authority of a bill as in office', () => {
    const office = authoritiesOf(reference).filter((authority) => authority.inOffice);
    expect(office.map((authority) => authority.name)).toEqual([
      "Commission européenne / Bureau de l'IA",
      "Inspection du travail, CSE, conseil de prud'hommes",
    ]);
  });
  it('never says « conforme »', () => {
    expect(JSON.stringify(aiact).toLowerCase()).not.toContain('conforme');
  });
});

describe('ceilings of fines', () => {
  it.each(reference.penalties.examples.map((example) => [example.calc, example] as const))('%s', (_, example) => {
    const turnover = centsFromEuros(example.turnover_eur);
    expect(penaltyCap(reference, example.tier, turnover, true, today)).toEqual({
      status: 'known',
      cents: example.cap_eur * 100,
    });
  });
  it('takes the higher for a large company, and bounds an unknown turnover', () => {
    // max(35 M€ ; 7 % × 1 000 M€ = 70 M€)
    const large = centsFromEuros(1_000_000_000);
    expect(penaltyCap(reference, 'P1', large, false, today)).toMatchObject({ cents: 7_000_000_000 });
    expect(penaltyCap(reference, 'P2', null, true, today)).toMatchObject({ status: 'bounded', bound: 'at-most' });
    expect(penaltyCap(reference, 'P1', large, true, day('2025-08-01'))).toEqual({ status: 'not-in-force' });
  });
});
