import { type Interval, interval } from '@shared/domain/interval';
import type { Scenario } from '@shared/domain/scenario';
import type { Comparison, ScenarioCost } from '@shared/domain/scenario-result';
import { breakEvens } from './break-even';
import type { ScenarioContext } from './context';
import { costScenario, hourlyOf } from './cost';
import { savingBetween } from './saving-between';

/** Every scenario costed; fees that are a share of the saving are reckoned against the status quo of the list. */
export const costScenarios = (scenarios: readonly Scenario[], context: ScenarioContext): ScenarioCost[] => {
  const statusQuo = scenarios.find((scenario) => scenario.kind === 'status-quo');
  const reference = statusQuo ? costScenario(statusQuo, context) : null;
  const licences = reference?.unknownCosts.length === 0 ? reference.lines[0]?.byMonth : undefined;
  return scenarios.map((scenario) => costScenario(scenario, context, licences ?? null));
};

const totalOf = (cost: ScenarioCost, months: 12 | 36, basis: 'full' | 'cash'): Interval | null => {
  const figure =
    basis === 'full' ? (months === 12 ? cost.full12 : cost.full36) : months === 12 ? cost.cash12 : cost.cash36;
  return figure.range;
};

const percentOf = (saving: Interval, of: Interval): Interval | null =>
  of.central <= 0
    ? null
    : interval((saving.low / of.central) * 100, (saving.central / of.central) * 100, (saving.high / of.central) * 100);

/**
 * Scenarios side by side: cheapest first by central value, saving against the status quo, and what would make another
 * one win. A scenario whose unknown costs are not those of the status quo is shown but not ranked: a total that lacks a
 * part would win for a bad reason.
 */
export const compareScenarios = (
  scenarios: readonly Scenario[],
  costs: readonly ScenarioCost[],
  months: 12 | 36,
  context: Pick<ScenarioContext, 'hourlyCents'>,
): Comparison => {
  const basis = scenarios.some((scenario) => hourlyOf(scenario, context) === null) ? 'cash' : 'full';
  const statusQuo = costs.find((cost) => cost.kind === 'status-quo');
  const lacks = (cost: ScenarioCost): string => [...cost.unknownCosts].sort().join('|');
  const same = lacks(statusQuo ?? ({ unknownCosts: [] as string[] } as ScenarioCost));
  const costedOf = (cost: ScenarioCost) => {
    const scenario = scenarios.find(({ id }) => id === cost.scenarioId);
    if (scenario === undefined) throw new Error(`a cost without its scenario: ${cost.scenarioId}`);
    return { scenario, cost, hourlyCents: hourlyOf(scenario, context) };
  };
  const comparable = costs.filter((cost) => lacks(cost) === same && totalOf(cost, months, basis) !== null);
  const reference = statusQuo ? totalOf(statusQuo, months, basis) : null;
  const ranking = comparable
    .flatMap((cost) => {
      const total = totalOf(cost, months, basis);
      if (total === null) return [];
      const saving =
        statusQuo === undefined || reference === null
          ? null
          : savingBetween(costedOf(statusQuo), costedOf(cost), months, basis);
      const savingPercent = saving === null || reference === null ? null : percentOf(saving, reference);
      return [{ scenarioId: cost.scenarioId, total, saving, savingPercent }];
    })
    .sort(
      (a, b) =>
        a.total.central - b.total.central ||
        // Nothing is gained by changing for the same cost.
        Number(b.scenarioId === statusQuo?.scenarioId) - Number(a.scenarioId === statusQuo?.scenarioId) ||
        a.scenarioId.localeCompare(b.scenarioId),
    );
  const [first, second] = ranking;
  const best = comparable.find((cost) => cost.scenarioId === first?.scenarioId);
  return {
    months,
    basis,
    ranking,
    best: first?.scenarioId ?? null,
    certainty:
      first === undefined || second === undefined
        ? 'none'
        : ranking.slice(1).every((other) => first.total.high < other.total.low)
          ? 'certain'
          : 'probable',
    notComparable: costs.filter((cost) => !comparable.includes(cost)).map((cost) => cost.scenarioId),
    breakEvens:
      best === undefined
        ? []
        : comparable.flatMap((otherCost) => {
            const other = scenarios.find((scenario) => scenario.id === otherCost.scenarioId);
            if (other === undefined || otherCost === best) return [];
            // A scenario with an hourly cost of its own does not follow that of the company.
            const own = [other, scenarios.find((scenario) => scenario.id === best.scenarioId)];
            const shared = own.every((scenario) => scenario?.hourlyCents === null);
            const hourlyCents = shared ? context.hourlyCents : null;
            return breakEvens({ other, otherCost, best, months, basis, hourlyCents, sharedHourly: shared });
          }),
  };
};
