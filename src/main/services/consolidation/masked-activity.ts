import type { ReadableDb } from '@main/db/dossier-db';
import { people, seats } from '@main/db/repositories';
import type { TeamActivity } from '@main/engine/consolidation';
import { classifySeats, countByStatus, isHeld, publishTogether } from '@main/engine/seats';
import type { Day } from '@shared/domain/day';
import { seatCountsSchema } from '@shared/domain/seat-summary';
import { usagePrivacyOf } from '../usage/privacy-gate';

/**
 * Activity of the teams on each subscription, as far as it may be published: the same groups as the usage screens, so
 * that nobody's activity can be read from a proposal. Teams too small are left out; their seats are then all counted.
 */
export const maskedActivities = (db: ReadableDb, asOf: Day): TeamActivity[] => {
  const held = classifySeats(seats.list(db), people.list(db), asOf).filter(({ seat }) => isHeld(seat, asOf));
  const subscriptionIds = [...new Set(held.map(({ seat }) => seat.subscriptionId))];
  const tables = subscriptionIds.map((key) => {
    const rows = held.filter(({ seat }) => seat.subscriptionId === key);
    const teamIds = [...new Set(rows.map(({ person }) => person?.teamId ?? null))];
    return {
      key,
      teams: teamIds.map((teamId) => {
        const mine = rows.filter(({ person }) => (person?.teamId ?? null) === teamId);
        const counts = countByStatus(mine.map(({ classification }) => classification.status));
        return { teamId, active: mine.length, values: { ...counts } as Record<string, number> };
      }),
    };
  });
  return publishTogether(tables, usagePrivacyOf(db).minGroupSize).tables.flatMap(({ key, published }) =>
    published.status === 'by-team'
      ? published.groups.flatMap(({ kind, teamIds, values }): TeamActivity[] => {
          const teamId = teamIds[0] ?? null;
          if (kind !== 'team' || teamId === null) return [];
          return [{ subscriptionId: key, teamId, seats: seatCountsSchema.parse(values) }];
        })
      : [],
  );
};
