import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { person } from './company';

/** Membre du comité éthique. */
export const committeeMember = sqliteTable('committee_member', {
  id: text().primaryKey(),
  name: text().notNull(),
  personId: text().references(() => person.id, { onDelete: 'set null' }),
  role: text().notNull(),
  roleLabel: text(),
  from: text('from_day').notNull(),
  to: text('to_day'),
});

/** Séance: one a month. */
export const committeeSession = sqliteTable(
  'committee_session',
  {
    id: text().primaryKey(),
    month: text().notNull(),
    date: text(),
    state: text().notNull(),
    attendees: text({ mode: 'json' }).notNull(),
    nextOn: text(),
    briefing: text({ mode: 'json' }),
    groups: text({ mode: 'json' }),
  },
  (table) => [uniqueIndex('committee_session_month').on(table.month)],
);

const ofSession = () =>
  text()
    .notNull()
    .references(() => committeeSession.id, { onDelete: 'cascade' });

/** Point de l'ordre du jour. */
export const committeeItem = sqliteTable(
  'committee_item',
  {
    id: text().primaryKey(),
    sessionId: ofSession(),
    position: integer().notNull(),
    code: text().notNull(),
    title: text(),
    plannedMinutes: integer().notNull(),
    notes: text().notNull(),
  },
  (table) => [index('committee_item_session').on(table.sessionId)],
);

/** Chronomètre d'un point: same id as the item. */
export const committeeClock = sqliteTable('committee_clock', {
  id: text()
    .primaryKey()
    .references(() => committeeItem.id, { onDelete: 'cascade' }),
  spentSeconds: integer().notNull(),
  runningSince: text(),
});

/** Décision: stays when its item goes. */
export const committeeDecision = sqliteTable(
  'committee_decision',
  {
    id: text().primaryKey(),
    sessionId: ofSession(),
    itemId: text().references(() => committeeItem.id, { onDelete: 'set null' }),
    text: text().notNull(),
    owner: text(),
    dueOn: text(),
    votesFor: integer().notNull(),
    votesAgainst: integer().notNull(),
    votesAbstain: integer().notNull(),
    state: text().notNull(),
    followedOn: text(),
    followNote: text(),
  },
  (table) => [index('committee_decision_session').on(table.sessionId)],
);

/** Remarque. Its target is no foreign key: a remark outlives what it speaks of. */
export const committeeRemark = sqliteTable(
  'committee_remark',
  {
    id: text().primaryKey(),
    sessionId: ofSession(),
    target: text({ mode: 'json' }).notNull(),
    base: text(),
    text: text().notNull(),
    author: text().notNull(),
    writtenOn: text().notNull(),
    origin: text().notNull(),
    receivedOn: text(),
    state: text().notNull(),
    replaced: text(),
  },
  (table) => [index('committee_remark_session').on(table.sessionId)],
);
