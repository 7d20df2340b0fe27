import { scenarios as stored } from '@main/db/repositories';
import {
  compareScenarios,
  copyScenario,
  costScenarios,
  delegatedScenario,
  inOrder,
  platformScenario,
  statusQuoScenario,
} from '@main/engine/consolidation';
import type { NewScenario, ScenariosView } from '@shared/contract/consolidation';
import { monthOf, shiftMonth } from '@shared/domain/day';
import { Refusal } from '@shared/domain/refusal';
import type { Scenario } from '@shared/domain/scenario';
import { t } from '@shared/text/translate';
import type { ConsolidationFacts } from './consolidation-facts';
import { consolidationSettingsOf } from './consolidation-settings';

export const statusQuoId = 'status-quo';

/** Plans start with the month after the day of the report: the current one is already paid for. */
const startOf = (facts: ConsolidationFacts) => shiftMonth(monthOf(facts.asOf), 1);
const runningIds = (facts: ConsolidationFacts): string[] => facts.running.map(({ sub }) => sub.id);

const statusQuo = (facts: ConsolidationFacts): Scenario =>
  statusQuoScenario(
    { id: statusQuoId, name: t('consolidation.kinds.status-quo'), startsOn: startOf(facts) },
    runningIds(facts),
    consolidationSettingsOf(facts.db.read),
  );

/** What a scenario keeps and buys, whatever its name and identifiers. */
const contentOf = ({ kind, kept, purchases }: Scenario): string =>
  JSON.stringify([kind, kept, purchases.map(({ id: _, ...purchase }) => purchase)]);

/** Status quo and the scenarios of the dossier, in their order; all start with the same month to be comparable. */
export const scenariosOf = (facts: ConsolidationFacts, more: readonly Scenario[] = []): Scenario[] => {
  const known = stored.list(facts.db.read);
  // The optimum just found, once kept as a scenario, is the same one: said once.
  const contents = new Set(known.map(contentOf));
  const fresh = more.filter((scenario) => !contents.has(contentOf(scenario)));
  const own = [...known, ...fresh].map((scenario) => ({ ...scenario, startsOn: startOf(facts) }));
  return [statusQuo(facts), ...own].sort(inOrder);
};

/** Every scenario costed and compared over one and three years. */
export const scenariosView = (facts: ConsolidationFacts, more: readonly Scenario[] = []): ScenariosView => {
  const settings = consolidationSettingsOf(facts.db.read);
  const scenarios = scenariosOf(facts, more);
  const costs = costScenarios(scenarios, facts.context);
  return {
    asOf: facts.asOf,
    scenarios,
    costs,
    horizonMonths: settings.comparisonMonths,
    hourlyCents: facts.context.hourlyCents,
    settings,
    over12: compareScenarios(scenarios, costs, 12, facts.context),
    over36: compareScenarios(scenarios, costs, 36, facts.context),
    names: facts.names,
  };
};

/** Builds a scenario from the few things only the company knows. @throws Refusal row-not-found */
export const buildScenario = (facts: ConsolidationFacts, given: NewScenario, newId: () => string): Scenario => {
  const settings = consolidationSettingsOf(facts.db.read);
  const identity = { id: newId(), name: given.name, startsOn: startOf(facts) };
  if (given.kind === 'delegated') return delegatedScenario(identity, runningIds(facts), given.fee, settings);
  if (given.kind === 'copy') {
    const source = scenariosOf(facts).find((scenario) => scenario.id === given.fromId);
    if (source === undefined) throw new Refusal('row-not-found');
    return copyScenario(source, identity);
  }
  const purchase = {
    id: newId(),
    label: given.name,
    toolId: given.toolId,
    planId: null,
    teamIds: facts.input.teams.filter((team) => !team.archived).map((team) => team.id),
    seats: given.people,
    cents: given.monthlyCents,
    period: 'monthly' as const,
    startsAfterMonths: 0,
  };
  return platformScenario(identity, purchase, given.keptIds, settings);
};
