import type { ConsolidationNames } from '../contract/consolidation';
import type { Need } from '../domain/need';
import type { OptimiserChoice, OptimiserOutcome, UncoveredNeed } from '../domain/optimiser-result';
import type { BreakEven, Comparison, ScenarioCost } from '../domain/scenario-result';
import { sayCoded } from './coded-params';
import { formatEuros, formatNumber, UNKNOWN } from './format';
import { t, textOf } from './translate';

type Named = { readonly costs: readonly ScenarioCost[] };
const nameOf = ({ costs }: Named, id: string): string => costs.find((cost) => cost.scenarioId === id)?.name ?? UNKNOWN;

/** Which scenario costs the least over the months, and by how much: the answer of the comparison. */
export const comparisonAnswer = (view: Named, comparison: Comparison): string => {
  const { best, months, ranking } = comparison;
  const first = ranking.find(({ scenarioId }) => scenarioId === best);
  if (best === null || first === undefined) return t('consolidation.scenarios.answerNone');
  const cost = view.costs.find(({ scenarioId }) => scenarioId === best);
  if (cost?.kind === 'status-quo' && ranking.length > 1)
    return t('consolidation.scenarios.answerStatusQuo', { months });
  const name = nameOf(view, best);
  if (first.saving === null || first.saving.central <= 0)
    return t('consolidation.scenarios.answerBest', { name, months, totalCents: formatEuros(first.total.central) });
  return t('consolidation.scenarios.answerSaving', {
    name,
    months,
    savingCents: formatEuros(first.saving.central),
  });
};

/** What would make another scenario win. */
export const breakEvenSentence = (one: BreakEven, view: Named): string => {
  const name = nameOf(view, one.scenarioId);
  const key =
    one.lever === 'hourly-cost' ? `hourly-cost-${one.winsWhen}` : one.value === null ? `${one.lever}-never` : one.lever;
  return textOf(`consolidation.breakEven.${key}`, {
    name,
    months: one.value ?? 0,
    valueCents: one.value === null ? UNKNOWN : formatEuros(one.value),
    currentCents: one.current === null ? UNKNOWN : formatEuros(one.current),
  });
};

/** Why an offer is chosen: what it covers, what doing without would cost. */
export const choiceReasons = (choice: OptimiserChoice, names: ConsolidationNames): string[] => {
  const tool = names.tools[choice.toolId] ?? choice.label;
  const spare = choice.seats - choice.usedSeats;
  const { without, otherPlan } = choice;
  const extra = (cents: number): string => formatEuros(cents);
  return [
    choice.reason === 'covers'
      ? t('optimiser.choice.covers', { needs: choice.needIds.length })
      : choice.reason === 'kept'
        ? t('optimiser.choice.kept')
        : t('optimiser.choice.base-licence', { offers: choice.baseOf.join(', ') }),
    ...(spare > 0 ? [t('optimiser.choice.spare', { spare })] : []),
    without === null
      ? t('optimiser.choice.withoutUnknown', { tool })
      : without === 'impossible'
        ? t('optimiser.choice.withoutImpossible', { tool })
        : without.extraLowCents === without.extraHighCents
          ? t('optimiser.choice.without', { tool, extraCents: extra(without.extraHighCents) })
          : t('optimiser.choice.withoutBetween', {
              tool,
              extraLowCents: extra(without.extraLowCents),
              extraHighCents: extra(without.extraHighCents),
            }),
    ...(otherPlan === null
      ? []
      : [t('optimiser.choice.otherPlan', { label: otherPlan.label, extraCents: extra(otherPlan.extraCents) })]),
  ];
};

/** The outcome in one or several sentences: its cost and its proof, or why there is none. */
export const outcomeAnswer = (outcome: OptimiserOutcome, names: ConsolidationNames, months = 36): string[] => {
  if (outcome.status === 'nothing-to-cover') return [t('optimiser.nothingToCover')];
  if (outcome.status === 'not-found') return [t('optimiser.notFound')];
  if (outcome.status === 'infeasible') {
    if (outcome.uncovered.length > 0)
      return [t('optimiser.infeasible.answerUncovered', { count: outcome.uncovered.length })];
    return [
      t('optimiser.infeasible.answerConflict'),
      t('optimiser.infeasible.conflict'),
      ...outcome.conflict.map((one) => conflictSentence(one, names)),
      ...(outcome.neededBudgetCents === null
        ? []
        : [t('optimiser.infeasible.neededBudget', { neededCents: formatEuros(outcome.neededBudgetCents) })]),
      ...(outcome.neededTools === null ? [] : [t('optimiser.infeasible.neededTools', { tools: outcome.neededTools })]),
    ];
  }
  const params = { costCents: formatEuros(outcome.cost.eurosCents), months, tools: outcome.toolIds.length };
  const aside = outcome.setAside.length;
  return [
    // « Tous les besoins couverts » is only said when they are.
    t(outcome.status === 'optimal' && aside === 0 ? 'optimiser.answer' : 'optimiser.answerFeasible', params),
    outcome.status === 'optimal'
      ? t('optimiser.proven')
      : t('optimiser.gap', { gap: formatNumber(outcome.gapPercent) }),
    ...(aside > 0 ? [t('optimiser.setAside', { count: aside })] : []),
  ];
};

type Conflict = Extract<OptimiserOutcome, { status: 'infeasible' }>['conflict'][number];

/** A constraint said back, its tool by name. */
export const conflictSentence = ({ code, params }: Conflict, names: ConsolidationNames): string => {
  const { tool } = params;
  return sayCoded({
    code,
    params: typeof tool === 'string' ? { ...params, tool: names.tools[tool] ?? tool } : params,
  });
};

/** A need nobody covers: what stands in the way, and the nearest tool. */
export const uncoveredSentence = (one: UncoveredNeed, needs: readonly Need[], names: ConsolidationNames): string => {
  const need = needs.find(({ id }) => id === one.needId);
  const reason = (code: string): string => textOf(`optimiser.blocks.${code}`).toLocaleLowerCase('fr');
  const head = t('optimiser.infeasible.need', {
    team: names.teams[need?.teamId ?? ''] ?? UNKNOWN,
    capability: names.capabilities[need?.capability ?? ''] ?? UNKNOWN,
  });
  const tail =
    one.nearest === null
      ? t('optimiser.infeasible.noOffer')
      : t('optimiser.infeasible.nearest', {
          label: one.nearest.label,
          reasons: one.nearest.lift.map(reason).join(', '),
        });
  return `${head} ${tail}`;
};
