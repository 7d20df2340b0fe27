import { sql } from 'drizzle-orm';
import { index, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { team } from './company';

/** Ligne d'usage: what a team did with a tool in a month. Null quantities are not known, zero is none. */
export const carbonUsage = sqliteTable(
  'carbon_usage',
  {
    id: text().primaryKey(),
    month: text().notNull(),
    teamId: text().references(() => team.id, { onDelete: 'set null' }),
    toolId: text(),
    model: text(),
    videoModel: text(),
    useId: text(),
    requests: real(),
    outputTokensPerRequest: real(),
    inputTokensPerRequest: real(),
    images: real(),
    imageClass: text(),
    videoSeconds: real(),
    videoClips: real(),
    audioMinutes: real(),
    embeddingTokens: real(),
    /** Declared range: both, or neither. */
    spreadLow: real(),
    spreadHigh: real(),
    origin: text().notNull(),
    note: text(),
  },
  (table) => [
    // In the order of the grouping, then what is added up: a million rows are summed from the index alone, unsorted.
    index('carbon_usage_group').on(
      table.month,
      table.teamId,
      table.toolId,
      table.model,
      table.videoModel,
      table.useId,
      table.imageClass,
      table.origin,
      table.spreadLow,
      table.spreadHigh,
      sql`(output_tokens_per_request IS NULL)`,
      table.requests,
      table.outputTokensPerRequest,
      table.inputTokensPerRequest,
      table.images,
      table.videoSeconds,
      table.videoClips,
      table.audioMinutes,
      table.embeddingTokens,
      table.id,
    ),
  ],
);

/** Rythme déclaré: so many requests a day, for the company or per person. */
export const carbonHabit = sqliteTable('carbon_habit', {
  id: text().primaryKey(),
  teamId: text().references(() => team.id, { onDelete: 'set null' }),
  toolId: text(),
  model: text(),
  useId: text(),
  counted: text().notNull(),
  low: real().notNull(),
  typical: real().notNull(),
  high: real().notNull(),
  countBasis: text(),
  dayBasis: text(),
  people: integer(),
  workedDaysPerYear: real(),
  from: text().notNull(),
  to: text(),
});

/** Profil d'usage propre au dossier. */
export const carbonProfile = sqliteTable('carbon_profile', {
  id: text().primaryKey(),
  name: text(),
  kind: text().notNull(),
  outputTokens: text({ mode: 'json' }),
  reasoning: integer({ mode: 'boolean' }).notNull(),
  imageClass: text(),
  transcriptionClass: text(),
  embeddingClass: text(),
  archived: integer({ mode: 'boolean' }).notNull(),
});

/** Relevé d'usages non essentiels d'une équipe. */
export const carbonSample = sqliteTable('carbon_sample', {
  id: text().primaryKey(),
  teamId: text().references(() => team.id, { onDelete: 'cascade' }),
  takenOn: text().notNull(),
  size: integer().notNull(),
  nonEssential: integer().notNull(),
  note: text(),
});

/** Part non essentielle déclarée: one row for a team, or for the company. */
export const carbonDeclaredShare = sqliteTable('carbon_declared_share', {
  id: text().primaryKey(),
  teamId: text().references(() => team.id, { onDelete: 'cascade' }),
  share: real().notNull(),
  declaredOn: text().notNull(),
});

/** Budget carbone d'une équipe ou de l'entreprise. */
export const carbonBudget = sqliteTable('carbon_budget', {
  id: text().primaryKey(),
  teamId: text().references(() => team.id, { onDelete: 'cascade' }),
  from: text().notNull(),
  to: text(),
  limit: text({ mode: 'json' }).notNull(),
  warnAtPct: real().notNull(),
  exceedAtPct: real().notNull(),
  note: text(),
});

/** Levier retenu, in its place in the plan. */
export const carbonLever = sqliteTable('carbon_lever', {
  id: text().primaryKey(),
  position: integer().notNull(),
  lever: text({ mode: 'json' }).notNull(),
});

/** Facture d'électricité d'un mois et d'un site. */
export const electricityBill = sqliteTable(
  'electricity_bill',
  {
    id: text().primaryKey(),
    month: text().notNull(),
    site: text(),
    kwh: real(),
    netCents: integer(),
    note: text(),
  },
  (table) => [index('electricity_bill_month').on(table.month)],
);
