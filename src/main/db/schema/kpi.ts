import { index, integer, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { team } from './company';

/** Objectif d'un indicateur: one row per measure, whose id it bears. */
export const kpiTarget = sqliteTable('kpi_target', {
  id: text().primaryKey(),
  value: real().notNull(),
  tolerancePct: real().notNull(),
  setOn: text().notNull(),
});

/** Indicateur propre au dossier. */
export const customKpi = sqliteTable('custom_kpi', {
  id: text().primaryKey(),
  name: text().notNull(),
  definition: text().notNull(),
  unit: text().notNull(),
  better: text().notNull(),
  archived: integer({ mode: 'boolean' }).notNull(),
});

/** Valeur mensuelle d'un indicateur propre au dossier. */
export const customKpiValue = sqliteTable(
  'custom_kpi_value',
  {
    id: text().primaryKey(),
    kpiId: text()
      .notNull()
      .references(() => customKpi.id, { onDelete: 'cascade' }),
    month: text().notNull(),
    value: real().notNull(),
    note: text(),
  },
  (table) => [uniqueIndex('custom_kpi_value_month').on(table.kpiId, table.month)],
);

/** Temps gagné déclaré par une équipe. Never by a person. */
export const timeDeclaration = sqliteTable(
  'time_declaration',
  {
    id: text().primaryKey(),
    teamId: text().references(() => team.id, { onDelete: 'cascade' }),
    month: text().notNull(),
    minutesPerWeek: real().notNull(),
    sampleSize: integer().notNull(),
    note: text(),
  },
  (table) => [index('time_declaration_month').on(table.month)],
);

/** Heures d'administration d'un mois. */
export const adminHours = sqliteTable('admin_hours', {
  id: text().primaryKey(),
  month: text().notNull().unique(),
  hours: real().notNull(),
  status: text().notNull(),
  note: text(),
});

/** Clôture mensuelle: inserted once, never updated. */
export const kpiSnapshot = sqliteTable('kpi_snapshot', {
  id: text().primaryKey(),
  month: text().notNull().unique(),
  closedOn: text().notNull(),
  entries: text({ mode: 'json' }).notNull(),
  roi: text({ mode: 'json' }).notNull(),
  note: text(),
});

/** Correction datée d'un mois clos. */
export const kpiAmendment = sqliteTable(
  'kpi_amendment',
  {
    id: text().primaryKey(),
    snapshotId: text()
      .notNull()
      .references(() => kpiSnapshot.id, { onDelete: 'cascade' }),
    measure: text().notNull(),
    amendedOn: text().notNull(),
    before: real(),
    after: real(),
    reason: text().notNull(),
    author: text().notNull(),
  },
  (table) => [index('kpi_amendment_snapshot').on(table.snapshotId)],
);

/** Résultat annoncé entre deux mois. */
export const kpiClaim = sqliteTable('kpi_claim', {
  id: text().primaryKey(),
  measure: text().notNull(),
  from: text().notNull(),
  to: text().notNull(),
  kind: text().notNull(),
  value: real().notNull(),
  source: text().notNull(),
  claimedOn: text(),
});
