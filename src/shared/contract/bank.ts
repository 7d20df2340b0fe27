import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { mappingProposalSchema, rememberedAnswerSchema } from '../domain/bank';
import { statementImportSchema } from '../domain/bank-records';
import { bankReviewSchema, readingChoicesSchema, reviewChoicesSchema } from '../domain/bank-review';
import { codedSchema } from '../domain/figure';
import { idSchema } from '../domain/ids';
import { call, fileSchema, written } from './base';

/** Reading a statement: how far it is, then what was found. */
export const bankReadingSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('progress'),
    step: z.enum(['reading', 'analysing']),
    done: z.int(),
    total: z.int(),
  }),
  z.object({ kind: z.literal('review'), review: bankReviewSchema }),
  /** The file cannot be read (`bank.errors.<code>`); `proposal`: choosing its columns would make it readable. */
  z.object({
    kind: z.literal('unreadable'),
    error: codedSchema,
    proposal: mappingProposalSchema.nullable(),
  }),
]);
export type BankReading = z.infer<typeof bankReadingSchema>;

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
  review: call.input(z.object({ readingId: z.string(), choices: reviewChoicesSchema })).output(bankReviewSchema),
  import: call
    .input(z.object({ readingId: z.string(), choices: reviewChoicesSchema }))
    .output(written(statementResultSchema)),
  history: call.output(z.array(statementHistorySchema)),
  answers: call.output(z.array(rememberedAnswerSchema.extend({ toolName: z.string().nullable() }))),
  /** Takes a remembered answer back: the merchant will be asked about again. */
  removeAnswer: call.input(z.object({ id: idSchema })).output(written(z.null())),
};
