import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** Incident. */
export const incident = sqliteTable(
  'incident',
  {
    id: text().primaryKey(),
    number: text().notNull(),
    title: text().notNull(),
    what: text().notNull(),
    kind: text().notNull(),
    happenedOn: text(),
    knownAt: text().notNull(),
    reportedBy: text(),
    toolId: text(),
    toolName: text(),
    dataClass: text(),
    data: text(),
    peopleCount: integer(),
    categories: text({ mode: 'json' }),
    measures: text(),
    answers: text({ mode: 'json' }).notNull(),
    severityChosen: text(),
    severityReason: text(),
    cnil: text().notNull(),
    cnilReason: text(),
    cnilNotifiedAt: text(),
    cnilDelayReason: text(),
    persons: text().notNull(),
    personsReason: text(),
    personsToldOn: text(),
    closedOn: text(),
    closedBy: text(),
    lesson: text(),
  },
  (table) => [uniqueIndex('incident_number').on(table.number)],
);

/** Étape du traitement d'un incident. */
export const incidentStep = sqliteTable(
  'incident_step',
  {
    id: text().primaryKey(),
    incidentId: text()
      .notNull()
      .references(() => incident.id, { onDelete: 'cascade' }),
    on: text().notNull(),
    by: text(),
    what: text().notNull(),
  },
  (table) => [index('incident_step_incident').on(table.incidentId)],
);
