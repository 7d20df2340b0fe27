import { sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { team } from './company';

/** Usage d'IA inscrit au registre. */
export const aiSystem = sqliteTable('ai_system', {
  id: text().primaryKey(),
  name: text().notNull(),
  toolId: text(),
  teamId: text().references(() => team.id, { onDelete: 'set null' }),
  purpose: text(),
  owner: text(),
  state: text().notNull(),
  startedOn: text(),
  registeredOn: text().notNull(),
  answers: text({ mode: 'json' }).notNull(),
  reviewedBy: text(),
  reviewedOn: text(),
  note: text(),
});

/** Suivi d'une obligation d'un usage. */
export const aiDuty = sqliteTable(
  'ai_duty',
  {
    id: text().primaryKey(),
    systemId: text()
      .notNull()
      .references(() => aiSystem.id, { onDelete: 'cascade' }),
    obligationId: text().notNull(),
    state: text().notNull(),
    owner: text(),
    dueOn: text(),
    evidence: text(),
    closedOn: text(),
  },
  (table) => [uniqueIndex('ai_duty_obligation').on(table.systemId, table.obligationId)],
);
