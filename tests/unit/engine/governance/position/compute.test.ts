import { computePosition, criterionRules, type PositionFacts, strongFrom } from '@main/engine/governance/position';
import { day } from '@shared/domain/day';
import { positionCriteria } from '@shared/domain/position';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const asOf = day('2025-07-31');
const said = (value: number) => ({ value, status: 'declared' as const });
const unknown: PositionFacts = {
  adoption: null,
  teamCoverage: null,
  intensity: null,
  useCases: null,
  practice: null,
  footprint: null,
  essential: null,
  charter: null,
  signatures: null,
  training: null,
  budgets: null,
  committee: null,
  settings: null,
};
const full: PositionFacts = Object.fromEntries(
  criterionRules.map((rule) => [rule.fact, said(rule.full)]),
) as unknown as PositionFacts;

describe('position on the matrix', () => {
  it('weighs each axis 100 and has a rule for every criterion', () => {
    for (const axis of ['ai', 'csr'])
      expect(criterionRules.filter((one) => one.axis === axis).reduce((sum, one) => sum + one.weight, 0)).toBe(100);
    expect(criterionRules.map((one) => one.id).sort()).toEqual([...positionCriteria].sort());
  });

  it('is unknown, not bottom left, when nothing is known', () => {
    const result = computePosition(unknown, asOf);
    expect(result.profile).toBeNull();
    expect(result.scores.ai.figure).toMatchObject({ value: null, status: 'unknown' });
    expect(result.criteria.every((one) => one.points === null)).toBe(true);
    expect([...result.possible].sort()).toEqual(['blind', 'cautious', 'leader', 'waiting']);
  });

  it('gives 100 and 100 when all is met, and nothing left to do', () => {
    const result = computePosition(full, asOf);
    expect(result.scores.ai.figure.value).toBeCloseTo(100);
    expect(result.scores.csr.figure.value).toBeCloseTo(100);
    expect(result).toMatchObject({ profile: 'leader', possible: ['leader'], moves: [] });
  });

  it('leaves an unknown criterion out and widens the range', () => {
    // IA: 30 points of adoption at 40 of 80 = 15; 20 + 20 + 15 full; practice (15) unknown.
    // Known 85, points 15 + 55 = 70: 70 / 85 = 82.35; from 70 / 100 to (70 + 15) / 100.
    const result = computePosition({ ...full, adoption: said(40), practice: null }, asOf);
    expect(result.scores.ai.figure.value).toBeCloseTo(82.35, 2);
    expect(result.scores.ai.figure.range?.low).toBeCloseTo(70);
    expect(result.scores.ai.figure.range?.high).toBeCloseTo(85);
    // Adoption wholly met: 85 / 85 = 100, so 17.6 more; practice: (70 + 15) / 100 = 85, so 2.6 more at most.
    expect(result.moves).toEqual([
      { criterion: 'adoption', axis: 'ai', gain: 17.6, unknown: false, path: '/auditer/sieges' },
      { criterion: 'practice', axis: 'ai', gain: 2.6, unknown: true, path: '/mesurer/bibliotheque' },
    ]);
  });

  it('says no score under half of the points', () => {
    // Known of the RSE axis: charter 15 + training 20 = 35 of 100.
    const result = computePosition({ ...full, ...unknown, charter: said(1), training: said(100) }, asOf);
    expect(result.scores.csr.figure.value).toBeNull();
    expect(result.profile).toBeNull();
  });

  it.each([
    ['waiting', 0, 0],
    ['cautious', 0, 1],
    ['blind', 1, 0],
    ['leader', 1, 1],
  ] as const)('%s', (profile, ai, csr) => {
    const facts = Object.fromEntries(
      criterionRules.map((rule) => [rule.fact, said(rule.full * (rule.axis === 'ai' ? ai : csr))]),
    ) as unknown as PositionFacts;
    expect(computePosition(facts, asOf).profile).toBe(profile);
  });

  it('keeps scores in 0..100 inside their range, never lower for one criterion better, whatever is known', () => {
    const fact = fc.option(fc.double({ min: 0, max: 200, noNaN: true }), { nil: null });
    const facts = fc
      .tuple(...criterionRules.map(() => fact))
      .map(
        (values) =>
          Object.fromEntries(
            criterionRules.map((rule, i) => [rule.fact, values[i] == null ? null : said(values[i])]),
          ) as unknown as PositionFacts,
      );
    fc.assert(
      fc.property(facts, fc.constantFrom(...criterionRules), (given, rule) => {
        const result = computePosition(given, asOf);
        for (const { figure } of [result.scores.ai, result.scores.csr]) {
          if (figure.value === null) continue;
          expect(figure.value).toBeGreaterThanOrEqual(0);
          expect(figure.value).toBeLessThanOrEqual(100 + 1e-9);
        }
        if (result.profile !== null) expect(result.possible).toContain(result.profile);
        const before = result.scores[rule.axis].figure.value;
        if (given[rule.fact] !== null && before !== null) {
          const better = computePosition({ ...given, [rule.fact]: said(rule.full) }, asOf);
          expect(better.scores[rule.axis].figure.value ?? -1).toBeGreaterThanOrEqual(before - 1e-9);
        }
        const csr = result.scores.csr.figure.value;
        const ai = result.scores.ai.figure.value;
        if (ai !== null && csr !== null)
          expect(result.profile === 'leader').toBe(ai >= strongFrom && csr >= strongFrom);
      }),
    );
  });
});
