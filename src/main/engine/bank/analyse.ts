import type { BankAnalysis, RememberedAnswer, StatementTransaction, VendorMatch } from '@shared/domain/bank';
import type { Catalogue } from '@shared/domain/catalogue';
import type { Day } from '@shared/domain/day';
import { type Charge, chargeOf, groupBy } from './charge';
import { dayNumber } from './days';
import { type FeeCandidate, isExchangeFee, linkFees } from './fees';
import { type BilledIn, type Foreign, foreignOf } from './foreign';
import { type CleanLabel, cleanLabel, oneSpace, plainText } from './label';
import { createMatcher, type Matcher } from './match';
import { recurringOf } from './recurring';
import { linkRefunds } from './refunds';
import { corroborate, sortByNature, usageTool } from './settle';
import { shadowFlags } from './shadow';

export type AnalysisOptions = {
  /** What the user answered before, applied first. */
  readonly answers?: readonly RememberedAnswer[];
  /** Last day covered, when it is later than the last operation; default: the last operation of each account. */
  readonly asOf?: Day | null;
  /** Currencies of the dossier's subscriptions, by tool. */
  readonly billedIn?: BilledIn;
  /** Told from time to time how many operations were compared with the known labels. */
  readonly onProgress?: (done: number, total: number) => void;
};

/** Operations between two tellings. */
const TELLING = 2_000;

const feeHint = /^(?:\*?FRAIS|COM|COMMISSION|COMMISSIONS|COMMS?|COTIS)/;

type Read = {
  charges: Charge[];
  fees: { tx: StatementTransaction; clean: CleanLabel }[];
  cleanOf: Map<number, CleanLabel>;
};

const readLabels = (
  transactions: readonly StatementTransaction[],
  matcher: Matcher,
  answers: readonly RememberedAnswer[],
  onProgress: AnalysisOptions['onProgress'],
): Read => {
  const read: Read = { charges: [], fees: [], cleanOf: new Map() };
  const patterns = answers.map(({ pattern }) => pattern.split(' ')[0] ?? pattern);
  for (const [done, tx] of transactions.entries()) {
    if (onProgress && done % TELLING === 0) onProgress(done, transactions.length);
    const text = oneSpace(plainText(`${tx.counterparty ?? ''} ${tx.label}`));
    const fee = feeHint.test(oneSpace(plainText(tx.label)));
    if (!fee && !matcher.mayMatch(text) && !patterns.some((word) => text.includes(word))) continue;
    const clean = cleanLabel(tx.label, tx.counterparty);
    if (isExchangeFee(tx, clean)) read.fees.push({ tx, clean });
    if (clean.kind === 'bank-fee') continue;
    const match = matcher.match(clean, answers);
    if (match === null || match === 'not-ai') continue;
    read.cleanOf.set(tx.index, clean);
    read.charges.push(chargeOf(tx, clean, match));
  }
  return read;
};

const links = (pairs: readonly { index: number; linkedTo: number | null }[]): Map<number, number[]> => {
  const map = new Map<number, number[]>();
  for (const { index, linkedTo } of pairs)
    if (linkedTo !== null) map.set(linkedTo, [...(map.get(linkedTo) ?? []), index]);
  return map;
};

/** Foreign payments that a fee may belong to, whatever the merchant. */
const feeCandidates = (
  transactions: readonly StatementTransaction[],
  debits: readonly Charge[],
  clean: ReadonlyMap<number, CleanLabel>,
  foreign: ReadonlyMap<number, Foreign>,
): FeeCandidate[] => {
  const matched = new Set(debits.map(({ tx }) => tx.index));
  return transactions.flatMap((tx) =>
    tx.amountCents < 0 && (matched.has(tx.index) || tx.originalCurrency !== null)
      ? [
          {
            tx,
            matched: matched.has(tx.index),
            merchant: clean.get(tx.index)?.merchant ?? '',
            foreign: foreign.get(tx.index) ?? (tx.originalCurrency === tx.currency ? 'no' : 'known'),
          },
        ]
      : [],
  );
};

/**
 * Finds the AI payments of a statement: vendor with evidence, subscriptions with their cadence and what changed, usage
 * charges apart, labels to be asked about, exchange fees and refunds tied to their payment, signs of undeclared AI.
 * Amounts are signed cents of each account's currency. Time grows with the number of lines. Never throws.
 * Rules: reference/finance/bank-formats.md, section 4.
 */
export const analyseStatement = (
  transactions: readonly StatementTransaction[],
  catalogue: Catalogue,
  options: AnalysisOptions = {},
): BankAnalysis => {
  const matcher = createMatcher(catalogue);
  const {
    charges: found,
    fees,
    cleanOf,
  } = readLabels(transactions, matcher, options.answers ?? [], options.onProgress);
  const charges = corroborate(found, matcher);
  const debits = charges.filter(({ tx }) => tx.amountCents < 0);
  const credits = charges.filter(({ tx, match }) => tx.amountCents > 0 && match.toolId !== null);
  const { subscriptions, usage, ambiguous } = sortByNature(debits, matcher);
  const foreign = foreignOf(debits, matcher.tools, options.billedIn ?? new Map());
  const fxFees = linkFees(fees, feeCandidates(transactions, debits, cleanOf, foreign));
  const refunds = linkRefunds(credits, [...subscriptions, ...usage]);
  const asOf = lastDays(transactions, options.asOf ?? null);
  const context = { feesOf: links(fxFees), refundsOf: links(refunds) };

  const recurring = [
    ...groupBy(subscriptions, ({ tx, match }) => `${match.toolId}|${tx.accountId}|${tx.currency}`).values(),
  ].flatMap((group) => {
    const toolId = group[0]?.match.toolId ?? '';
    return recurringOf(group, {
      ...context,
      toolId,
      tool: matcher.tools.get(toolId),
      asOf: asOf.get(group[0]?.tx.accountId ?? '') ?? 0,
    });
  });
  const usageBased = [
    ...groupBy(usage, (charge) => `${usageTool(charge, matcher)}|${charge.tx.accountId}`).values(),
  ].map((group) => {
    const indexes = group.map(({ tx }) => tx.index).sort((a, b) => a - b);
    return {
      toolId: group[0] ? usageTool(group[0], matcher) : '',
      accountId: group[0]?.tx.accountId ?? '',
      indexes,
      fees: indexes.flatMap((index) => context.feesOf.get(index) ?? []),
    };
  });
  return {
    matches: charges.map(({ tx, match }): VendorMatch => ({ index: tx.index, ...match })),
    recurring,
    usageBased,
    ambiguous: ambiguous.map(({ tx, match }) => ({
      index: tx.index,
      candidates: match.candidates,
      ruleId: match.ruleId,
    })),
    refunds,
    fxFees,
    shadow: shadowFlags([...subscriptions, ...usage], matcher.tools),
  };
};

const lastDays = (transactions: readonly StatementTransaction[], asOf: Day | null): Map<string, number> => {
  const last = new Map<string, number>();
  const stated = asOf === null ? 0 : dayNumber(asOf);
  for (const tx of transactions)
    last.set(tx.accountId, Math.max(last.get(tx.accountId) ?? 0, stated, dayNumber(tx.bookedOn)));
  return last;
};
