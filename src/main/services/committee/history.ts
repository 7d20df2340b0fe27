import type { ReadableDb } from '@main/db/dossier-db';
import { committeeSessions } from '@main/db/repositories';
import { matches } from '@main/engine/committee';
import type { HistoryLine } from '@shared/contract/committee';
import type { Day } from '@shared/domain/day';
import { formatDay, formatMonth } from '@shared/text/format';
import { sessionView, summaryOf } from './session-view';

/** Sessions whose notes, decisions or remarks hold every word of the query, latest first, with where they were found. */
export const historyOf = (db: ReadableDb, query: string, today: Day, now: string): HistoryLine[] =>
  committeeSessions
    .list(db)
    .sort((a, b) => b.month.localeCompare(a.month))
    .flatMap((session) => {
      const view = sessionView(db, session, today, now);
      const all: HistoryLine['hits'] = [
        ...view.items.map((item) => ({ kind: 'note' as const, about: item.name, text: item.notes })),
        ...view.decisions.map(({ text, owner, followNote }) => ({
          kind: 'decision' as const,
          about: owner ?? '',
          text: [text, followNote].filter(Boolean).join(' · '),
        })),
        ...view.remarks.map((remark) => ({ kind: 'remark' as const, about: remark.author, text: remark.text })),
      ];
      const dates = [formatMonth(session.month), session.date === null ? null : formatDay(session.date)];
      const hits = query.trim() === '' ? [] : all.filter(({ about, text }) => matches(query, [about, text]));
      const whole = matches(query, [
        ...dates,
        ...session.attendees,
        ...all.flatMap(({ about, text }) => [about, text]),
      ]);
      return hits.length > 0 || whole ? [{ ...summaryOf(db, session, now), hits, decisionList: view.decisions }] : [];
    });
