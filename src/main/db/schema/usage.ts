import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { person, team } from './company';
import { subscription } from './subscriptions';

/** Export d'usage importé, with what it covers. */
export const usageImport = sqliteTable(
  'usage_import',
  {
    id: text().primaryKey(),
    subscriptionId: text()
      .notNull()
      .references(() => subscription.id, { onDelete: 'cascade' }),
    fileName: text().notNull(),
    hash: text().notNull(),
    format: text().notNull(),
    periodFrom: text(),
    periodTo: text(),
    reportedOn: text(),
    importedOn: text().notNull(),
    rows: integer().notNull(),
    refused: integer().notNull(),
    accounts: integer().notNull(),
  },
  (table) => [index('usage_import_subscription').on(table.subscriptionId)],
);

/** Identifiant d'un outil rattaché à une personne, once for all imports. */
export const accountLink = sqliteTable(
  'account_link',
  {
    id: text().primaryKey(),
    toolId: text().notNull(),
    account: text().notNull(),
    personId: text()
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
  },
  (table) => [uniqueIndex('account_link_account').on(table.toolId, table.account)],
);

/** Usage mensuel d'une équipe, before masking: never shown as it is. */
export const teamUsage = sqliteTable(
  'team_usage',
  {
    id: text().primaryKey(),
    importId: text()
      .notNull()
      .references(() => usageImport.id, { onDelete: 'cascade' }),
    /** Null: the period spans two months. */
    month: text(),
    teamId: text().references(() => team.id, { onDelete: 'set null' }),
    active: integer().notNull(),
    /** Pseudonyms of the active people, to mask variations of one or two: emptied after six months. */
    members: text({ mode: 'json' }).notNull(),
    counts: text({ mode: 'json' }).notNull(),
    volumes: text({ mode: 'json' }).notNull(),
  },
  (table) => [index('team_usage_import').on(table.importId)],
);

/** Ligne brute d'un export: one account as read, kept 30 days. */
export const usageRow = sqliteTable(
  'usage_row',
  {
    id: text().primaryKey(),
    importId: text()
      .notNull()
      .references(() => usageImport.id, { onDelete: 'cascade' }),
    importedOn: text().notNull(),
    account: text().notNull(),
    personId: text().references(() => person.id, { onDelete: 'set null' }),
    activity: text({ mode: 'json' }).notNull(),
  },
  (table) => [index('usage_row_import').on(table.importId), index('usage_row_day').on(table.importedOn)],
);
