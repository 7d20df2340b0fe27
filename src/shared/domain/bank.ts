import { z } from 'zod';
import { businessDaySchema } from './day';
import { codedSchema } from './figure';
import { centsSchema } from './money';

export * from './bank-analysis';

/** Format of a statement (relevé bancaire), recognised from its content. */
export const bankFormats = ['csv', 'ofx', 'qif', 'camt053', 'cfonb120'] as const;
export const bankFormatSchema = z.enum(bankFormats);
export type BankFormat = z.infer<typeof bankFormatSchema>;

/** ISO 4217 code as banks write it. Wider than the currencies of a subscription: a statement may hold any of them. */
export const statementCurrencySchema = z.string().regex(/^[A-Z]{3}$/);
/** Unsigned exact decimal, `20` or `20.00`. */
const decimalSchema = z.string().regex(/^\d{1,15}(\.\d{1,6})?$/);

/** Compte bancaire d'un relevé, with the balances that the file states (null: not stated). */
export const statementAccountSchema = z.object({
  id: z.string().min(1).max(80),
  currency: statementCurrencySchema,
  openingCents: centsSchema.nullable(),
  openingOn: businessDaySchema.nullable(),
  balanceCents: centsSchema.nullable(),
  balanceOn: businessDaySchema.nullable(),
});
export type StatementAccount = z.infer<typeof statementAccountSchema>;

/** Carte de paiement: the holder is for the DAF view only, never exported nor printed. */
export const paymentCardSchema = z.object({
  mask: z.string().max(40).nullable(),
  name: z.string().max(200).nullable(),
  holder: z.string().max(200).nullable(),
});
export type PaymentCard = z.infer<typeof paymentCardSchema>;

/** Keys that recognise an operation already imported; any one of them is enough. */
export const transactionKeysSchema = z.object({
  /** From the bank's identifier, with day and amount because banks reuse identifiers. Null: the file has none. */
  id: z.string().nullable(),
  /** Account, day, amount, label and rank among identical operations of the file. */
  content: z.string(),
});
export type TransactionKeys = z.infer<typeof transactionKeysSchema>;

/** Opération bancaire, as written on the statement. */
export const statementTransactionSchema = z.object({
  /** Rank among the operations of the file, put aside ones included, from 1. */
  index: z.int().min(1),
  /** First line of the record in the file, from 1. */
  line: z.int().min(1),
  accountId: z.string().min(1).max(80),
  /** Date comptable. */
  bookedOn: businessDaySchema,
  valueOn: businessDaySchema.nullable(),
  /** Day of purchase, when the file has a field for it. */
  purchasedOn: businessDaySchema.nullable(),
  /** Signed, hundredths of `currency`: a debit is negative. */
  amountCents: centsSchema,
  currency: statementCurrencySchema,
  /** Amount and currency of the purchase when they differ from the account's; unsigned. */
  originalAmount: decimalSchema.nullable(),
  originalCurrency: statementCurrencySchema.nullable(),
  /** Fee of the same line, not included in `amountCents`; unsigned. Null: the file does not tell. */
  feeCents: centsSchema.nullable(),
  label: z.string().max(2_000),
  counterparty: z.string().max(500).nullable(),
  externalId: z.string().max(200).nullable(),
  card: paymentCardSchema.nullable(),
  /** The account belongs to a person, not to the company. */
  personalAccount: z.boolean(),
  keys: transactionKeysSchema,
});
export type StatementTransaction = z.infer<typeof statementTransactionSchema>;

/** Why an operation was read and put aside. */
export const ignoredReasons = [
  'pending',
  'reverted',
  'declined',
  'not-booked',
  'card-total',
  'balance',
  'total',
] as const;
export const ignoredReasonSchema = z.enum(ignoredReasons);
export type IgnoredReason = z.infer<typeof ignoredReasonSchema>;
export const ignoredRecordSchema = z.object({
  line: z.int().min(1),
  label: z.string().max(2_000),
  amountCents: centsSchema.nullable(),
  reason: ignoredReasonSchema,
});
export type IgnoredRecord = z.infer<typeof ignoredRecordSchema>;

/** Why a line could not be read. */
export const refusedReasons = [
  'date-missing',
  'date-unreadable',
  'date-ambiguous',
  'date-out-of-range',
  'amount-missing',
  'amount-unreadable',
  'amount-ambiguous',
  'amount-too-precise',
  'amount-too-large',
  'amount-formula',
  'debit-and-credit',
  'sign-missing',
  'currency-unreadable',
  'columns-missing',
  'columns-extra',
  'record-cut',
  'record-unknown',
  'complement-orphan',
  'section-unknown',
] as const;
export const refusedReasonSchema = z.enum(refusedReasons);
export type RefusedReason = z.infer<typeof refusedReasonSchema>;
export const refusedRecordSchema = z.object({
  line: z.int().min(1),
  reason: refusedReasonSchema,
  /** Start of the line, card numbers masked, to find it again. */
  excerpt: z.string().max(200),
});
export type RefusedRecord = z.infer<typeof refusedRecordSchema>;

/** Something the file does not tell and that must be asked, never guessed. */
export const statementQuestionSchema = z.object({
  code: z.enum(['date-order', 'decimal-mark', 'columns']),
  /** Values of the file that can be read two ways. */
  examples: z.array(z.string()).max(5),
  options: z.array(z.string()),
});
export type StatementQuestion = z.infer<typeof statementQuestionSchema>;

/** Which column of a table file holds what; columns count from 0. */
export const columnMappingSchema = z.object({
  delimiter: z.enum([',', ';', '\t', '|']),
  /** Rows above the first operation, header included. */
  skipRows: z.int().min(0).max(1_000),
  bookedOn: z.int().min(0),
  valueOn: z.int().min(0).nullable(),
  purchasedOn: z.int().min(0).nullable(),
  /** Joined, in this order. */
  labels: z.array(z.int().min(0)).min(1).max(6),
  counterparty: z.int().min(0).nullable(),
  /** Signed amount, or null when `debit` and `credit` are used. */
  amount: z.int().min(0).nullable(),
  debit: z.int().min(0).nullable(),
  credit: z.int().min(0).nullable(),
  currency: z.int().min(0).nullable(),
  externalId: z.int().min(0).nullable(),
  account: z.int().min(0).nullable(),
  /** Pending, reverted and declined operations are put aside. */
  status: z.int().min(0).nullable(),
  /** Null: to be found out from the values, else asked. */
  dateOrder: z.enum(['dmy', 'mdy']).nullable(),
  decimalMark: z.enum(['comma', 'point']).nullable(),
});
export type ColumnMapping = z.infer<typeof columnMappingSchema>;

/** What the column mapper shows when no bank is recognised. */
export const mappingProposalSchema = z.object({
  /** Normalised header (or number of columns) under which an accepted mapping is remembered. */
  signature: z.string(),
  header: z.array(z.string()),
  firstRows: z.array(z.object({ line: z.int().min(1), cells: z.array(z.string()) })),
  /** Null when date, label or amount could not be found: the user must say. */
  mapping: columnMappingSchema.nullable(),
});
export type MappingProposal = z.infer<typeof mappingProposalSchema>;

/** Relevé lu: every data line is in `transactions`, `ignored` or `refused`. */
export const parsedStatementSchema = z.object({
  format: bankFormatSchema,
  bank: z.string().nullable(),
  /** Identifier of the dialect recognised; null: the column mapper was used. */
  dialect: z.string().nullable(),
  encoding: z.string(),
  accounts: z.array(statementAccountSchema),
  transactions: z.array(statementTransactionSchema),
  ignored: z.array(ignoredRecordSchema),
  refused: z.array(refusedRecordSchema),
  /** Number of data records met in the file. */
  records: z.int().min(0),
  warnings: z.array(codedSchema),
  questions: z.array(statementQuestionSchema),
  mapping: mappingProposalSchema.nullable(),
});
export type ParsedStatement = z.infer<typeof parsedStatementSchema>;
