import type { Figure } from '@shared/domain/figure';
import { scaleInterval } from '@shared/domain/interval';
import type { Score } from '@shared/domain/scenario-result';
import { coded, notApplicableFigure, rangeFigure, unknownFigure } from '../../explain';
import type { ScenarioContext, ToolScores } from './context';
import { nothing, plus } from './series';
import type { ToolSeats } from './tools-of';

/** Mean of the tools' scores weighted by seats (a tool of unknown seats weighs one); unknown as soon as one is. */
export const scoreOf = (
  tools: readonly ToolSeats[],
  context: ScenarioContext,
  read: (scores: ToolScores) => number | null,
): Score => {
  const scored = tools.map((tool) => {
    const scores = context.scores.find((item) => item.toolId === tool.toolId);
    return { toolId: tool.toolId, weight: Math.max(1, tool.seats ?? 1), score: scores ? read(scores) : null };
  });
  const known = scored.flatMap((item) => (item.score === null ? [] : [{ weight: item.weight, score: item.score }]));
  const weight = (items: readonly { readonly weight: number }[]): number => items.reduce((sum, i) => sum + i.weight, 0);
  const mean =
    known.length === 0 ? null : known.reduce((sum, item) => sum + item.score * item.weight, 0) / weight(known);
  return {
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
