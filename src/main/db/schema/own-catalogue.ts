import { sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Outil ajouté au catalogue dans ce dossier: the whole catalogue record as JSON, checked on the way in and out. */
export const ownTool = sqliteTable('own_tool', {
  id: text().primaryKey(),
  record: text().notNull(),
});

/** Offre ajoutée ou corrigée dans ce dossier, for a built-in or an own tool. */
export const ownPlan = sqliteTable('own_plan', {
  id: text().primaryKey(),
  toolId: text().notNull(),
  record: text().notNull(),
});
