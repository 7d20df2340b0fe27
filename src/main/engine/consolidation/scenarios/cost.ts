import type { Coded, Figure } from '@shared/domain/figure';
import type { Interval } from '@shared/domain/interval';
import type { Scenario } from '@shared/domain/scenario';
import { type CostCategory, type CostLine, hourCategories, type ScenarioCost } from '@shared/domain/scenario-result';
import { coded, input, rangeFigure, uniqueCoded, unknownFigure, worstKnownStatus } from '../../explain';
import { planMonths } from '../payments';
import { PLAN_MONTHS, type ScenarioContext } from './context';
import { scenarioFees } from './fees';
import { scenarioHours, valued } from './hours';
import { licenceCosts } from './licences';
import { carbonOf, scoreOf } from './scores';
import { addSeries, cumulate, flat, nothing, once, type Series, sumMonths, wholeCents } from './series';
import { affectedTeams, toolsOf } from './tools-of';

type Totals = {
  readonly lines: readonly CostLine[];
  readonly unknown: readonly string[];
  readonly missing: readonly Coded[];
  readonly warnings: readonly Coded[];
  readonly context: ScenarioContext;
  readonly scenario: Scenario;
};

const line = (category: CostCategory, series: Series): CostLine => ({
  category,
  byMonth: series.map(wholeCents),
  over12: wholeCents(sumMonths(series, 12)),
  over36: wholeCents(sumMonths(series, 36)),
});

/** Hourly cost of a scenario: its own hypothesis, else that of the company. */
export const hourlyOf = (scenario: Scenario, context: Pick<ScenarioContext, 'hourlyCents'>): number | null =>
  scenario.hourlyCents ?? context.hourlyCents;

/** Amounts nobody could count are said as a minimum; when nothing at all is known the total is unknown. */
const totalOf = (code: string, months: 12 | 36, withHours: boolean, from: Totals): Figure => {
  const { context, scenario } = from;
  const lines = from.lines.filter((item) => withHours || !hourCategories.includes(item.category));
  const range = lines.reduce<Interval>((sum, item) => {
    const add = months === 12 ? item.over12 : item.over36;
    return { low: sum.low + add.low, central: sum.central + add.central, high: sum.high + add.high };
  }, nothing);
  const warnings = [
    ...from.warnings,
    ...(from.unknown.length > 0 ? [coded('figures.warnings.partialTotal', { count: from.unknown.length })] : []),
  ];
  const inputs = lines.map((item) => {
    const amount = months === 12 ? item.over12 : item.over36;
    return input(`cost-${item.category}`, amount.central, 'eur-cents', 'estimated');
  });
  const trace = { code, unit: 'eur-cents' as const, inputs, missing: from.missing, warnings };
  const costs = [...context.running.map((r) => r.status), ...scenario.purchases.map(() => 'declared' as const)];
  const nothingKnown = from.unknown.length > 0 && range.high === 0;
  const unvalued = withHours && hourlyOf(scenario, context) === null;
  if (nothingKnown || unvalued)
    return unknownFigure({
      ...trace,
      missing: [...from.missing, ...(unvalued ? [coded('audit.missing.hourlyCosts')] : [])],
    });
  return rangeFigure({
    ...trace,
    range,
    status: worstKnownStatus([...costs, ...(withHours ? (['estimated'] as const) : [])]),
  });
};

/**
 * What a scenario costs, month by month over three years, in euro cents: licences, double running, engagements that
 * remain, fees, migration, exit, and the hours of the staff valued apart. `reference`: the licences of the status quo,
 * for fees that are a share of the saving.
 */
export const costScenario = (
  scenario: Scenario,
  context: ScenarioContext,
  reference: Series | null = null,
): ScenarioCost => {
  const tools = toolsOf(scenario, context);
  const licences = licenceCosts(scenario, context);
  const fees = scenarioFees(scenario, licences.licences, tools, reference);
  const hours = scenarioHours(scenario, tools.length);
  const hourly = hourlyOf(scenario, context);
  const exitMonth = licences.lastExitMonth ?? 0;
  const lines: CostLine[] = [
    line('licences', licences.licences),
    line('double-running', licences.doubleRunning),
    line('residual', licences.residual),
    line('fees', fees.fees),
    line('migration', once(PLAN_MONTHS, 0, scenario.migrationCents ?? nothing)),
    line('exit', once(PLAN_MONTHS, exitMonth, scenario.exitCents ?? nothing)),
    line('training-hours', hourly === null ? flat(PLAN_MONTHS) : valued(hours.training, hourly)),
    line('admin-hours', hourly === null ? flat(PLAN_MONTHS) : valued(hours.admin, hourly)),
  ];
  const changes = scenario.kind !== 'status-quo';
  const notCounted = [
    ...(changes && scenario.migrationCents === null ? ['migration'] : []),
    ...(licences.leaving.length > 0 && scenario.exitCents === null ? ['exit'] : []),
    ...hours.unknown,
  ];
  const unknown = [...licences.unknown, ...fees.unknown];
  const missing = uniqueCoded([...licences.missing, ...fees.missing]);
  const warnings = uniqueCoded([
    ...licences.warnings,
    ...notCounted.map((code) => coded(`consolidation.notCounted.${code}`)),
  ]);
  const totals: Totals = { lines, unknown, missing, warnings, context, scenario };
  const cash = lines
    .filter((item) => !hourCategories.includes(item.category))
    .reduce<Series>((sum, item) => addSeries(sum, item.byMonth), flat(PLAN_MONTHS));
  const allHours = addSeries(hours.training, hours.admin);
  return {
    scenarioId: scenario.id,
    name: scenario.name,
    kind: scenario.kind,
    months: planMonths(scenario.startsOn, PLAN_MONTHS),
    lines,
    cashByMonth: [...cash],
    cumulatedCash: [...cumulate(cash)],
    cash12: totalOf('scenarioCash12', 12, false, totals),
    cash36: totalOf('scenarioCash36', 36, false, totals),
    full12: totalOf('scenarioFull12', 12, true, totals),
    full36: totalOf('scenarioFull36', 36, true, totals),
    hours12: sumMonths(allHours, 12),
    hours36: sumMonths(allHours, 36),
    leaving: [...licences.leaving],
    tools: tools.length,
    toolIds: tools.map((tool) => tool.toolId).sort(),
    affected: affectedTeams(scenario, context),
    carbonKgPerYear: carbonOf(tools, context),
    sovereignty: scoreOf(
      tools,
      context,
      (scores) => scores.sovereignty,
      (scores) => scores.sovereigntyBounds,
    ),
    reversibility: scoreOf(tools, context, (scores) => scores.reversibility),
    unknownCosts: unknown,
    missing,
    warnings,
  };
};
