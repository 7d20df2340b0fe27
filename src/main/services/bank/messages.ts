import type { ReviewChoices } from '@shared/domain/bank-review';
import type { RefusalCode, RefusalParams } from '@shared/domain/refusal';
import type { BankContext } from './context';
import type { ImportOrder } from './import-reviewed';
import type { PaperQuery } from './paper-lines';
import type { ReadingStep, Unreadable } from './read-statement';
import type { Asked } from './review-desk';

/** Asked of the thread that keeps a statement; `context` null: as it was the last time. */
export type StatementQuestion = {
  readonly id: number;
  readonly asked: Omit<Asked, 'context'> & { readonly context: BankContext | null };
} & (
  | { readonly kind: 'review' | 'work' }
  | { readonly kind: 'page'; readonly query: PaperQuery }
  | { readonly kind: 'would-write'; readonly choices: ReviewChoices }
  | { readonly kind: 'import'; readonly order: ImportOrder; readonly into: ImportTarget }
);

/** The dossier to write in: its file, its passphrase, its library. */
export type ImportTarget = { readonly file: string; readonly passphrase: string | null; readonly home: string };

export type StatementMessage =
  | { readonly kind: 'step'; readonly step: ReadingStep }
  | {
      readonly kind: 'read';
      readonly outcome: { readonly ok: true; readonly hash: string; readonly signature: string | null } | Unreadable;
    }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'refused'; readonly id: number; readonly code: RefusalCode; readonly params: RefusalParams }
  | { readonly kind: 'fault'; readonly id: number; readonly error: unknown };
