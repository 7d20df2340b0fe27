import type { ReadableDb } from '@main/db/dossier-db';
import { settings } from '@main/db/repositories';
import type { UsageGate } from '@shared/contract/usage';
import type { Day } from '@shared/domain/day';
import {
  councilThreshold,
  defaultUsagePrivacy,
  type UsagePrivacy,
  usagePrivacySchema,
} from '@shared/domain/usage-records';
import { headcountOf } from '../company/headcount';

export const usagePrivacyKey = 'usage-privacy';

export const usagePrivacyOf = (db: ReadableDb): UsagePrivacy => {
  const row = settings.get(db, usagePrivacyKey);
  return row ? usagePrivacySchema.parse({ ...defaultUsagePrivacy, ...JSON.parse(row.value) }) : defaultUsagePrivacy;
};

/**
 * Whether the nominal view may be opened: staff notice given and, from 50 employees, works council consulted
 * (rgpd-usage.md, section 1). As long as the headcount is unknown, the council is asked for.
 */
export const usageGateOf = (db: ReadableDb, on: Day): UsageGate => {
  const privacy = usagePrivacyOf(db);
  const headcount = headcountOf(db, on);
  const councilNeeded = headcount === null || headcount >= councilThreshold;
  const missing = [
    ...(privacy.noticeGivenOn === null ? (['notice'] as const) : []),
    ...(councilNeeded && privacy.councilConsultedOn === null ? (['council'] as const) : []),
  ];
  return { privacy, headcount, councilNeeded, open: missing.length === 0, missing };
};
