import { coded, hypothesis, input, knownFigure, rangeFigure, unknownFigure } from '@main/engine/explain';
import type { Day } from '@shared/domain/day';
import type { Figure, FigureInput } from '@shared/domain/figure';
import { interval } from '@shared/domain/interval';
import type {
  AxisScore,
  PositionAxis,
  PositionCriterion,
  PositionMove,
  PositionProfile,
  PositionResult,
} from '@shared/domain/position';
import { type CriterionRule, criterionRules, knownShareNeeded, strongFrom } from './criteria';
import type { Fact, PositionFacts } from './facts';

const codeOf = (id: string): string =>
  `position${id.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())}`;

const figureOf = (rule: CriterionRule, fact: Fact): Figure => {
  const code = codeOf(rule.id);
  const hypotheses = [hypothesis('positionFull', rule.full, rule.unit, null)];
  if (fact === null)
    return unknownFigure({ code, unit: rule.unit, hypotheses, missing: [coded(`position.missing.${rule.id}`)] });
  const parts: FigureInput[] =
    fact.part === undefined || fact.whole === undefined
      ? []
      : [
          input('positionPart', fact.part, 'count', fact.status),
          input('positionWhole', fact.whole, 'count', fact.status),
        ];
  return knownFigure({ code, unit: rule.unit, value: fact.value, status: fact.status, hypotheses, inputs: parts });
};

const criterionOf = (rule: CriterionRule, facts: PositionFacts): PositionCriterion => {
  const fact = facts[rule.fact];
  const ratio = fact === null ? null : Math.min(1, Math.max(0, fact.value / rule.full));
  return {
    id: rule.id,
    axis: rule.axis,
    weight: rule.weight,
    points: ratio === null ? null : ratio * rule.weight,
    figure: figureOf(rule, fact),
    full: rule.full,
  };
};

type Sums = { readonly points: number; readonly known: number; readonly total: number };

const sumsOf = (criteria: readonly PositionCriterion[]): Sums => ({
  points: criteria.reduce((sum, one) => sum + (one.points ?? 0), 0),
  known: criteria.reduce((sum, one) => sum + (one.points === null ? 0 : one.weight), 0),
  total: criteria.reduce((sum, one) => sum + one.weight, 0),
});

/** Score out of 100 over the known criteria; the bounds give the unknown ones nothing, then everything. */
const scoreOf = (axis: PositionAxis, criteria: readonly PositionCriterion[]): AxisScore => {
  const own = criteria.filter((one) => one.axis === axis);
  const { points, known, total } = sumsOf(own);
  const unknown = own.filter((one) => one.points === null);
  const code = axis === 'ai' ? 'positionAi' : 'positionCsr';
  const inputs = own.map((one) =>
    input(codeOf(one.id), one.points === null ? null : Math.round(one.points * 10) / 10, 'count', one.figure.status),
  );
  const missing = unknown.map((one) => coded(`position.missing.${one.id}`));
  const trace = { code, unit: 'count' as const, inputs, missing };
  const counts = { axis, known: own.length - unknown.length, total: own.length };
  if (known < total * knownShareNeeded) return { ...counts, figure: unknownFigure({ ...trace, missing }) };
  const central = (points / known) * 100;
  if (unknown.length === 0)
    return { ...counts, figure: knownFigure({ ...trace, value: central, status: 'estimated' }) };
  const low = Math.min(central, (points / total) * 100);
  const high = Math.max(central, ((points + total - known) / total) * 100);
  return { ...counts, figure: rangeFigure({ ...trace, range: interval(low, central, high), status: 'estimated' }) };
};

const profileOf = (ai: boolean, csr: boolean): PositionProfile => {
  if (ai) return csr ? 'leader' : 'blind';
  return csr ? 'cautious' : 'waiting';
};

/** Sides of the middle line that a score may be on. */
const sides = ({ figure }: AxisScore): readonly boolean[] => {
  if (figure.value === null) return [false, true];
  const { low, high } = figure.range ?? { low: figure.value, high: figure.value };
  return [...new Set([low >= strongFrom, high >= strongFrom])];
};

/** What each criterion would add to its axis if wholly met, largest first; an unknown one adds at most that. */
const movesOf = (criteria: readonly PositionCriterion[]): PositionMove[] =>
  criterionRules
    .flatMap((rule): PositionMove[] => {
      const criterion = criteria.find((one) => one.id === rule.id);
      if (!criterion) return [];
      const own = criteria.filter((one) => one.axis === rule.axis);
      const { points, known } = sumsOf(own);
      const unknown = criterion.points === null;
      const before = known === 0 ? 0 : (points / known) * 100;
      const after = ((points - (criterion.points ?? 0) + rule.weight) / (unknown ? known + rule.weight : known)) * 100;
      const gain = Math.round((after - before) * 10) / 10;
      return gain <= 0 ? [] : [{ criterion: rule.id, axis: rule.axis, gain, unknown, path: rule.path }];
    })
    .sort((a, b) => Number(a.unknown) - Number(b.unknown) || b.gain - a.gain);

/**
 * Position on the matrix IA × RSE of article 002 on a day: two scores out of 100 from explained criteria. A criterion
 * that nobody can tell is left out of the score and widens its range; it never counts as zero. When less than half of
 * an axis is known there is no score, and no profile.
 */
export const computePosition = (facts: PositionFacts, asOf: Day): PositionResult => {
  const criteria = criterionRules.map((rule) => criterionOf(rule, facts));
  const scores = { ai: scoreOf('ai', criteria), csr: scoreOf('csr', criteria) };
  const [ai, csr] = [scores.ai.figure.value, scores.csr.figure.value];
  return {
    asOf,
    criteria,
    scores,
    profile: ai === null || csr === null ? null : profileOf(ai >= strongFrom, csr >= strongFrom),
    possible: [...new Set(sides(scores.ai).flatMap((x) => sides(scores.csr).map((y) => profileOf(x, y))))],
    moves: movesOf(criteria),
    warnings: [],
  };
};
