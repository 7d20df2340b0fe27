import type { DossierDb, ReadableDb } from '@main/db/dossier-db';
import {
  adminHours,
  charterSignatures,
  decisions,
  incidents,
  people,
  staffQuestions,
  trainingAttendances,
  trainingSessions,
} from '@main/db/repositories';
import { realisedSavings } from '@main/engine/consolidation';
import { signatureCoverage } from '@main/engine/governance/charter';
import { trainingCoverage } from '@main/engine/governance/training';
import { activeUsers, type KpiFacts, roiLines } from '@main/engine/kpi';
import { auditLicences } from '@main/engine/licences';
import { loadFxRates } from '@main/reference/fx-rates';
import { addDays, type Day, firstDay, lastDay, type Month, monthOf, shiftMonth } from '@shared/domain/day';
import type { Figure } from '@shared/domain/figure';
import type { RoiLine } from '@shared/domain/kpi';
import { loadAuditInput, unaskedGovernance } from '../audit/audit-input';
import { auditSettingsOf } from '../audit/audit-settings';
import { versionsOf } from '../charter/charter-facts';
import { paidCoverage } from '../consolidation/plan-view';
import { adoptionByMonth } from '../seats/adoption-by-month';
import { catalogueOf } from '../tools/tool-catalogue';
import { carbonFactsOf } from './carbon-facts';
import { kpiSettingsOf } from './kpi-settings';
import { roiFactsOf } from './roi-facts';
import { seatFactsOf } from './seat-facts';

/** The dossier as the indicators read it. */
export type KpiDossier = { readonly db: DossierDb; readonly name: string };

const signaturesOn = (db: ReadableDb, asOf: Day): Figure | null => {
  const version = versionsOf(db).find((one) => one.publishedOn <= asOf);
  return version ? signatureCoverage(version.id, charterSignatures.list(db), people.list(db), asOf).coverage : null;
};

/** Null until the dossier holds a session: nobody trained is not the same as nobody knows. */
const trainedOn = (db: ReadableDb, asOf: Day): Figure | null => {
  const sessions = trainingSessions.list(db);
  if (sessions.length === 0) return null;
  return trainingCoverage({ people: people.list(db), sessions, attendance: trainingAttendances.list(db), asOf })
    .coverage;
};

/** Null while the register is empty: nobody can say that there was none. */
const incidentsIn = (db: ReadableDb, month: Month): number | null => {
  const all = incidents.list(db);
  return all.length === 0 ? null : all.filter(({ knownAt }) => knownAt.startsWith(month)).length;
};

const questionsOn = (db: ReadableDb, asOf: Day): number | null => {
  const all = staffQuestions.list(db);
  if (all.length === 0) return null;
  return all.filter((one) => one.askedOn <= asOf && (one.answeredOn === null || one.answeredOn > asOf)).length;
};

/** Day the figures of a month are of: its last one, or today while it runs. */
export const dayOf = (month: Month, today: Day): Day => (month >= monthOf(today) ? today : lastDay(month));

/** Everything the indicators of a month are computed from, as the dossier tells it today. */
export const kpiFactsOf = (
  { db, name }: KpiDossier,
  month: Month,
  today: Day,
): { readonly facts: KpiFacts; readonly roi: RoiLine[] } => {
  const { read } = db;
  const asOf = dayOf(month, today);
  const auditSettings = auditSettingsOf(read);
  const input = loadAuditInput(read, name, asOf, unaskedGovernance);
  const audit = auditLicences(input, { catalogue: catalogueOf(read), fx: loadFxRates() }, auditSettings, asOf);
  const seats = seatFactsOf(read, asOf, auditSettings.freshUsageDays);
  // The savings of the month itself are known once it is over.
  const savingsDay = asOf === lastDay(month) ? addDays(asOf, 1) : asOf;
  const facts: Omit<KpiFacts, 'roi'> = {
    month,
    asOf,
    annualCost: audit.cost.annualFull,
    paidSeats: audit.waste.paidSeats,
    activeSeats: audit.waste.activeSeats,
    unusedSeats: audit.waste.unusedSeats,
    observed: seats.observed,
    adoption: shareOf(adoptionByMonth(input.adoption, input.subscriptions), month),
    holders: seats.holders,
    activePeople: seats.activePeople,
    realisedSavings: realisedSavings(
      decisions.list(read),
      { payments: input.payments, covered: paidCoverage(read, input.payments) },
      savingsDay,
    ).realised,
    ...carbonFactsOf(db, month, asOf),
    trained: trainedOn(read, asOf),
    signatures: signaturesOn(read, asOf),
    incidents: incidentsIn(read, month),
    questionsWaiting: questionsOn(read, asOf),
    adminHours: adminHours.list(read).find((one) => one.month === month) ?? null,
  };
  const users = activeUsers(facts).value;
  const roi = roiLines(roiFactsOf(read, month, { input, audit, seats, activeUsers: users }), kpiSettingsOf(read));
  const company = roi.at(-1);
  if (company === undefined) throw new Error('the ROI always has a line for the company');
  return { facts: { ...facts, roi: company.roi }, roi };
};

const shareOf = (curve: ReturnType<typeof adoptionByMonth>, month: Month): KpiFacts['adoption'] => {
  const point = curve.find((one) => one.month === month);
  return point ? { share: point.activeShare, origin: point.origin } : null;
};

/** First month of which the dossier knows something: its first subscription or use, a year back at most. */
export const firstKnownMonth = (starts: readonly (Day | Month | null)[], today: Day): Month | null => {
  const floor = shiftMonth(monthOf(today), -12);
  const known = starts.flatMap((one) => (one === null ? [] : [one.slice(0, 7) as Month])).sort();
  const [first] = known;
  if (first === undefined) return null;
  return first > floor ? first : monthOf(firstDay(floor));
};
