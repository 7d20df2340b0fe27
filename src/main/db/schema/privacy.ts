import { index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** Fiche RGPD d'un outil: one row per tool. */
export const toolPrivacy = sqliteTable(
  'tool_privacy',
  {
    id: text().primaryKey(),
    toolId: text().notNull(),
    personalData: text().notNull(),
    purpose: text(),
    legalBasis: text(),
    dataCategories: text({ mode: 'json' }).notNull(),
    peopleCategories: text({ mode: 'json' }).notNull(),
    recipients: text(),
    retention: text(),
    security: text(),
    contractState: text().notNull(),
    contractOn: text(),
    contractReference: text(),
    transfer: text().notNull(),
    transferCountry: text(),
    safeguard: text(),
    criteria: text({ mode: 'json' }).notNull(),
    dpiaState: text().notNull(),
    dpiaOn: text(),
    dpiaReference: text(),
  },
  (table) => [uniqueIndex('tool_privacy_tool').on(table.toolId)],
);

/** Lecture des conditions générales d'un outil. */
export const termsReading = sqliteTable(
  'terms_reading',
  {
    id: text().primaryKey(),
    toolId: text().notNull(),
    readBy: text().notNull(),
    readOn: text().notNull(),
    version: text(),
    note: text(),
  },
  (table) => [index('terms_reading_tool').on(table.toolId)],
);

/** Étape avec le CSE. */
export const councilStep = sqliteTable('council_step', {
  id: text().primaryKey(),
  kind: text().notNull(),
  on: text().notNull(),
  subject: text().notNull(),
  note: text(),
});
