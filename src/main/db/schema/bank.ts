import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { payment, subscription } from './subscriptions';

/** Relevé importé. No account number: only its last characters. */
export const statementImport = sqliteTable('statement_import', {
  id: text().primaryKey(),
  fileName: text().notNull(),
  /** SHA-256 of the file. */
  hash: text().notNull(),
  importedAt: text().notNull(),
  format: text().notNull(),
  bank: text(),
  encoding: text().notNull(),
  accounts: text({ mode: 'json' }).notNull(),
  periodFrom: text(),
  periodTo: text(),
  records: integer().notNull(),
  refused: integer().notNull(),
});

/** Ligne de relevé gardée: AI payments alone, without the holder of the card nor the account number. */
export const statementLine = sqliteTable(
  'statement_line',
  {
    id: text().primaryKey(),
    importId: text()
      .notNull()
      .references(() => statementImport.id, { onDelete: 'cascade' }),
    account: text().notNull(),
    bookedOn: text().notNull(),
    amountCents: integer().notNull(),
    currency: text().notNull(),
    originalAmount: text(),
    originalCurrency: text(),
    label: text().notNull(),
    toolId: text(),
    role: text().notNull(),
    /** Flags for the DAF, without a name. */
    shadow: text({ mode: 'json' }).notNull(),
    subscriptionId: text().references(() => subscription.id, { onDelete: 'set null' }),
    paymentId: text().references(() => payment.id, { onDelete: 'set null' }),
    /** Hashed keys that recognise the operation again. */
    keyId: text(),
    keyContent: text().notNull(),
  },
  (table) => [
    index('statement_line_import').on(table.importId),
    index('statement_line_content').on(table.keyContent),
    index('statement_line_payment').on(table.paymentId),
  ],
);

/** Réponse mémorisée sur un commerçant. */
export const bankAnswer = sqliteTable(
  'bank_answer',
  { id: text().primaryKey(), pattern: text().notNull(), decision: text({ mode: 'json' }).notNull() },
  (table) => [uniqueIndex('bank_answer_pattern').on(table.pattern)],
);

/** Colonnes choisies pour un relevé, by the signature of its header. */
export const bankMapping = sqliteTable(
  'bank_mapping',
  { id: text().primaryKey(), signature: text().notNull(), mapping: text({ mode: 'json' }).notNull() },
  (table) => [uniqueIndex('bank_mapping_signature').on(table.signature)],
);
