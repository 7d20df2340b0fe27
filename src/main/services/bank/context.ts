import type { RateSources } from '@main/engine/licences/cost/rates';
import type { RememberedAnswer } from '@shared/domain/bank';
import type { StatementImport, StatementLine } from '@shared/domain/bank-records';
import type { Catalogue } from '@shared/domain/catalogue';
import type { Company } from '@shared/domain/company';
import type { Payment, Subscription } from '@shared/domain/subscription';

/** What the dossier holds, as far as a statement is concerned: plain data, that can go to another thread. */
export type BankContext = {
  readonly catalogue: Catalogue;
  readonly company: Company | null;
  readonly subscriptions: readonly Subscription[];
  readonly payments: readonly Payment[];
  readonly lines: readonly StatementLine[];
  readonly imports: readonly StatementImport[];
  readonly answers: readonly RememberedAnswer[];
  /** Exchange rates, to say what a debit should be in euros. */
  readonly rates: RateSources;
};
