import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { person } from './company';

/** Projet de charte: one row, id `draft`. */
export const charterDraft = sqliteTable('charter_draft', {
  id: text().primaryKey(),
  startedOn: text().notNull(),
  values: text({ mode: 'json' }).notNull(),
});

/** Clause du projet. */
export const charterClause = sqliteTable('charter_clause', {
  id: text().primaryKey(),
  section: text().notNull(),
  position: integer().notNull(),
  clauseId: text(),
  kind: text().notNull(),
  text: text(),
  included: integer({ mode: 'boolean' }).notNull(),
});

/** Proposition de rédaction. Kept with its decision when the clause goes. */
export const charterProposal = sqliteTable('charter_proposal', {
  id: text().primaryKey(),
  draftClauseId: text().references(() => charterClause.id, { onDelete: 'set null' }),
  section: text().notNull(),
  kind: text().notNull(),
  text: text(),
  why: text(),
  author: text().notNull(),
  proposedOn: text().notNull(),
  state: text().notNull(),
  decidedBy: text(),
  decidedOn: text(),
  reason: text(),
});

/** Commentaire sur une clause. */
export const charterComment = sqliteTable('charter_comment', {
  id: text().primaryKey(),
  draftClauseId: text()
    .notNull()
    .references(() => charterClause.id, { onDelete: 'cascade' }),
  text: text().notNull(),
  author: text().notNull(),
  writtenOn: text().notNull(),
});

/** Version publiée: inserted once. */
export const charterVersion = sqliteTable(
  'charter_version',
  {
    id: text().primaryKey(),
    number: text().notNull(),
    publishedOn: text().notNull(),
    publishedBy: text().notNull(),
    effectiveOn: text().notNull(),
    reviewOn: text().notNull(),
    summary: text(),
    participants: text({ mode: 'json' }).notNull(),
    text: text({ mode: 'json' }).notNull(),
  },
  (table) => [uniqueIndex('charter_version_number').on(table.number)],
);

/** Signature. A version that was signed cannot go. */
export const charterSignature = sqliteTable(
  'charter_signature',
  {
    id: text().primaryKey(),
    versionId: text()
      .notNull()
      .references(() => charterVersion.id),
    personId: text().references(() => person.id, { onDelete: 'set null' }),
    name: text().notNull(),
    signedOn: text().notNull(),
    kind: text().notNull(),
  },
  (table) => [index('charter_signature_version').on(table.versionId)],
);
