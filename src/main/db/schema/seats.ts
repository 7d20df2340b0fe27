import { index, integer, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { person } from './company';
import { subscription } from './subscriptions';

/** Siège affecté. */
export const seat = sqliteTable(
  'seat',
  {
    id: text().primaryKey(),
    subscriptionId: text()
      .notNull()
      .references(() => subscription.id, { onDelete: 'cascade' }),
    personId: text().references(() => person.id, { onDelete: 'set null' }),
    account: text(),
    accountKind: text().notNull(),
    state: text().notNull(),
    assignedOn: text(),
    releasedOn: text(),
    activityKnown: integer({ mode: 'boolean' }).notNull(),
    lastActiveOn: text(),
    inactiveSince: text(),
    activeDays: integer(),
    activitySource: text(),
    activityAsOf: text(),
  },
  (table) => [index('seat_subscription').on(table.subscriptionId), index('seat_person').on(table.personId)],
);

/** Point d'adoption déclaré ou importé. */
export const adoptionPoint = sqliteTable(
  'adoption_point',
  {
    id: text().primaryKey(),
    month: text().notNull(),
    subscriptionId: text().references(() => subscription.id, { onDelete: 'cascade' }),
    activeShare: real().notNull(),
    origin: text().notNull(),
  },
  (table) => [uniqueIndex('adoption_month_subscription').on(table.month, table.subscriptionId)],
);
