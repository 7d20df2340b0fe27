import { type OfferFacts, ownedBases, problemOf } from '@main/engine/consolidation';
import { chooseRate, FRENCH_VAT_RATE, rateValue } from '@main/engine/licences';
import { loadFxRates } from '@main/reference/fx-rates';
import type { OptimiserRequest } from '@shared/contract/consolidation';
import { monthOf } from '@shared/domain/day';
import type { OptimiserProblem } from '@shared/domain/optimiser';
import { offerLabel } from '@shared/text/offer-label';
import type { ConsolidationFacts } from './consolidation-facts';

const TRAINING = 'model-training';

const offerFacts = (facts: ConsolidationFacts, allowIndividualPlans: boolean): OfferFacts => {
  const { input, asOf, context } = facts;
  const sources = { typed: input.fxRates, debited: input.debitedRates, reference: loadFxRates() };
  const dollar = rateValue(chooseRate({ currency: 'USD', month: monthOf(asOf), subscriptionId: null }, sources));
  const closed = input.settingChecks.filter((check) => check.settingId === TRAINING && check.state === 'ok');
  const carbon = context.scores.flatMap(({ toolId, carbonKgPerSeatYear }): [string, number][] =>
    carbonKgPerSeatYear === null ? [] : [[toolId, (carbonKgPerSeatYear.central * 1000) / 12]],
  );
  return {
    rates: dollar === null ? {} : { USD: dollar },
    vatRate: FRENCH_VAT_RATE,
    allowIndividualPlans,
    trainingClosed: new Set(closed.map((check) => check.toolId)),
    authorised: facts.authorised,
    carbon: new Map(carbon),
    ownedBases: ownedBases(facts.catalogue.tools, facts.running, facts.needs),
    labelOf: offerLabel,
  };
};

/** The problem of the open dossier for a request. */
export const optimiserProblem = (facts: ConsolidationFacts, request: OptimiserRequest): OptimiserProblem => {
  const { horizonMonths, constraints, weights, allowIndividualPlans } = request;
  const { needs, running, asOf, catalogue } = facts;
  return problemOf(
    { needs, tools: catalogue.tools, running, facts: offerFacts(facts, allowIndividualPlans), asOf },
    { horizonMonths, constraints, weights },
  );
};
