import type { ReadableDb } from '@main/db/dossier-db';
import { fxRates, statementLines } from '@main/db/repositories';
import { chooseRate, rateValue } from '@main/engine/licences/cost/rates';
import { costAt, lastDebitMonth, priceBridge } from '@main/engine/licences/cost/subscription-cost';
import { loadFxRates } from '@main/reference/fx-rates';
import type { CostView } from '@shared/contract/subscriptions';
import type { Day } from '@shared/domain/day';
import type { Subscription } from '@shared/domain/subscription';
import { debitedRatesOf } from '../bank/debited-rates';
import { companyOf } from '../company/company-profile';

/** Share of the VAT the company recovers: all of it until the profile says otherwise. */
const vatRecoveryIn = (db: ReadableDb): number => {
  const company = companyOf(db);
  if (!company) return 1;
  return company.vat === 'franchise' ? 0 : company.vatRecovery;
};

/** Gives the true cost of subscriptions of a dossier; reads rates and VAT rights once. */
export const costViewer = (db: ReadableDb, today: Day): ((subscription: Subscription) => CostView) => {
  const sources = {
    typed: fxRates.list(db),
    debited: debitedRatesOf(statementLines.list(db)),
    reference: loadFxRates(),
  };
  const recovery = vatRecoveryIn(db);
  return (subscription) => {
    const question = {
      currency: subscription.currency,
      month: lastDebitMonth(subscription, today),
      subscriptionId: subscription.id,
    };
    const rate = chooseRate(question, sources);
    const value = rateValue(rate);
    if (value === null) return { cost: null, bridge: null, rate };
    const cost = costAt(subscription, value, recovery);
    return { cost, bridge: priceBridge(subscription, cost), rate };
  };
};
