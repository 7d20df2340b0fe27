import { auditLicences } from '@main/engine/licences';
import { loadCatalogue } from '@main/reference/catalogue';
import { loadFxRates } from '@main/reference/fx-rates';
import type { AuditInput, AuditResult } from '@shared/domain/audit';
import { type AuditSettings, defaultAuditSettings } from '@shared/domain/audit-settings';
import { type Day, day } from '@shared/domain/day';
import type { SeatStatus } from '@shared/domain/seat';
import type { SeatHolder, SeatSummary } from '@shared/domain/seat-summary';
import { aCompany } from './builders';

/** A dossier with nothing in it; each test names only what it is about. */
export const anAuditInput = (given: Partial<AuditInput> = {}): AuditInput => ({
  company: aCompany(),
  teams: [],
  people: [],
  subscriptions: [],
  payments: [],
  fxRates: [],
  debitedRates: [],
  seatSummaries: [],
  adoption: [],
  settingChecks: [],
  answers: [],
  governance: { footprintComputedOn: null, charterAdoptedOn: null, trainedPeople: null },
  ...given,
});

const none: Record<SeatStatus, number> = {
  regular: 0,
  occasional: 0,
  dormant: 0,
  never: 0,
  left: 0,
  new: 0,
  pending: 0,
  'on-leave': 0,
  excluded: 0,
  unknown: 0,
};

/** Held seats of a subscription; without holders given, they are held by nobody known. */
export const aSummary = (
  counts: Partial<Record<SeatStatus, number>>,
  given: Partial<SeatSummary> = {},
): SeatSummary => {
  const byStatus = { ...none, ...counts };
  const assigned = Object.values(byStatus).reduce((total, count) => total + count, 0);
  return {
    subscriptionId: 'subscription-1',
    assigned,
    assignmentsComplete: true,
    byStatus,
    holders: Array.from({ length: assigned }, () => ({ personId: null, teamId: null })),
    activityOrigin: 'imported',
    activityAsOf: day('2026-11-15'),
    personalAccounts: 0,
    workAddressOutside: 0,
    ...given,
  };
};

/** Holders `p<from>` to `p<to>` of one team. */
export const holders = (from: number, to: number, teamId: string | null): SeatHolder[] =>
  Array.from({ length: to - from + 1 }, (_, index) => ({ personId: `p${from + index}`, teamId }));

export const reference = () => ({ catalogue: loadCatalogue(), fx: loadFxRates() });

export const audit = (
  given: Partial<AuditInput>,
  asOf: Day = day('2026-11-21'),
  settings: Partial<AuditSettings> = {},
): AuditResult => auditLicences(anAuditInput(given), reference(), { ...defaultAuditSettings, ...settings }, asOf);
