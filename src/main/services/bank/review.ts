import { analyseStatement, cleanLabel } from '@main/engine/bank';
import type { BankAnalysis, RecurringPayment, RememberedAnswer, StatementTransaction } from '@shared/domain/bank';
import type { LineRole } from '@shared/domain/bank-records';
import type { BankReview, CreationEdit, LineState, ReviewItem, ReviewLine } from '@shared/domain/bank-review';
import type { CatalogueTool } from '@shared/domain/catalogue';
import { cents } from '@shared/domain/money';
import type { Payment, Subscription } from '@shared/domain/subscription';
import type { BankContext } from './context';
import { comparedOf, differencesOf, expectedDebit } from './differences';
import { type KnownState, paymentFinder, statesOf } from './line-states';
import { maskAccount, maskLabel } from './mask';
import { creationOf, type Series, subscriptionOfSeries } from './proposal';
import { recognisedOf } from './recognised';
import { originalOf, questionsOf } from './review-questions';
import { operationsFor, type StatementReading } from './statement-reading';

/** An item with what the import needs besides what is shown. */
export type WorkedItem = {
  readonly item: ReviewItem;
  readonly draft: Omit<Subscription, 'id'>;
  readonly payments: ReadonlyMap<number, Payment>;
};
export type WorkedReview = {
  readonly review: BankReview;
  readonly items: readonly WorkedItem[];
  readonly transactions: ReadonlyMap<number, StatementTransaction>;
};

type Group = {
  readonly kind: 'subscription' | 'usage';
  readonly toolId: string;
  readonly accountId: string;
  readonly payments: readonly number[];
  readonly refunds: readonly number[];
  readonly fees: readonly number[];
  readonly recurring: RecurringPayment | null;
};

const groupsOf = (analysis: BankAnalysis): Group[] => {
  const refundsOf = (indexes: readonly number[]) =>
    analysis.refunds.flatMap(({ index, linkedTo }) => (linkedTo !== null && indexes.includes(linkedTo) ? [index] : []));
  return [
    ...analysis.recurring.map(
      (one): Group => ({
        kind: 'subscription',
        toolId: one.toolId,
        accountId: one.accountId,
        payments: one.indexes,
        refunds: one.refunds,
        fees: one.fees,
        recurring: one,
      }),
    ),
    ...analysis.usageBased.map(
      (one): Group => ({
        kind: 'usage',
        toolId: one.toolId,
        accountId: one.accountId,
        payments: one.indexes,
        refunds: refundsOf(one.indexes),
        fees: one.fees,
        recurring: null,
      }),
    ),
  ];
};

/** Currencies of the subscriptions that run, by tool. */
const currenciesOf = (subscriptions: readonly Subscription[]): Map<string, string[]> => {
  const currencies = new Map<string, string[]>();
  for (const { toolId, currency, status } of subscriptions)
    if (status !== 'ended') currencies.set(toolId, [...(currencies.get(toolId) ?? []), currency]);
  return currencies;
};

const sum = (lines: readonly ReviewLine[], role: LineRole): number =>
  lines.filter((line) => line.role === role).reduce((total, line) => total + Math.abs(line.amountCents), 0);

/** Makes the review of a statement against the dossier, with the person's answers. */
export const reviewStatement = (
  reading: StatementReading,
  context: BankContext,
  answers: readonly RememberedAnswer[],
  edits: ReadonlyMap<string, CreationEdit> = new Map(),
): WorkedReview => {
  const named = rankedNames();
  const all = [...answers, ...context.answers];
  const transactions = operationsFor(
    reading,
    all.map(({ pattern }) => pattern),
  );
  const byIndex = new Map(transactions.map((tx) => [tx.index, tx]));
  const analysis = analyseStatement(transactions, context.catalogue, {
    answers: all,
    billedIn: currenciesOf(context.subscriptions),
  });
  const states = statesOf(transactions, context.lines);
  const findPayment = paymentFinder(context.payments, context.lines);
  const matches = new Map(analysis.matches.map((match) => [match.index, match]));
  const tools = new Map(context.catalogue.tools.map((tool) => [tool.id, tool]));
  const flags = new Map<number, ReviewLine['shadow']>();
  for (const { index, reason } of analysis.shadow) flags.set(index, [...(flags.get(index) ?? []), reason]);

  const stateOf = (tx: StatementTransaction, role: LineRole, toolIds: readonly string[]): KnownState => {
    const state: LineState = states.get(tx.index) ?? 'fresh';
    if (role !== 'payment' || state === 'known') return { state, payment: null };
    const payment = findPayment(tx, toolIds);
    return payment ? { state: 'paid', payment } : { state, payment: null };
  };
  const lineOf = (tx: StatementTransaction, role: LineRole, state: LineState): ReviewLine => ({
    index: tx.index,
    line: tx.line,
    bookedOn: tx.bookedOn,
    amountCents: tx.amountCents,
    currency: tx.currency,
    original: originalOf(tx),
    label: maskLabel(tx.label).slice(0, 300),
    role,
    state,
    shadow: flags.get(tx.index) ?? [],
  });

  const work = (group: Group, tool: CatalogueTool, taken: Set<string>): WorkedItem | null => {
    const paid = new Map<number, Payment>();
    const lines = (
      [
        ['payment', group.payments],
        ['refund', group.refunds],
        ['fee', group.fees],
      ] as const
    )
      .flatMap(([role, indexes]) =>
        indexes.flatMap((index) => {
          const tx = byIndex.get(index);
          if (!tx) return [];
          const { state, payment } = stateOf(tx, role, [group.toolId]);
          if (payment) paid.set(index, payment);
          return [lineOf(tx, role, state)];
        }),
      )
      .sort((a, b) => (a.bookedOn === b.bookedOn ? a.index - b.index : a.bookedOn < b.bookedOn ? -1 : 1));
    const debits = lines.filter((line) => line.role === 'payment');
    const [first, last] = [debits[0], debits.at(-1)];
    const match = last ? matches.get(last.index) : undefined;
    if (!first || !last || !match) return null;
    const series: Series = {
      cadence: group.recurring?.cadence ?? 'irregular',
      lastOn: last.bookedOn,
      lastAmountCents: Math.abs(last.amountCents),
      currency: last.currency,
      original: last.original,
      feesCents: sum(lines, 'fee'),
      totalCents: sum(lines, 'payment') - sum(lines, 'refund'),
      shadow: [...new Set(debits.flatMap((line) => line.shadow))],
      byCard: cleanLabel(byIndex.get(last.index)?.label ?? '', null).kind === 'card',
    };
    const own = context.subscriptions.filter((one) => one.toolId === group.toolId && one.status !== 'ended');
    const candidates = own.map((subscription) => ({
      subscription,
      expected: expectedDebit(subscription, last.bookedOn, context.rates),
    }));
    const gap = ({ expected }: (typeof candidates)[number]) =>
      expected.cents === null ? Number.MAX_SAFE_INTEGER : Math.abs(expected.cents - series.lastAmountCents);
    const closest = [...candidates].sort((a, b) => gap(a) - gap(b));
    const chosen = closest.find(({ subscription }) => !taken.has(subscription.id)) ?? closest[0] ?? null;
    if (chosen) taken.add(chosen.subscription.id);
    const id = named(
      `${group.toolId}:${group.kind}:${maskAccount(group.accountId)}:${first.bookedOn}:${Math.abs(first.amountCents)}`,
    );
    const draft = subscriptionOfSeries(tool, series, context.company, edits.get(id) ?? null);
    const compared = chosen ? differencesOf(chosen.subscription, chosen.expected, series, [...paid.values()]) : null;
    return {
      draft,
      payments: paid,
      item: {
        id,
        toolId: group.toolId,
        toolName: tool.product,
        vendor: tool.vendor,
        kind: group.kind,
        cadence: series.cadence,
        cadenceBasis: group.recurring?.cadenceBasis ?? 'observed',
        certainty: group.recurring?.certainty ?? 'to-confirm',
        confidence: match.confidence,
        evidence: match.evidence,
        matchedText: match.matchedText,
        firstOn: first.bookedOn,
        lastOn: last.bookedOn,
        lastAmountCents: cents(series.lastAmountCents),
        currency: last.currency,
        totalCents: cents(series.totalCents),
        feesCents: cents(series.feesCents),
        events: group.recurring?.events ?? [],
        shadow: series.shadow,
        lines,
        candidates: candidates.map(({ subscription, expected }) => ({
          subscriptionId: subscription.id,
          name: subscription.name,
          expectedCents: expected.cents,
        })),
        subscriptionId: chosen?.subscription.id ?? null,
        differences: compared?.differences ?? [],
        debitedPriceCents: compared?.priceCents ?? null,
        compared: comparedOf(chosen?.expected.cents ?? null, series, paid.get(last.index) ?? null),
        creation: creationOf(tool, draft),
        proposal: chosen ? 'attach' : group.kind === 'usage' ? 'payments' : 'create',
      },
    };
  };

  const taken = new Set<string>();
  const items = groupsOf(analysis)
    .sort((a, b) => b.payments.length - a.payments.length)
    .flatMap((group) => {
      const tool = tools.get(group.toolId);
      return (tool && work(group, tool, taken)) ?? [];
    })
    .sort((a, b) => a.item.toolName.localeCompare(b.item.toolName, 'fr') || b.item.totalCents - a.item.totalCents);
  const questions = questionsOf(analysis, byIndex, context, (tx, toolIds) => {
    const { state } = stateOf(tx, 'payment', toolIds);
    return lineOf(tx, 'payment', state);
  });
  return {
    review: {
      readingId: reading.id,
      recognised: recognisedOf(reading, context.imports),
      items: items.map(({ item }) => item),
      questions,
    },
    items,
    transactions: byIndex,
  };
};

/** Two series may begin on the same day with the same amount: told apart by their rank. */
const rankedNames = (): ((id: string) => string) => {
  const seen = new Map<string, number>();
  return (id) => {
    const rank = (seen.get(id) ?? 0) + 1;
    seen.set(id, rank);
    return rank === 1 ? id : `${id}:${rank}`;
  };
};
