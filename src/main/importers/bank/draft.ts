import type { StatementTransaction } from '@shared/domain/bank';

/** An operation as a parser reads it, before it is numbered and keyed. */
export type TransactionDraft = Omit<StatementTransaction, 'index' | 'keys' | 'amountCents' | 'feeCents'> & {
  readonly amountCents: number;
  readonly feeCents: number | null;
};
/** Fields that most formats leave empty. */
export const emptyDraft = {
  valueOn: null,
  purchasedOn: null,
  originalAmount: null,
  originalCurrency: null,
  feeCents: null,
  counterparty: null,
  externalId: null,
  card: null,
  personalAccount: false,
} as const;
