import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { person, team } from './company';
import { seat } from './seats';

/** Mouvement de personnel. Kept with its name when the person goes. */
export const staffMovement = sqliteTable(
  'staff_movement',
  {
    id: text().primaryKey(),
    personId: text().references(() => person.id, { onDelete: 'set null' }),
    name: text().notNull(),
    kind: text().notNull(),
    on: text().notNull(),
    openedOn: text().notNull(),
    fromTeamId: text().references(() => team.id, { onDelete: 'set null' }),
    toTeamId: text().references(() => team.id, { onDelete: 'set null' }),
    closedOn: text(),
    note: text(),
  },
  (table) => [index('staff_movement_person').on(table.personId)],
);

/** Étape d'un mouvement. */
export const movementStep = sqliteTable(
  'movement_step',
  {
    id: text().primaryKey(),
    movementId: text()
      .notNull()
      .references(() => staffMovement.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    kind: text().notNull(),
    seatId: text().references(() => seat.id, { onDelete: 'set null' }),
    subject: text(),
    state: text().notNull(),
    doneOn: text(),
    doneBy: text(),
    detail: text(),
  },
  (table) => [index('movement_step_movement').on(table.movementId)],
);

/** Question d'un collaborateur. */
export const staffQuestion = sqliteTable('staff_question', {
  id: text().primaryKey(),
  question: text().notNull(),
  topic: text().notNull(),
  askedOn: text().notNull(),
  askedBy: text(),
  teamId: text().references(() => team.id, { onDelete: 'set null' }),
  toolId: text(),
  answer: text(),
  answeredBy: text(),
  answeredOn: text(),
  minutes: integer(),
  publishedOn: text(),
});

/** Note de veille. */
export const watchNote = sqliteTable('watch_note', {
  id: text().primaryKey(),
  toolId: text(),
  kind: text().notNull(),
  title: text().notNull(),
  what: text().notNull(),
  notedOn: text().notNull(),
  notedBy: text(),
  effectiveOn: text(),
  source: text(),
  consequences: text({ mode: 'json' }).notNull(),
  toldTo: text(),
  toldOn: text(),
});

/** Revue mensuelle de veille. */
export const watchReview = sqliteTable(
  'watch_review',
  {
    id: text().primaryKey(),
    month: text().notNull(),
    reviewedOn: text().notNull(),
    reviewedBy: text().notNull(),
    note: text(),
  },
  (table) => [uniqueIndex('watch_review_month').on(table.month)],
);
