import type { StatementTransaction, TransactionKeys } from '@shared/domain/bank';
import type { TransactionDraft } from './draft';
import { labelKey } from './text';

type Drafted = TransactionDraft & { readonly index: number };

const ranked = () => {
  const counts = new Map<string, number>();
  return (key: string): string => {
    const rank = (counts.get(key) ?? 0) + 1;
    counts.set(key, rank);
    return `${key}|${rank}`;
  };
};

/**
 * Gives each operation its keys. The rank tells apart two operations that are legitimately identical on the same day,
 * and stays the same in an overlapping download because a day is always exported whole. The bank's identifier goes with
 * day and amount: identifiers are reused, and some banks number them afresh at each download.
 */
export const contentKeys = (drafts: readonly Drafted[]): StatementTransaction[] => {
  const byContent = ranked();
  const byId = ranked();
  return drafts.map((draft) => {
    const base = `${draft.accountId}|${draft.bookedOn}|${draft.amountCents}${draft.currency}`;
    return {
      ...draft,
      keys: {
        id: draft.externalId === null ? null : byId(`${base}|#${draft.externalId}`),
        content: byContent(`${base}|${labelKey(draft.label)}`),
      },
    } as StatementTransaction;
  });
};

/** An operation of the dossier, as far as recognising it again needs. */
export type KnownTransaction = Pick<StatementTransaction, 'bookedOn' | 'amountCents' | 'currency' | 'accountId'> & {
  readonly keys: TransactionKeys;
};

export type Sorted = {
  readonly fresh: readonly StatementTransaction[];
  /** Already in the dossier: not imported again. */
  readonly known: readonly StatementTransaction[];
  /** Same day and amount as an operation that came from another kind of file: to be asked. */
  readonly possible: readonly StatementTransaction[];
};

const loose = (t: KnownTransaction): string => `${t.bookedOn}|${t.amountCents}${t.currency}`;

/** Sorts a statement against what the dossier holds, so that a file or a period read twice never doubles anything. */
export const sortAgainst = (
  incoming: readonly StatementTransaction[],
  dossier: readonly KnownTransaction[],
): Sorted => {
  const contents = new Set(dossier.map((t) => t.keys.content));
  const ids = new Set(dossier.flatMap((t) => (t.keys.id === null ? [] : [t.keys.id])));
  const isKnown = (t: StatementTransaction) =>
    contents.has(t.keys.content) || (t.keys.id !== null && ids.has(t.keys.id));
  const taken = new Map<string, number>();
  for (const t of dossier) taken.set(loose(t), (taken.get(loose(t)) ?? 0) + 1);
  const known = incoming.filter(isKnown);
  for (const t of known) taken.set(loose(t), (taken.get(loose(t)) ?? 0) - 1);
  const fresh: StatementTransaction[] = [];
  const possible: StatementTransaction[] = [];
  for (const t of incoming) {
    if (isKnown(t)) continue;
    const left = taken.get(loose(t)) ?? 0;
    (left > 0 ? possible : fresh).push(t);
    if (left > 0) taken.set(loose(t), left - 1);
  }
  return { fresh, known, possible };
};
