import type { StatementTransaction } from '@shared/domain/bank';
import type { CatalogueTool } from '@shared/domain/catalogue';
import type { CleanLabel } from './label';
import type { Match } from './match';

/** Currencies in which the dossier pays for a tool, by tool: what is declared is worth more than the list price. */
export type BilledIn = ReadonlyMap<string, readonly string[]>;

/**
 * How far a payment is known to be in another currency: `known` (the statement says so), `billed` (the tool is priced in
 * another currency), `steady` (priced so, yet debited for the same amount to the cent month after month, which no exchange
 * rate does), `no`.
 */
export type Foreign = 'known' | 'billed' | 'steady' | 'no';

const euroArea = new Set([
  ...['AT', 'BE', 'BG', 'CY', 'DE', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR'],
  ...['IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PT', 'SI', 'SK'],
]);

const pricedElsewhere = (tool: CatalogueTool | undefined, currency: string): boolean => {
  if (!tool) return false;
  const prices = tool.plans.flatMap((plan) => (plan.currency === null ? [] : [plan.currency as string]));
  if (prices.length > 0) return prices.some((price) => price !== currency);
  return !euroArea.has(tool.billingEntity.country ?? tool.vendorCountry ?? 'FR');
};

/** Same amount to the cent that many times: a price in the account's own currency. */
const STEADY = 3;

export type Labelled = { readonly tx: StatementTransaction; readonly clean: CleanLabel; readonly match: Match };

/** Tells for each matched payment whether it was made in another currency than the account's. */
export const foreignOf = (
  payments: readonly Labelled[],
  tools: ReadonlyMap<string, CatalogueTool>,
  billedIn: BilledIn,
): ReadonlyMap<number, Foreign> => {
  const times = new Map<string, number>();
  const sameOf = ({ tx, match }: Labelled) => `${tx.accountId}|${match.toolId ?? match.ruleId}|${tx.amountCents}`;
  for (const payment of payments) times.set(sameOf(payment), (times.get(sameOf(payment)) ?? 0) + 1);
  return new Map(
    payments.map((payment) => {
      const { tx, clean, match } = payment;
      if (tx.originalCurrency !== null) return [tx.index, tx.originalCurrency === tx.currency ? 'no' : 'known'];
      // A SEPA direct debit is in euros, whoever takes it.
      if (clean.kind === 'direct-debit') return [tx.index, 'no'];
      const ids = match.toolId === null ? match.candidates.flatMap(({ toolId }) => toolId ?? []) : [match.toolId];
      const declared = ids.flatMap((id) => billedIn.get(id) ?? []);
      if (declared.length > 0) return [tx.index, declared.some((one) => one !== tx.currency) ? 'billed' : 'no'];
      if (!ids.some((id) => pricedElsewhere(tools.get(id), tx.currency))) return [tx.index, 'no'];
      return [tx.index, (times.get(sameOf(payment)) ?? 0) >= STEADY ? 'steady' : 'billed'];
    }),
  );
};
