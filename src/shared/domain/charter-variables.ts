import type { CommitteeSeat, CseStatus } from './charter';
import type { CharterVariableId } from './charter-reference';
import type { Day, Month } from './day';

/** Budget carbone d'une équipe, as the charter says it. */
export type TeamBudget = {
  /** Null: the whole company. */
  readonly team: string | null;
  readonly limit:
    | { readonly kind: 'kg'; readonly kgPerMonth: number }
    | { readonly kind: 'reduction'; readonly referenceMonth: Month; readonly reductionPct: number };
};

/** What a variable holds, before it is said in French. */
export type VariableContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'cents'; readonly cents: number }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'budgets'; readonly items: readonly TeamBudget[] }
  | { readonly kind: 'committee'; readonly seats: readonly CommitteeSeat[] }
  | { readonly kind: 'cse'; readonly status: CseStatus }
  | { readonly kind: 'flag'; readonly yes: boolean };

export type VariableValue = {
  readonly id: CharterVariableId;
  readonly origin: 'typed' | 'dossier' | 'default' | 'missing' | 'not-applicable';
  readonly content: VariableContent | null;
};
