import type { BankContext } from './context';
import type { PaperQuery } from './paper-lines';
import type { ReadingStep, Unreadable } from './read-statement';
import type { Asked } from './review-desk';

/** Asked of the thread that keeps a statement; `context` null: as it was the last time. */
export type StatementQuestion = {
  readonly id: number;
  readonly asked: Omit<Asked, 'context'> & { readonly context: BankContext | null };
} & ({ readonly kind: 'review' | 'work' } | { readonly kind: 'page'; readonly query: PaperQuery });

export type StatementMessage =
  | { readonly kind: 'step'; readonly step: ReadingStep }
  | {
      readonly kind: 'read';
      readonly outcome: { readonly ok: true; readonly hash: string; readonly signature: string | null } | Unreadable;
    }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'fault'; readonly id: number; readonly error: unknown };
