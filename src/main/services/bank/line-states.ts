import { sortAgainst } from '@main/importers/bank';
import type { StatementTransaction } from '@shared/domain/bank';
import type { StatementLine } from '@shared/domain/bank-records';
import type { LineState } from '@shared/domain/bank-review';
import { daysBetween } from '@shared/domain/day';
import type { Payment } from '@shared/domain/subscription';

/** What the dossier already has of each operation, and the payment that it is. */
export type KnownState = { readonly state: LineState; readonly payment: Payment | null };

/** A debit is booked within these days of the day written on an invoice or typed by hand. */
const MAX_DAYS = 5;
/** An invoice in another currency, or excluding VAT, differs from its debit by less than this. */
const SAME = 0.06;

const near = (a: number, b: number): boolean => Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b));

/** How well a payment of the dossier fits a debit: 0 the same amount, 1 about the same, null not this one. */
const fitOf = (payment: Payment, tx: StatementTransaction): number | null => {
  const debited = -tx.amountCents;
  if (Math.abs(daysBetween(payment.paidOn, tx.bookedOn)) > MAX_DAYS) return null;
  if (payment.debitedCents !== null) return payment.debitedCents === debited ? 0 : null;
  if (payment.netCents === debited) return 0;
  return near(payment.netCents, debited) || near(payment.netCents * 1.2, debited) ? 1 : null;
};

/** Finds the payment of the dossier that a debit is; each payment is given once, those a statement confirmed never. */
export const paymentFinder = (payments: readonly Payment[], lines: readonly StatementLine[]) => {
  const confirmed = new Set(lines.flatMap(({ paymentId }) => (paymentId === null ? [] : [paymentId])));
  const free = new Map<string, Map<string, { readonly payment: Payment; readonly rank: number }>>();
  payments.forEach((payment, rank) => {
    if (payment.toolId === null || confirmed.has(payment.id)) return;
    const own = free.get(payment.toolId) ?? new Map();
    free.set(payment.toolId, own.set(payment.id, { payment, rank }));
  });
  return (tx: StatementTransaction, toolIds: readonly string[]): Payment | null => {
    const fits = [...new Set(toolIds)]
      .flatMap((toolId) => [...(free.get(toolId)?.values() ?? [])])
      .flatMap(({ payment, rank }) => {
        const fit = fitOf(payment, tx);
        const days = Math.abs(daysBetween(payment.paidOn, tx.bookedOn));
        return fit === null ? [] : [{ payment, rank, score: fit * 100 + days }];
      });
    const best = fits.sort((a, b) => a.score - b.score || a.rank - b.rank)[0]?.payment ?? null;
    if (best?.toolId) free.get(best.toolId)?.delete(best.id);
    return best;
  };
};

/** Operations by index: already imported, alike, or new. Keys are hashed on both sides. */
export const statesOf = (
  transactions: readonly StatementTransaction[],
  lines: readonly StatementLine[],
): ReadonlyMap<number, LineState> => {
  const known = lines.map((line) => ({
    bookedOn: line.bookedOn,
    amountCents: line.amountCents,
    currency: line.currency,
    accountId: line.account,
    keys: { id: line.keyId, content: line.keyContent },
  }));
  const sorted = sortAgainst(transactions, known);
  const states = new Map<number, LineState>();
  for (const tx of sorted.fresh) states.set(tx.index, 'fresh');
  for (const tx of sorted.known) states.set(tx.index, 'known');
  for (const tx of sorted.possible) states.set(tx.index, 'possible');
  return states;
};
