import { sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** Fiche d'un outil autorisé: one row per tool. */
export const toolPolicy = sqliteTable(
  'tool_policy',
  {
    id: text().primaryKey(),
    toolId: text().notNull(),
    use: text(),
    owner: text(),
    decidedOn: text(),
    note: text(),
  },
  (table) => [uniqueIndex('tool_policy_tool').on(table.toolId)],
);

/** Règle d'un outil pour une classe de données et un usage. */
export const toolRule = sqliteTable(
  'tool_rule',
  {
    id: text().primaryKey(),
    toolId: text().notNull(),
    dataClass: text().notNull(),
    use: text().notNull(),
    verdict: text().notNull(),
    condition: text(),
  },
  (table) => [uniqueIndex('tool_rule_cell').on(table.toolId, table.dataClass, table.use)],
);

/** Demande d'un nouvel outil. */
export const toolRequest = sqliteTable('tool_request', {
  id: text().primaryKey(),
  toolName: text().notNull(),
  toolId: text(),
  why: text().notNull(),
  dataClass: text().notNull(),
  askedBy: text().notNull(),
  askedOn: text().notNull(),
  state: text().notNull(),
  decidedBy: text(),
  decidedOn: text(),
  reason: text(),
});

/** Réponse vérifiée sur la souveraineté d'un outil. */
export const sovereigntyFact = sqliteTable(
  'sovereignty_fact',
  {
    id: text().primaryKey(),
    toolId: text().notNull(),
    axis: text().notNull(),
    answer: text().notNull(),
    proof: text(),
    checkedBy: text(),
    checkedOn: text(),
  },
  (table) => [uniqueIndex('sovereignty_fact_axis').on(table.toolId, table.axis)],
);
