import type { RememberedAnswer } from '@shared/domain/bank';
import type { StatementImport, StatementLine } from '@shared/domain/bank-records';
import type { Catalogue } from '@shared/domain/catalogue';
import type { Company } from '@shared/domain/company';
import type { Day } from '@shared/domain/day';
import type { Payment, Subscription } from '@shared/domain/subscription';
import type { Expected } from './differences';

/** What the dossier holds, as far as a statement is concerned. */
export type BankContext = {
  readonly catalogue: Catalogue;
  readonly company: Company | null;
  readonly subscriptions: readonly Subscription[];
  readonly payments: readonly Payment[];
  readonly lines: readonly StatementLine[];
  readonly imports: readonly StatementImport[];
  readonly answers: readonly RememberedAnswer[];
  /** What one debit of a subscription should be in euro cents on a day; null: the rate is missing. */
  readonly expected: (subscription: Subscription, on: Day) => Expected;
};
