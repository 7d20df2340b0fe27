import type { ReadableDb } from '@main/db/dossier-db';
import {
  adoptionPoints,
  diagnosticAnswers,
  fxRates,
  payments,
  people,
  seats,
  settingChecks,
  statementLines,
  subscriptions,
  teams,
} from '@main/db/repositories';
import type { AuditInput } from '@shared/domain/audit';
import { type Company, emptyCompany } from '@shared/domain/company';
import type { Day } from '@shared/domain/day';
import { debitedRatesOf } from '../bank/debited-rates';
import { footprintKnownOn } from '../carbon/footprint-known';
import { charterAdoptedOn } from '../charter/charter-facts';
import { companyOf } from '../company/company-profile';
import { seatSummaries } from '../seats/seat-summaries';
import { trainedPeopleOn } from '../training/training-view';

/** Company of the dossier, or one that bears its name until the profile is filled in. */
export const companyOrUnnamed = (db: ReadableDb, dossierName: string): Company =>
  companyOf(db) ?? emptyCompany(dossierName);

/** What the dossier knows of the three questions of responsible AI. */
const governanceOf = (db: ReadableDb, asOf: Day): AuditInput['governance'] => ({
  footprintComputedOn: footprintKnownOn(db, asOf),
  charterAdoptedOn: charterAdoptedOn(db, asOf),
  trainedPeople: trainedPeopleOn(db, asOf),
});

/** For the costs and the seats alone: the footprint need not be computed to be told there is one. */
export const unaskedGovernance: AuditInput['governance'] = {
  footprintComputedOn: null,
  charterAdoptedOn: null,
  trainedPeople: null,
};

/** Everything the audit reads, loaded from the dossier. */
export const loadAuditInput = (
  db: ReadableDb,
  dossierName: string,
  asOf: Day,
  governance: AuditInput['governance'] | null = null,
): AuditInput => {
  const everyone = people.list(db);
  const allSubscriptions = subscriptions.list(db);
  const allSeats = seats.list(db);
  return {
    company: companyOrUnnamed(db, dossierName),
    teams: teams.list(db),
    people: everyone,
    subscriptions: allSubscriptions,
    payments: payments.list(db),
    fxRates: fxRates.list(db),
    debitedRates: debitedRatesOf(statementLines.list(db)),
    seatSummaries: seatSummaries(allSubscriptions, allSeats, everyone, asOf),
    adoption: adoptionPoints.list(db),
    settingChecks: settingChecks.list(db),
    answers: diagnosticAnswers.list(db),
    governance: governance ?? governanceOf(db, asOf),
  };
};
