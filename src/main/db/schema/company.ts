import { index, integer, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** Profil de l'entreprise: one row, id `company`. */
export const company = sqliteTable('company', {
  id: text().primaryKey(),
  name: text().notNull(),
  siren: text(),
  headcount: integer(),
  sector: text(),
  city: text(),
  vat: text().notNull(),
  vatRecovery: real().notNull(),
  fiscalYearStartMonth: integer().notNull(),
  countryMix: text().notNull(),
  country: text().notNull(),
  logo: text(),
  isExample: integer({ mode: 'boolean' }).notNull(),
  note: text(),
});

/** Équipe. */
export const team = sqliteTable('team', {
  id: text().primaryKey(),
  name: text().notNull(),
  headcount: integer(),
  hourlyCostCents: integer(),
  archived: integer({ mode: 'boolean' }).notNull(),
});

/** Collaborateur. */
export const person = sqliteTable(
  'person',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    email: text(),
    teamId: text().references(() => team.id, { onDelete: 'set null' }),
    managerId: text(),
    arrivedOn: text(),
    leftOn: text(),
    kind: text().notNull(),
    partTime: integer({ mode: 'boolean' }).notNull(),
    leaveFrom: text(),
    leaveTo: text(),
    note: text(),
  },
  (table) => [index('person_team').on(table.teamId), index('person_email').on(table.email)],
);

/** Taux de change saisi. */
export const fxRate = sqliteTable(
  'fx_rate',
  {
    id: text().primaryKey(),
    month: text().notNull(),
    currency: text().notNull(),
    rate: real().notNull(),
    note: text(),
  },
  (table) => [uniqueIndex('fx_rate_month_currency').on(table.month, table.currency)],
);

/** Réglage du dossier: one JSON value per key (hypotheses, retention, thresholds). */
export const setting = sqliteTable('setting', {
  id: text().primaryKey(),
  value: text().notNull(),
});
