import type { Figure } from '@shared/domain/figure';
import { scaleInterval } from '@shared/domain/interval';
import type { Score } from '@shared/domain/scenario-result';
import { coded, notApplicableFigure, rangeFigure, unknownFigure } from '../../explain';
import type { Bounds, ScenarioContext, ToolScores } from './context';
import { nothing, plus } from './series';
import type { ToolSeats } from './tools-of';

/** A score nobody knows anything of. */
const anything: Bounds = { low: 0, high: 100 };

/**
 * Mean of the tools' scores weighted by seats (a tool of unknown seats weighs one); unknown as soon as one is, and then
 * said by its bounds.
 */
export const scoreOf = (
  tools: readonly ToolSeats[],
  context: ScenarioContext,
  read: (scores: ToolScores) => number | null,
  boundsOf: (scores: ToolScores) => Bounds | undefined = () => undefined,
): Score => {
  const scored = tools.map((tool) => {
    const scores = context.scores.find((item) => item.toolId === tool.toolId);
    const score = scores ? read(scores) : null;
    const bounds = score !== null ? { low: score, high: score } : ((scores && boundsOf(scores)) ?? anything);
    return { toolId: tool.toolId, weight: Math.max(1, tool.seats ?? 1), score, bounds };
  });
  const known = scored.flatMap((item) => (item.score === null ? [] : [{ weight: item.weight, score: item.score }]));
  const weight = (items: readonly { readonly weight: number }[]): number => items.reduce((sum, i) => sum + i.weight, 0);
  const mean =
    known.length === 0 ? null : known.reduce((sum, item) => sum + item.score * item.weight, 0) / weight(known);
  const bound = (side: 'low' | 'high'): number =>
    scored.reduce((sum, item) => sum + item.bounds[side] * item.weight, 0) / weight(scored);
  return {
    bounds: scored.length === 0 ? null : { low: bound('low'), high: bound('high') },
    value: known.length === scored.length ? mean : null,
    knownValue: mean,
    knownShare: scored.length === 0 ? 0 : weight(known) / weight(scored),
    unknownToolIds: scored.filter((item) => item.score === null).map((item) => item.toolId),
  };
};

/** Footprint of a year once everything is in place: seats × footprint of a seat; unknown as soon as one is. */
export const carbonOf = (tools: readonly ToolSeats[], context: ScenarioContext): Figure => {
  const trace = { code: 'scenarioCarbon', unit: 'kg-co2e' as const };
  const parts = tools.map((tool) => {
    const scores = context.scores.find((item) => item.toolId === tool.toolId);
    const perSeat = scores?.carbonKgPerSeatYear ?? null;
    return { tool, kg: perSeat === null || tool.seats === null ? null : scaleInterval(perSeat, tool.seats) };
  });
  const missing = parts
    .filter((part) => part.kg === null)
    .map((part) => coded('consolidation.missing.carbon', { name: part.tool.label }));
  if (tools.length === 0) return notApplicableFigure({ ...trace, warnings: [coded('consolidation.warnings.noTool')] });
  if (missing.length > 0) return unknownFigure({ ...trace, missing });
  const range = parts.reduce((total, part) => plus(total, part.kg ?? nothing), nothing);
  return rangeFigure({ ...trace, range, status: 'estimated' });
};
