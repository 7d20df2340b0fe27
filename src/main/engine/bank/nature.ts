import type { CatalogueTool } from '@shared/domain/catalogue';
import { cadenceOf } from './cadence';
import { byDate, type Charge, isClose } from './charge';

export type Verdict = 'subscription' | 'usage' | 'unknown';

/** True when an amount is a list price of the tool, with or without French VAT, for up to 50 seats. */
export const isListPrice = (amountCents: number, tool: CatalogueTool | undefined): boolean => {
  const paid = Math.abs(amountCents);
  return (tool?.plans ?? []).some((plan) =>
    [plan.priceMonthly, plan.priceAnnualPerMonth === null ? null : plan.priceAnnualPerMonth * 12].some((price) => {
      if (price === null || price <= 0) return false;
      return [price * 100, price * 120].some((unit) => {
        const seats = paid / unit;
        const whole = Math.round(seats);
        return (
          whole >= 1 &&
          whole <= (plan.billingUnit === 'seat' ? 50 : 1) &&
          Math.abs(paid - Math.round(unit * whole)) <= 1
        );
      });
    }),
  );
};

/**
 * Subscription or usage, for a label that a vendor uses for both (« MISTRAL AI », « OPENAI LLC »): amounts that repeat, or
 * stay within 6 %, at a cadence are a subscription; amounts that all differ are usage. One debit is only settled by a
 * list price.
 */
export const natureOf = (charges: readonly Charge[], tool: CatalogueTool | undefined): Verdict => {
  const sorted = [...charges].sort(byDate);
  const amounts = sorted.map((charge) => Math.abs(charge.tx.amountCents));
  const [first] = amounts;
  if (first === undefined) return 'unknown';
  if (amounts.length === 1) return isListPrice(first, tool) ? 'subscription' : 'unknown';
  const gaps = sorted.slice(1).map((charge, i) => charge.dayNumber - (sorted[i]?.dayNumber ?? charge.dayNumber));
  const regular = cadenceOf(gaps) !== 'irregular';
  if (
    amounts.every((amount, i) => i === 0 || isClose(amount, amounts[i - 1] ?? amount)) &&
    (regular || amounts.length < 3)
  )
    return 'subscription';
  const distinct = new Set(amounts).size;
  if (regular && distinct * 2 <= amounts.length + 1) return 'subscription';
  return 'usage';
};

/**
 * Two natures may hide under one label: debits of an amount that comes back at a cadence (three times at least) are a
 * subscription of their own, the rest is judged apart.
 */
export const splitByNature = (charges: readonly Charge[]): { stable: Charge[]; rest: Charge[] } => {
  const byAmount = new Map<number, Charge[]>();
  for (const charge of charges) {
    const list = byAmount.get(charge.tx.amountCents) ?? [];
    list.push(charge);
    byAmount.set(charge.tx.amountCents, list);
  }
  const stable: Charge[] = [];
  const rest: Charge[] = [];
  for (const list of byAmount.values()) {
    const sorted = list.sort(byDate);
    const gaps = sorted.slice(1).map((charge, i) => charge.dayNumber - (sorted[i]?.dayNumber ?? charge.dayNumber));
    (sorted.length >= 3 && cadenceOf(gaps) !== 'irregular' ? stable : rest).push(...sorted);
  }
  return { stable, rest };
};
