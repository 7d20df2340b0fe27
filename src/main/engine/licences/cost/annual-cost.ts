import type { AnnualCost } from '@shared/domain/audit-cost';
import { centsPerYear } from '@shared/domain/money';
import type { PriceMode, VatRegime } from '@shared/domain/subscription';
import { decimal, fraction, plus, roundFraction, times } from './fraction';

/** French standard rate, of prices including VAT and of the reverse charge (reference/finance/vat-fx.md). */
export const FRENCH_VAT_RATE = 0.2;

/** What the annual cost of a subscription depends on. */
export type CostInput = {
  /** Price as displayed for one seat (or flat) and one billing period, in units of its currency. */
  readonly unitPrice: number | string;
  readonly priceMode: PriceMode;
  /** Seats billed; 1 for a flat price. */
  readonly seats: number;
  readonly periodsPerYear: number;
  /** Units of the currency for one euro. */
  readonly fxRate: number;
  /** Share of each debit, 0.02 for 2 %. */
  readonly cardFeeRate: number;
  /** Euros per debit. */
  readonly fixedFeePerDebit: number | string;
  readonly vatRegime: VatRegime;
  /** Coefficient de déduction, 0 to 1. */
  readonly vatRecovery: number;
};

/**
 * Annual cost in euro cents (reference/finance/vat-fx.md, section 3). Every component is computed exactly and rounded
 * once, half up; a total is the sum of rounded components, so that VAT charged + self-assessed = recoverable + lost.
 * The input must be valid (see `cost-case.ts` for data of unknown origin): throws RangeError past 2^51 cents.
 */
export const annualCost = (input: CostInput): AnnualCost => {
  const vatDivisor = input.priceMode === 'TTC' ? decimal(1).plus(FRENCH_VAT_RATE) : decimal(1);
  const displayed = decimal(input.unitPrice).times(input.seats).times(input.periodsPerYear).times(100);
  const base = fraction(displayed, vatDivisor.times(decimal(input.fxRate)));
  const vat = times(base, FRENCH_VAT_RATE);
  const none = fraction(0);

  const consumer = input.vatRegime === 'charged_as_consumer';
  const charged = consumer || input.vatRegime === 'fr_supplier';
  const fixedFees = decimal(input.fixedFeePerDebit).times(input.periodsPerYear).times(100);
  const fees = plus(times(charged ? plus(base, vat) : base, input.cardFeeRate), fraction(fixedFees));

  const netCents = roundFraction(base);
  const feesCents = roundFraction(fees);
  const vatChargedCents = roundFraction(charged ? vat : none);
  const vatSelfAssessedCents = roundFraction(charged ? none : vat);
  const vatRecoverableCents = roundFraction(consumer ? none : times(vat, input.vatRecovery));
  const vatLostCents = vatChargedCents + vatSelfAssessedCents - vatRecoverableCents;
  // Self-assessed VAT leaves the bank only for its part that is not recovered; VAT charged leaves it whole.
  const vatCashCents = charged ? vatChargedCents : vatSelfAssessedCents - vatRecoverableCents;
  return {
    netCents: centsPerYear(netCents),
    feesCents: centsPerYear(feesCents),
    vatChargedCents: centsPerYear(vatChargedCents),
    vatSelfAssessedCents: centsPerYear(vatSelfAssessedCents),
    vatRecoverableCents: centsPerYear(vatRecoverableCents),
    vatLostCents: centsPerYear(vatLostCents),
    fullCents: centsPerYear(netCents + feesCents + vatLostCents),
    cashCents: centsPerYear(netCents + vatCashCents + feesCents),
  };
};

/** Sum, component by component, of costs in euros. */
export const sumCosts = (costs: readonly AnnualCost[]): AnnualCost => {
  const sum = (pick: (cost: AnnualCost) => number) =>
    centsPerYear(costs.reduce((total, cost) => total + pick(cost), 0));
  return {
    netCents: sum((c) => c.netCents),
    feesCents: sum((c) => c.feesCents),
    vatChargedCents: sum((c) => c.vatChargedCents),
    vatSelfAssessedCents: sum((c) => c.vatSelfAssessedCents),
    vatRecoverableCents: sum((c) => c.vatRecoverableCents),
    vatLostCents: sum((c) => c.vatLostCents),
    fullCents: sum((c) => c.fullCents),
    cashCents: sum((c) => c.cashCents),
  };
};
