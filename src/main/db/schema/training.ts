import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { person, team } from './company';

/** Séance de formation. */
export const trainingSession = sqliteTable(
  'training_session',
  {
    id: text().primaryKey(),
    title: text().notNull(),
    modules: text({ mode: 'json' }).notNull(),
    heldOn: text().notNull(),
    startsAt: text(),
    minutes: integer().notNull(),
    trainer: text(),
    place: text(),
    state: text().notNull(),
    note: text(),
  },
  (table) => [index('training_session_day').on(table.heldOn)],
);

/** Présence à une séance. */
export const trainingAttendance = sqliteTable(
  'training_attendance',
  {
    id: text().primaryKey(),
    sessionId: text()
      .notNull()
      .references(() => trainingSession.id, { onDelete: 'cascade' }),
    personId: text().references(() => person.id, { onDelete: 'set null' }),
    name: text().notNull(),
    state: text().notNull(),
    recordedOn: text(),
  },
  (table) => [uniqueIndex('training_attendance_person').on(table.sessionId, table.personId)],
);

/** Entrée de la bibliothèque d'usages. */
export const libraryEntry = sqliteTable(
  'library_entry',
  {
    id: text().primaryKey(),
    teamId: text().references(() => team.id, { onDelete: 'set null' }),
    title: text().notNull(),
    need: text(),
    prompt: text().notNull(),
    toolId: text(),
    model: text(),
    dataClass: text().notNull(),
    dataRule: text(),
    sober: text(),
    owner: text(),
    testedOn: text(),
    reviewOn: text(),
    starterId: text(),
    createdOn: text().notNull(),
  },
  (table) => [index('library_entry_team').on(table.teamId)],
);

/** Point de position sur la matrice IA et RSE, kept as it was. */
export const positionAssessment = sqliteTable(
  'position_assessment',
  {
    id: text().primaryKey(),
    takenOn: text().notNull(),
    recordedOn: text().notNull(),
    note: text(),
    answers: text({ mode: 'json' }).notNull(),
    result: text({ mode: 'json' }).notNull(),
  },
  (table) => [uniqueIndex('position_assessment_day').on(table.takenOn)],
);
