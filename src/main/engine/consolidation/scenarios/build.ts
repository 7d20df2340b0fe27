import { type ConsolidationSettings, type Scenario, scenarioKinds } from '@shared/domain/consolidation';
import type { Month } from '@shared/domain/day';
import { type Interval, interval } from '@shared/domain/interval';
import type { Offer, OptimiserProblem } from '@shared/domain/optimiser';
import type { SolvedOutcome } from '@shared/domain/optimiser-result';
import type { FeeModel, Purchase, ScenarioKind } from '@shared/domain/scenario';
import { periodsPerYear } from '@shared/domain/subscription';
import { costOfSeats } from '../optimiser/pricing';

/** What a new scenario is given by its caller: identity, name in French, first month. */
export type ScenarioIdentity = { readonly id: string; readonly name: string; readonly startsOn: Month };

const middle = (low: number, high: number): Interval => interval(low, (low + high) / 2, high);

const base = (identity: ScenarioIdentity, kind: ScenarioKind, settings: ConsolidationSettings): Scenario => ({
  ...identity,
  kind,
  copiedFromId: null,
  kept: [],
  purchases: [],
  fee: null,
  migrationCents: null,
  exitCents: null,
  migrationHours: null,
  trainingPeople: null,
  trainingHoursPerPerson: middle(settings.trainingHoursLow, settings.trainingHoursHigh),
  adminHoursPerToolMonth: middle(settings.adminHoursLow, settings.adminHoursHigh),
  adminShare: 1,
  hourlyCents: null,
  overlapMonths: settings.overlapMonths,
  note: null,
});

const keepAll = (subscriptionIds: readonly string[]): Scenario['kept'] =>
  subscriptionIds.map((subscriptionId) => ({ subscriptionId, seats: null }));

/** Statu quo: everything is kept as it is. */
export const statusQuoScenario = (
  identity: ScenarioIdentity,
  subscriptionIds: readonly string[],
  settings: ConsolidationSettings,
): Scenario => ({
  ...base(identity, 'status-quo', settings),
  kept: keepAll(subscriptionIds),
  trainingPeople: 0,
  overlapMonths: 0,
});

/** Plateforme unique: one price, typed or a range, for everybody; subscriptions outside its reach may be kept. */
export const platformScenario = (
  identity: ScenarioIdentity,
  platform: Purchase,
  keptIds: readonly string[],
  settings: ConsolidationSettings,
): Scenario => ({
  ...base(identity, 'platform', settings),
  kept: keepAll(keptIds),
  purchases: [platform],
  trainingPeople: platform.seats,
});

/** Gestion déléguée: the same tools, managed by somebody else for a fee. */
export const delegatedScenario = (
  identity: ScenarioIdentity,
  subscriptionIds: readonly string[],
  fee: FeeModel,
  settings: ConsolidationSettings,
): Scenario => ({
  ...base(identity, 'delegated', settings),
  kept: keepAll(subscriptionIds),
  fee,
  trainingPeople: 0,
  adminShare: settings.delegatedAdminShare,
  overlapMonths: 0,
});

/** Price of a number of seats of an offer for one billing period. */
const periodCents = (offer: Offer, seats: number): number => {
  const months = 12 / periodsPerYear[offer.period];
  return costOfSeats({ ...offer, engaged: null }, seats, seats, months)?.costCents ?? 0;
};

/** Multi-outils optimisé: what the optimiser chose, subscriptions kept and plans bought. */
export const optimisedScenario = (
  identity: ScenarioIdentity,
  problem: OptimiserProblem,
  outcome: SolvedOutcome,
  settings: ConsolidationSettings,
): Scenario => {
  const offerOf = (offerId: string): Offer | undefined => problem.offers.find((offer) => offer.id === offerId);
  const chosen = outcome.choices.flatMap((choice) => {
    const offer = offerOf(choice.offerId);
    return offer === undefined ? [] : [{ choice, offer }];
  });
  const usedBy = (toolId: string, teamId: string): boolean =>
    problem.tools.find((tool) => tool.id === toolId)?.usedByTeamIds.includes(teamId) ?? false;
  const toTrain = chosen.flatMap(({ choice }) =>
    choice.seatsByTeam.filter(({ teamId }) => !usedBy(choice.toolId, teamId)).map(({ seats }) => seats),
  );
  return {
    ...base(identity, 'optimised', settings),
    kept: chosen.flatMap(({ choice, offer }) => {
      if (offer.engaged === null) return [];
      const seats = choice.seats < offer.engaged.seats && offer.perSeat ? choice.seats : null;
      return [{ subscriptionId: offer.engaged.subscriptionId, seats }];
    }),
    purchases: chosen.flatMap(({ choice, offer }): Purchase[] => {
      const extra = offer.engaged === null ? choice.seats : choice.seats - offer.engaged.seats;
      if (extra <= 0 || (offer.engaged !== null && !offer.perSeat)) return [];
      const cents = periodCents({ ...offer, minSeats: offer.engaged === null ? offer.minSeats : null }, extra);
      return [
        {
          id: `purchase-${offer.id}`.replace(/[^A-Za-z0-9._:-]/g, '-').slice(0, 64),
          label: offer.label,
          toolId: offer.toolId,
          planId: offer.planId,
          teamIds: choice.seatsByTeam.map((item) => item.teamId),
          seats: extra,
          cents: interval(cents, cents, cents),
          period: offer.period,
          startsAfterMonths: 0,
        },
      ];
    }),
    trainingPeople: toTrain.reduce((total, seats) => total + seats, 0),
  };
};

/** Scénario libre: a copy, to be changed by hand. */
export const copyScenario = (scenario: Scenario, identity: ScenarioIdentity): Scenario => ({
  ...scenario,
  ...identity,
  kind: 'own',
  copiedFromId: scenario.id,
});

/** Order of the scenarios on screen and paper. */
export const inOrder = (a: Scenario, b: Scenario): number =>
  scenarioKinds.indexOf(a.kind) - scenarioKinds.indexOf(b.kind) || a.name.localeCompare(b.name, 'fr');
