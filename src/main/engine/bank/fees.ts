import type { StatementTransaction } from '@shared/domain/bank';
import { dayNumber } from './days';
import type { Foreign } from './foreign';
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
  readonly foreign: Foreign;
};
export type FeeLink = { readonly index: number; readonly linkedTo: number | null };
type Fee = { readonly tx: StatementTransaction; readonly clean: CleanLabel };

/** A fee is booked with its payment, the day before at the earliest, and four days after over a week-end. */
const BEFORE = 1;
const AFTER = 4;
/** Candidates looked at for one fee: a busy card has a few a day. */
const MAX_CANDIDATES = 300;
/** Fixed part a bank may add to a percentage, in cents. */
const FIXED = 1_50;
/** Rates are told apart by twentieths of a percent. */
const RATE_STEP = 0.0005;
/** Fees that agree on one rate before it is held to be the account's. */
const AGREED = 3;

/** 0 for a usual rate (up to 4 % plus a fixed part), 1 for an unusual one, null when the fee cannot be of this payment. */
const rateRank = (fee: number, paid: number): number | null => {
  if (fee >= paid) return null;
  if (fee <= paid * 0.04 && fee >= paid * 0.005) return 0;
  return fee <= paid * 0.04 + FIXED ? 1 : null;
};

/** The rate by which a fee is of a payment to the cent, in steps; null: by none. */
const exactRate = (fee: number, paid: number): number | null => {
  const steps = Math.round(fee / paid / RATE_STEP);
  return steps > 0 && steps <= 0.04 / RATE_STEP && Math.abs(fee - paid * steps * RATE_STEP) <= 1 ? steps : null;
};

type Pair = { readonly candidate: FeeCandidate; readonly shift: number; readonly rank: number };

const byDay = (candidates: readonly FeeCandidate[]): Map<string, FeeCandidate[]> => {
  const days = new Map<string, FeeCandidate[]>();
  for (const candidate of candidates) {
    const key = `${candidate.tx.accountId}|${dayNumber(candidate.tx.bookedOn)}`;
    const list = days.get(key);
    if (!list) days.set(key, [candidate]);
    else if (list.length < MAX_CANDIDATES) list.push(candidate);
  }
  return days;
};

const isNamed = ({ merchant }: FeeCandidate, { clean }: Fee): boolean =>
  merchant.length >= 4 && clean.text.includes(merchant);

/** The rate that most fees of each account follow to the cent: a bank applies one rate to all. */
const agreedRates = (fees: readonly Fee[], around: (fee: Fee) => readonly Pair[]): Map<string, number> => {
  const votes = new Map<string, { fees: number; readonly rates: Map<number, number> }>();
  for (const fee of fees) {
    const vote = votes.get(fee.tx.accountId) ?? { fees: 0, rates: new Map<number, number>() };
    votes.set(fee.tx.accountId, vote);
    const rates = new Set(
      around(fee).flatMap(({ candidate: { tx, foreign } }) =>
        foreign === 'steady' ? [] : (exactRate(Math.abs(fee.tx.amountCents), Math.abs(tx.amountCents)) ?? []),
      ),
    );
    if (rates.size > 0) vote.fees += 1;
    for (const rate of rates) vote.rates.set(rate, (vote.rates.get(rate) ?? 0) + 1);
  }
  const agreed = new Map<string, number>();
  for (const [account, vote] of votes) {
    const [best] = [...vote.rates].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    if (best && best[1] >= AGREED && best[1] * 2 >= vote.fees) agreed.set(account, best[0]);
  }
  return agreed;
};

/**
 * Ties each exchange fee to the payment it was taken for: named in its label, else the most plausible payment of those
 * days made in another currency (currency known, rate that the account's fees follow, matched tool, same day, neighbour
 * in the file). A payment in the account's own currency bears none, unless named. Null when none is plausible. One
 * payment bears one fee.
 */
export const linkFees = (fees: readonly Fee[], candidates: readonly FeeCandidate[]): FeeLink[] => {
  const days = byDay(candidates);
  const around = (fee: Fee): Pair[] => {
    const pairs: Pair[] = [];
    const day = dayNumber(fee.tx.bookedOn);
    for (let shift = -AFTER; shift <= BEFORE; shift += 1)
      for (const candidate of days.get(`${fee.tx.accountId}|${day + shift}`) ?? []) {
        const rank = rateRank(Math.abs(fee.tx.amountCents), Math.abs(candidate.tx.amountCents));
        if (rank !== null && (candidate.foreign !== 'no' || isNamed(candidate, fee)))
          pairs.push({ candidate, shift, rank });
      }
    return pairs;
  };
  const agreed = agreedRates(fees, around);
  const taken = new Set<number>();
  const linked = new Map<number, number>();
  const fits = (fee: Fee, { candidate }: Pair): boolean =>
    agreed.get(fee.tx.accountId) === exactRate(Math.abs(fee.tx.amountCents), Math.abs(candidate.tx.amountCents));
  const scoreOf = (fee: Fee, { candidate, shift, rank }: Pair): number =>
    (isNamed(candidate, fee) ? 0 : 10_000) +
    (candidate.foreign === 'known' ? 0 : candidate.foreign === 'billed' ? 2_000 : 3_000) +
    (candidate.matched ? 0 : 1_000) +
    rank * 500 +
    Math.abs(shift) * 20 +
    (shift > 0 ? 10 : 0) +
    Math.min(Math.abs(candidate.tx.index - fee.tx.index), 9);
  const link = (fee: Fee, accepted: (pair: Pair) => boolean): void => {
    let best: FeeCandidate | null = null;
    let lowest = Number.POSITIVE_INFINITY;
    for (const pair of around(fee)) {
      if (taken.has(pair.candidate.tx.index) || !accepted(pair)) continue;
      const score = scoreOf(fee, pair);
      if (score >= lowest) continue;
      best = pair.candidate;
      lowest = score;
    }
    if (best === null) return;
    taken.add(best.tx.index);
    linked.set(fee.tx.index, best.tx.index);
  };
  // The surest first, so that no other fee takes their payment.
  for (const fee of fees) link(fee, (pair) => isNamed(pair.candidate, fee) || fits(fee, pair));
  for (const fee of fees)
    if (!linked.has(fee.tx.index))
      // Where the account's rate is known, a list price alone does not outweigh another rate.
      link(fee, ({ candidate }) => candidate.foreign === 'known' || !agreed.has(fee.tx.accountId));
  return fees.map(({ tx }) => ({ index: tx.index, linkedTo: linked.get(tx.index) ?? null }));
};
