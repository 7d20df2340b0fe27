import type { ReadableDb } from '@main/db/dossier-db';
import { remembered } from '@main/db/remembered';
import { bankAnswers, fxRates, payments, statementImports, statementLines, subscriptions } from '@main/db/repositories';
import { loadFxRates } from '@main/reference/fx-rates';
import { companyOf } from '../company/company-profile';
import { catalogueOf } from '../tools/tool-catalogue';
import type { BankContext } from './context';
import { debitedRatesOf } from './debited-rates';

const read = (db: ReadableDb): BankContext => {
  const lines = statementLines.list(db);
  return {
    catalogue: catalogueOf(db),
    company: companyOf(db),
    subscriptions: subscriptions.list(db),
    payments: payments.list(db),
    lines,
    imports: statementImports.list(db),
    answers: bankAnswers.list(db),
    rates: { typed: fxRates.list(db), debited: debitedRatesOf(lines), reference: loadFxRates() },
  };
};

const contexts = remembered<BankContext>();

/** What the dossier holds, as far as a statement is concerned: the same object until something is written. */
export const bankContextOf = (db: ReadableDb): BankContext => contexts(db, '', () => read(db));
