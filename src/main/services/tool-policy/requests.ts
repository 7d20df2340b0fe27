import type { ReadableDb } from '@main/db/dossier-db';
import { charterDrafts, toolRequests } from '@main/db/repositories';
import { loadCharterReference } from '@main/reference/charter';
import type { PolicyView } from '@shared/contract/tool-policy';
import { addDays, type Day, weekday } from '@shared/domain/day';

/** So many working days later, Monday to Friday; public holidays are not known here. */
export const workingDaysLater = (from: Day, count: number): Day => {
  let day = from;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (weekday(day) !== 0 && weekday(day) !== 6) left -= 1;
  }
  return day;
};

/** Requests, those waiting first, with the day by which the charter promises an answer. */
export const requestsOf = (db: ReadableDb, asOf: Day): PolicyView['requests'] => {
  const days = charterDrafts.get(db, 'draft')?.values.answerDays ?? loadCharterReference().defaults.delai_reponse_jours;
  return toolRequests
    .list(db)
    .map((request) => {
      const dueOn = workingDaysLater(request.askedOn, days);
      return { ...request, dueOn, late: request.state === 'open' && dueOn < asOf };
    })
    .sort((a, b) => Number(b.state === 'open') - Number(a.state === 'open') || (a.askedOn < b.askedOn ? 1 : -1));
};
