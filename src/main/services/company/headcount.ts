import type { ReadableDb } from '@main/db/dossier-db';
import { people } from '@main/db/repositories';
import type { Day } from '@shared/domain/day';
import { isStaff } from '@shared/domain/presence';
import { councilThreshold } from '@shared/domain/usage-records';
import { companyOf } from './company-profile';

/**
 * Headcount that the threshold of 50 may be read from: the profile's, or the staff list once it alone reaches the
 * threshold. A short staff list proves nothing: it may be incomplete.
 */
export const headcountOf = (db: ReadableDb, on: Day): number | null => {
  const listed = people.list(db).filter((person) => isStaff(person, on)).length;
  const declared = companyOf(db)?.headcount ?? null;
  if (declared !== null) return Math.max(declared, listed);
  return listed >= councilThreshold ? listed : null;
};
