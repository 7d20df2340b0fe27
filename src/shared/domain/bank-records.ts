import { z } from 'zod';
import { bankFormatSchema, columnMappingSchema, shadowFlagSchema, statementCurrencySchema } from './bank';
import { businessDaySchema } from './day';
import { idSchema } from './ids';
import { centsSchema } from './money';

/** Rôle d'une ligne gardée: paiement, remboursement, commission de change. */
export const lineRoleSchema = z.enum(['payment', 'refund', 'fee']);
export type LineRole = z.infer<typeof lineRoleSchema>;

/** Relevé importé dans le dossier. */
export const statementImportSchema = z.object({
  id: idSchema,
  fileName: z.string(),
  hash: z.string(),
  importedAt: z.string(),
  format: bankFormatSchema,
  bank: z.string().nullable(),
  encoding: z.string(),
  /** Account numbers but for their last characters. */
  accounts: z.array(z.string()),
  periodFrom: businessDaySchema.nullable(),
  periodTo: businessDaySchema.nullable(),
  records: z.int().min(0),
  refused: z.int().min(0),
});
export type StatementImport = z.infer<typeof statementImportSchema>;

/** Ligne de relevé gardée dans le dossier: an AI payment, its refund or its exchange fee. */
export const statementLineSchema = z.object({
  id: idSchema,
  importId: idSchema,
  account: z.string(),
  bookedOn: businessDaySchema,
  /** Signed, hundredths of `currency`. */
  amountCents: centsSchema,
  currency: statementCurrencySchema,
  originalAmount: z.string().nullable(),
  originalCurrency: statementCurrencySchema.nullable(),
  /** Merchant as cleaned: never a holder, a reference or a card number. */
  label: z.string().max(500),
  toolId: idSchema.nullable(),
  role: lineRoleSchema,
  shadow: z.array(shadowFlagSchema.shape.reason),
  subscriptionId: idSchema.nullable(),
  paymentId: idSchema.nullable(),
  keyId: z.string().nullable(),
  keyContent: z.string(),
});
export type StatementLine = z.infer<typeof statementLineSchema>;

/** Correspondance de colonnes mémorisée. */
export const rememberedMappingSchema = z.object({
  id: idSchema,
  signature: z.string(),
  mapping: columnMappingSchema,
});
