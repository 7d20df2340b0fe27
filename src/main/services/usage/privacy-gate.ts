import type { ReadableDb } from '@main/db/dossier-db';
import { people, settings } from '@main/db/repositories';
import type { UsageGate } from '@shared/contract/usage';
import {
  councilThreshold,
  defaultUsagePrivacy,
  type UsagePrivacy,
  usagePrivacySchema,
} from '@shared/domain/usage-records';
import { companyOf } from '../company/company-profile';

export const usagePrivacyKey = 'usage-privacy';

export const usagePrivacyOf = (db: ReadableDb): UsagePrivacy => {
  const row = settings.get(db, usagePrivacyKey);
  return row ? usagePrivacySchema.parse({ ...defaultUsagePrivacy, ...JSON.parse(row.value) }) : defaultUsagePrivacy;
};

/**
 * Whether the nominal view may be opened: staff notice given and, from 50 employees, works council consulted
 * (rgpd-usage.md, section 1). A headcount that nobody gave is counted from the people; without any, it is asked for.
 */
export const usageGateOf = (db: ReadableDb): UsageGate => {
  const privacy = usagePrivacyOf(db);
  const employees = people.list(db).filter(({ kind, leftOn }) => kind === 'employee' && leftOn === null).length;
  const known = Math.max(companyOf(db)?.headcount ?? 0, employees);
  const councilNeeded = known === 0 || known >= councilThreshold;
  const missing = [
    ...(privacy.noticeGivenOn === null ? (['notice'] as const) : []),
    ...(councilNeeded && privacy.councilConsultedOn === null ? (['council'] as const) : []),
  ];
  return { privacy, headcount: known === 0 ? null : known, councilNeeded, open: missing.length === 0, missing };
};
