import type { ConsolidationNames, OptimiserRequest, ScenariosView } from '../contract/consolidation';
import type { Need } from '../domain/need';
import type { OptimiserChoice, OptimiserOutcome, SolvedOutcome, UncoveredNeed } from '../domain/optimiser-result';
import type { BreakEven, Comparison, ScenarioCost, Score } from '../domain/scenario-result';
import { sayCoded } from './coded-params';
import { figureRange, figureValue } from './figure-text';
import { formatEuros, formatNumber, formatRange, UNKNOWN } from './format';
import { t, textOf } from './translate';

type Named = { readonly costs: readonly ScenarioCost[] };
const nameOf = ({ costs }: Named, id: string): string => costs.find((cost) => cost.scenarioId === id)?.name ?? UNKNOWN;

/** The comparison over the horizon chosen: one or three years. */
export const chosenComparison = (view: Pick<ScenariosView, 'horizonMonths' | 'over12' | 'over36'>): Comparison =>
  view.horizonMonths === 12 ? view.over12 : view.over36;

/** A score out of a hundred; between two bounds as long as some answers are unknown. */
export const scoreSentence = ({ value, bounds, knownShare }: Score): string => {
  if (value !== null) return t('consolidation.scenarios.score', { score: Math.round(value) });
  if (bounds === null || (bounds.low === 0 && bounds.high === 100))
    return t('consolidation.scenarios.scoreUnknown', { share: Math.round(knownShare * 100) });
  return t('consolidation.scenarios.scoreBetween', { low: Math.floor(bounds.low), high: Math.ceil(bounds.high) });
};

/** Footprint of a scenario, or how many of its tools have none that is known. */
export const carbonSentence = ({ carbonKgPerYear, tools }: ScenarioCost): string =>
  carbonKgPerYear.value === null && carbonKgPerYear.missing.length > 0
    ? t('consolidation.scenarios.carbonUnknown', { missing: carbonKgPerYear.missing.length, tools })
    : (figureRange(carbonKgPerYear) ?? figureValue(carbonKgPerYear));

/** Which scenario costs the least over the months, and by how much: the answer of the comparison. */
export const comparisonAnswer = (view: Named, comparison: Comparison): string => {
  const { best, months, ranking } = comparison;
  if (view.costs.every(({ tools, unknownCosts }) => tools === 0 && unknownCosts.length === 0))
    return t('consolidation.scenarios.answerEmpty');
  const first = ranking.find(({ scenarioId }) => scenarioId === best);
  if (best === null || first === undefined) return t('consolidation.scenarios.answerNone');
  const cost = view.costs.find(({ scenarioId }) => scenarioId === best);
  if (cost?.kind === 'status-quo' && view.costs.length === 1)
    return t('consolidation.scenarios.answerAlone', { totalCents: formatEuros(first.total.central), months });
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
export const choiceReasons = (
  choice: OptimiserChoice,
  { choices }: { readonly choices: readonly Pick<OptimiserChoice, 'offerId' | 'label'>[] },
  names: ConsolidationNames,
): string[] => {
  const labelOf = (offerId: string): string => choices.find((one) => one.offerId === offerId)?.label ?? UNKNOWN;
  const tool = names.tools[choice.toolId] ?? choice.label;
  const spare = choice.seats - choice.usedSeats;
  const { without, otherPlan } = choice;
  const extra = (cents: number): string => formatEuros(cents);
  return [
    choice.reason === 'covers'
      ? t('optimiser.choice.covers', { needs: choice.needIds.length })
      : choice.reason === 'kept'
        ? t('optimiser.choice.kept')
        : t('optimiser.choice.base-licence', { offers: choice.baseOf.map(labelOf).join(', ') }),
    ...(spare > 0 ? [t('optimiser.choice.spare', { spare })] : []),
    without === null
      ? t('optimiser.choice.withoutUnknown', { tool })
      : without === 'impossible'
        ? t('optimiser.choice.withoutImpossible', { tool })
        : without.extraHighCents <= 0
          ? t('optimiser.choice.withoutSame', { tool })
          : without.extraLowCents === without.extraHighCents
            ? t('optimiser.choice.without', { tool, extraCents: extra(without.extraHighCents) })
            : t('optimiser.choice.withoutBetween', {
                tool,
                extraLowCents: extra(without.extraLowCents),
                extraHighCents: extra(without.extraHighCents),
              }),
    ...(otherPlan === null
      ? []
      : [
          otherPlan.extraCents <= 0
            ? t('optimiser.choice.otherPlanSame', { label: otherPlan.label })
            : t('optimiser.choice.otherPlan', { label: otherPlan.label, extraCents: extra(otherPlan.extraCents) }),
        ]),
  ];
};

/** Proven, or how far from the best the solution can be. */
export const gapSentence = (outcome: SolvedOutcome): string =>
  outcome.status === 'optimal'
    ? t('optimiser.proven')
    : t('optimiser.gap', {
        gap: formatNumber(Math.ceil(outcome.gapPercent * 10) / 10),
        boundCents: formatEuros(outcome.boundCents),
      });

/** The outcome in one or several sentences: its cost and its proof, or why there is none. */
export const outcomeAnswer = (outcome: OptimiserOutcome, names: ConsolidationNames, months: number): string[] => {
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
    gapSentence(outcome),
    ...(outcome.cost.weightedCents === outcome.cost.eurosCents
      ? []
      : [
          t('optimiser.weighted', {
            weightedCents: formatEuros(outcome.cost.weightedCents),
            hoursCents: formatEuros(outcome.cost.hoursCents),
            carbonCents: formatEuros(outcome.cost.carbonCents),
          }),
        ]),
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

/** What was asked of the optimiser: its constraints, then what it minimised. */
export const constraintSentences = (
  { constraints, weights }: Pick<OptimiserRequest, 'constraints' | 'weights'>,
  names: ConsolidationNames,
): string[] => {
  const tool = (id: string): string => names.tools[id] ?? UNKNOWN;
  const scopes = (['euHosting', 'noTraining', 'authorisedOnly'] as const).flatMap((code) =>
    constraints[code] === 'off' ? [] : [t(`optimiser.constraints.${code}`, { scope: constraints[code] })],
  );
  const list = [
    ...scopes,
    ...(constraints.maxTools === null ? [] : [t('optimiser.constraints.maxTools', { tools: constraints.maxTools })]),
    ...(constraints.budgetCents === null
      ? []
      : [t('optimiser.constraints.budget', { budgetCents: formatEuros(constraints.budgetCents) })]),
    ...constraints.keptToolIds.map((id) => t('optimiser.constraints.kept', { tool: tool(id) })),
    ...constraints.forbiddenToolIds.map((id) => t('optimiser.constraints.forbidden', { tool: tool(id) })),
  ];
  return [
    list.length === 0
      ? t('consolidationScreens.optimiser.noConstraint')
      : t('consolidationScreens.optimiser.asked', { list: list.join(' ') }),
    t('optimiser.weights.euros'),
    weights.centsPerHour > 0
      ? t('optimiser.weights.hours', { hourCents: formatEuros(weights.centsPerHour) })
      : t('optimiser.weights.hoursOff'),
    weights.centsPerKgCo2e > 0
      ? t('optimiser.weights.carbon', { kgCents: formatEuros(weights.centsPerKgCo2e) })
      : t('optimiser.weights.carbonOff'),
  ];
};

/** Hypotheses that every scenario starts from. */
export const hypothesesSentence = ({
  settings,
  hourlyCents,
}: Pick<ScenariosView, 'settings' | 'hourlyCents'>): string => {
  const hours = (low: number, high: number): string => formatRange({ low, central: (low + high) / 2, high }, 'hours');
  return t('consolidationScreens.scenarios.common', {
    training: hours(settings.trainingHoursLow, settings.trainingHoursHigh),
    admin: hours(settings.adminHoursLow, settings.adminHoursHigh),
    hourly: hourlyCents === null ? t('consolidationScreens.scenarios.hourlyUnknown') : formatEuros(hourlyCents),
    overlap: settings.overlapMonths,
  });
};
