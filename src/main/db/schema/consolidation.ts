import { index, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { person, team } from './company';
import { subscription } from './subscriptions';

/** Besoin d'une équipe. */
export const need = sqliteTable(
  'need',
  {
    id: text().primaryKey(),
    teamId: text()
      .notNull()
      .references(() => team.id, { onDelete: 'cascade' }),
    capability: text().notNull(),
    people: integer().notNull(),
    intensity: text().notNull(),
    dataClass: text().notNull(),
    origin: text().notNull(),
    note: text(),
  },
  (table) => [index('need_team').on(table.teamId)],
);

/** Scénario de consolidation: typed or copied; the status quo and the optimum are computed, never stored as such. */
export const scenario = sqliteTable('scenario', {
  id: text().primaryKey(),
  name: text().notNull(),
  kind: text().notNull(),
  copiedFromId: text(),
  startsOn: text().notNull(),
  kept: text({ mode: 'json' }).notNull(),
  purchases: text({ mode: 'json' }).notNull(),
  fee: text({ mode: 'json' }),
  migrationCents: text({ mode: 'json' }),
  exitCents: text({ mode: 'json' }),
  migrationHours: text({ mode: 'json' }),
  trainingPeople: integer(),
  trainingHoursPerPerson: text({ mode: 'json' }),
  adminHoursPerToolMonth: text({ mode: 'json' }),
  adminShare: real().notNull(),
  hourlyCents: integer(),
  overlapMonths: integer().notNull(),
  note: text(),
});

/** Décision sur un abonnement, with what it promised on the day it was taken. */
export const decision = sqliteTable(
  'decision',
  {
    id: text().primaryKey(),
    subscriptionId: text()
      .notNull()
      .references(() => subscription.id, { onDelete: 'cascade' }),
    kind: text().notNull(),
    seatsAfter: integer(),
    migrateToToolId: text(),
    ownerPersonId: text().references(() => person.id, { onDelete: 'set null' }),
    decidedOn: text(),
    notBefore: text(),
    state: text().notNull(),
    noticeGivenOn: text(),
    scenarioId: text(),
    promise: text({ mode: 'json' }).notNull(),
    note: text(),
  },
  (table) => [index('decision_subscription').on(table.subscriptionId)],
);

/** Action du plan. */
export const planAction = sqliteTable(
  'plan_action',
  {
    id: text().primaryKey(),
    decisionId: text().references(() => decision.id, { onDelete: 'cascade' }),
    code: text(),
    label: text(),
    ownerPersonId: text().references(() => person.id, { onDelete: 'set null' }),
    dueOn: text(),
    state: text().notNull(),
    doneOn: text(),
    note: text(),
  },
  (table) => [index('plan_action_decision').on(table.decisionId)],
);
