import type { StatementTransaction } from '@shared/domain/bank';
import { dayNumber } from './days';
import type { CleanLabel } from './label';

const exchangeFee =
  /\b(?:HORS (?:ZONE )?(?:EURO|EUR|UE|EEE|SEPA)|HORS ZONE|NON EURO|(?:PAIEMENT|OPERATION|ACHAT|CB|CARTE)S? (?:A L.?)?ETRANGER|ETRANGER|INTERNATIONAL\w*|CHANGE|DEVISES?|FOREIGN|FX FEE|EXCHANGE FEE)\b/;

/** True for a bank's fee on a payment abroad or in another currency: commission, never the payment itself. */
export const isExchangeFee = (tx: StatementTransaction, clean: CleanLabel): boolean =>
  tx.amountCents < 0 && clean.kind === 'bank-fee' && exchangeFee.test(clean.text);

export type FeeCandidate = {
  readonly tx: StatementTransaction;
  /** Matched to an AI tool. */
  readonly matched: boolean;
  readonly merchant: string;
};
export type FeeLink = { readonly index: number; readonly linkedTo: number | null };

/** Fees are booked from three days before the payment to six days after it. */
const BEFORE = 3;
const AFTER = 6;
/** Candidates looked at for one fee: a busy card has a few a day. */
const MAX_CANDIDATES = 300;
/** Fixed part a bank may add to a percentage, in cents. */
const FIXED = 1_50;

/** 0 for a usual rate (up to 4 % plus a fixed part), 1 for an unusual one, null when the fee cannot be of this payment. */
const rateRank = (fee: number, paid: number): number | null => {
  if (fee >= paid) return null;
  if (fee <= paid * 0.04 && fee >= paid * 0.005) return 0;
  return fee <= paid * 0.04 + FIXED ? 1 : null;
};

/**
 * Ties each exchange fee to the payment it was taken for: named in its label, else the most plausible payment around
 * (other currency known, matched tool, usual rate, same day, neighbour in the file). Null when none is plausible.
 * One payment bears one fee.
 */
export const linkFees = (
  fees: readonly { tx: StatementTransaction; clean: CleanLabel }[],
  candidates: readonly FeeCandidate[],
): FeeLink[] => {
  const byAccountDay = new Map<string, FeeCandidate[]>();
  for (const candidate of candidates) {
    const key = `${candidate.tx.accountId}|${dayNumber(candidate.tx.bookedOn)}`;
    const list = byAccountDay.get(key);
    if (!list) byAccountDay.set(key, [candidate]);
    else if (list.length < MAX_CANDIDATES) list.push(candidate);
  }
  const taken = new Set<number>();
  return fees.map(({ tx, clean }) => {
    const day = dayNumber(tx.bookedOn);
    let best: FeeCandidate | null = null;
    let lowest = Number.POSITIVE_INFINITY;
    for (let shift = -AFTER; shift <= BEFORE; shift += 1) {
      for (const candidate of byAccountDay.get(`${tx.accountId}|${day + shift}`) ?? []) {
        if (taken.has(candidate.tx.index)) continue;
        const rate = rateRank(Math.abs(tx.amountCents), Math.abs(candidate.tx.amountCents));
        if (rate === null) continue;
        const named = candidate.merchant.length >= 4 && clean.text.includes(candidate.merchant);
        const foreign = candidate.tx.originalCurrency !== null;
        // A payment to an unknown merchant without trace of a currency is most often a French one.
        if (!named && !foreign && !candidate.matched) continue;
        const score =
          (named ? 0 : 10_000) +
          (foreign ? 0 : 2_000) +
          (candidate.matched ? 0 : 1_000) +
          rate * 500 +
          Math.abs(shift) * 20 +
          (shift > 0 ? 10 : 0) +
          Math.min(Math.abs(candidate.tx.index - tx.index), 9);
        if (score < lowest) {
          best = candidate;
          lowest = score;
        }
      }
    }
    if (best !== null) taken.add(best.tx.index);
    return { index: tx.index, linkedTo: best?.tx.index ?? null };
  });
};
