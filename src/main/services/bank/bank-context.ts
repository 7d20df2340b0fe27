import type { ReadableDb } from '@main/db/dossier-db';
import { bankAnswers, fxRates, payments, statementImports, statementLines, subscriptions } from '@main/db/repositories';
import { chooseRate, rateValue } from '@main/engine/licences/cost/rates';
import { loadFxRates } from '@main/reference/fx-rates';
import { monthOf } from '@shared/domain/day';
import { companyOf } from '../company/company-profile';
import { catalogueOf } from '../tools/tool-catalogue';
import { debitInEuros } from './amounts';
import type { BankContext } from './context';
import { debitedRatesOf } from './debited-rates';

/** What the dossier holds, as far as a statement is concerned. */
export const bankContextOf = (db: ReadableDb): BankContext => {
  const lines = statementLines.list(db);
  const sources = { typed: fxRates.list(db), debited: debitedRatesOf(lines), reference: loadFxRates() };
  return {
    catalogue: catalogueOf(db),
    company: companyOf(db),
    subscriptions: subscriptions.list(db),
    payments: payments.list(db),
    lines,
    imports: statementImports.list(db),
    answers: bankAnswers.list(db),
    expected: (subscription, on) => {
      const question = { currency: subscription.currency, month: monthOf(on), subscriptionId: subscription.id };
      return { cents: debitInEuros(subscription, rateValue(chooseRate(question, sources))) };
    },
  };
};
