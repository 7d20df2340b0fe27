import type { ReadableDb } from '@main/db/dossier-db';
import { decisions } from '@main/db/repositories';
import type { HomeNotice } from '@shared/contract/home';
import type { AuditResult } from '@shared/domain/audit';

/** Days ahead that « Échéances à venir » covers: three months. */
const aheadDays = 92;

/**
 * Notices that can still be given within three months, in the order of the calendar. A subscription kept, or whose
 * notice is given, has none; one decided to be left or reduced says that the notice is to be given.
 */
export const comingNotices = (db: ReadableDb, audit: AuditResult): HomeNotice[] => {
  const decided = new Map(
    decisions
      .list(db)
      .filter(({ state }) => state !== 'dropped' && state !== 'proposed')
      .map((decision) => [decision.subscriptionId, decision]),
  );
  return audit.renewals.flatMap(({ subscriptionId, name, noticeBy, daysLeft, state }): HomeNotice[] => {
    if (noticeBy === null || state !== 'open' || daysLeft === null || daysLeft > aheadDays) return [];
    const decision = decided.get(subscriptionId);
    if (decision && (decision.kind === 'keep' || decision.state === 'done' || decision.noticeGivenOn !== null))
      return [];
    return [{ subscriptionId, name, noticeBy, decided: decision !== undefined }];
  });
};
