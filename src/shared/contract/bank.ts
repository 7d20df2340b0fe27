import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { mappingProposalSchema, rememberedAnswerSchema } from '../domain/bank';
import { statementImportSchema } from '../domain/bank-records';
import { bankReviewSchema, paperPageSchema, readingChoicesSchema, reviewChoicesSchema } from '../domain/bank-review';
import { monthSchema } from '../domain/day';
import { codedSchema } from '../domain/figure';
import { idSchema } from '../domain/ids';
import { centsSchema } from '../domain/money';
import { call, fileSchema, written } from './base';
import { sealable } from './sealed';

/** Reading a statement: how far it is, then what was found. */
export const bankReadingSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('progress'),
    step: z.enum(['reading', 'analysing']),
    done: z.int(),
    total: z.int(),
  }),
  z.object({ kind: z.literal('review'), review: sealable(bankReviewSchema) }),
  /** The file cannot be read (`bank.errors.<code>`); `proposal`: choosing its columns would make it readable. */
  z.object({
    kind: z.literal('unreadable'),
    error: codedSchema,
    proposal: mappingProposalSchema.nullable(),
  }),
]);
export type BankReading = z.output<typeof bankReadingSchema>;
/** As it leaves the service: its review may be sealed. */
export type SentBankReading = z.input<typeof bankReadingSchema>;

/** What an import did. */
export const statementResultSchema = z.object({
  importId: idSchema,
  created: z.int(),
  updated: z.int(),
  payments: z.int(),
  /** Payments of the dossier that the statement confirms. */
  confirmed: z.int(),
  /** Lines the dossier already had. */
  known: z.int(),
  ignored: z.int(),
  /** Lines left for want of an answer. */
  unanswered: z.int(),
  refused: z.int(),
  /** Debits on an account in another currency: kept, without a payment in euros. */
  notInEuros: z.int(),
});
export type StatementResult = z.infer<typeof statementResultSchema>;

export const paperRequestSchema = z.object({
  readingId: z.string(),
  choices: reviewChoicesSchema,
  only: z.enum(['all', 'ai']),
  search: z.string().max(100),
  offset: z.int().min(0),
  limit: z.int().min(1).max(500),
});
export type PaperRequest = z.infer<typeof paperRequestSchema>;

/** Débits gardés des relevés importés; refunds deducted, fees apart. */
export const bankSpendSchema = z.object({
  tools: z.array(z.object({ toolName: z.string(), debitedCents: centsSchema, feesCents: centsSchema })),
  months: z.array(z.object({ month: monthSchema, debitedCents: centsSchema })),
});
export type BankSpend = z.infer<typeof bankSpendSchema>;

export const statementHistorySchema = statementImportSchema.omit({ hash: true }).extend({
  lines: z.int(),
  payments: z.int(),
  /** What « Annuler » reverses; null when it no longer can. */
  operationId: z.string().nullable(),
});
export type StatementHistory = z.infer<typeof statementHistorySchema>;

/** Bank statements: read, reviewed, then imported in one operation. */
export const bankContract = {
  /** Reads and analyses a statement off the main thread; the call may be aborted. */
  read: call
    .input(z.object({ file: fileSchema, choices: readingChoicesSchema }))
    .output(eventIterator(bankReadingSchema)),
  /** The same reading with the person's answers. */
  review: call
    .input(z.object({ readingId: z.string(), choices: reviewChoicesSchema }))
    .output(sealable(bankReviewSchema)),
  /** The whole statement, page by page: recognised lines highlighted among the others. Nothing of it is kept. */
  lines: call.input(paperRequestSchema).output(paperPageSchema),
  /** What the imported statements show: debits and exchange fees in euro cents, by tool and by month. */
  spend: call.output(bankSpendSchema),
  import: call
    .input(z.object({ readingId: z.string(), choices: reviewChoicesSchema }))
    .output(written(statementResultSchema)),
  history: call.output(z.array(statementHistorySchema)),
  answers: call.output(z.array(rememberedAnswerSchema.extend({ toolName: z.string().nullable() }))),
  /** Takes a remembered answer back: the merchant will be asked about again. */
  removeAnswer: call.input(z.object({ id: idSchema })).output(written(z.null())),
};
