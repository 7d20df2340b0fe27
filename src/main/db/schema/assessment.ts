import { sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** Réponse donnée à la main à une des sept cases ou des trois questions. */
export const diagnosticAnswer = sqliteTable('diagnostic_answer', {
  id: text().primaryKey(),
  answer: text().notNull(),
  answeredOn: text().notNull(),
});

/** Contrôle d'un réglage d'un outil. */
export const settingCheck = sqliteTable(
  'setting_check',
  {
    id: text().primaryKey(),
    toolId: text().notNull(),
    settingId: text().notNull(),
    state: text().notNull(),
    checkedBy: text(),
    checkedOn: text(),
    nextCheckOn: text(),
    note: text(),
  },
  (table) => [uniqueIndex('setting_check_tool_setting').on(table.toolId, table.settingId)],
);
