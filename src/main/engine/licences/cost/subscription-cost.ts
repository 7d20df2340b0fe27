import type { AnnualCost, PriceBridge, RateChoice, SubscriptionCost } from '@shared/domain/audit-cost';
import type { SeatUse } from '@shared/domain/audit-waste';
import { addMonths, type Day, type Month, monthOf } from '@shared/domain/day';
import type { Coded, FigureStatus } from '@shared/domain/figure';
import { centsPerYear } from '@shared/domain/money';
import { type PriceOrigin, periodsPerYear, type Subscription } from '@shared/domain/subscription';
import { coded, worstStatus } from '../../explain';
import { type AuditContext, vatRecoveryOf } from '../context';
import { monthsPerPeriod } from '../lifecycle';
import { annualCost } from './annual-cost';
import { decimal } from './fraction';
import { perActiveSeat, perPaidSeat } from './per-seat';
import { chooseRate, rateValue } from './rates';

const priceStatus: Readonly<Record<PriceOrigin, FigureStatus>> = {
  invoice: 'measured',
  statement: 'imported',
  declared: 'declared',
  catalogue: 'estimated',
};

/** Month of the last debit on or before the day, from the start or the renewal date; a monthly plan: this month. */
export const lastDebitMonth = (sub: Subscription, asOf: Day): Month => {
  const step = monthsPerPeriod(sub);
  const anchor = sub.startedOn ?? sub.renewalOn;
  if (step === 1 || anchor === null) return monthOf(asOf);
  // Counted from the anchor each time, so that a 31st does not drift to the 28th.
  const direction = anchor <= asOf ? 1 : -1;
  let count = 0;
  if (direction === 1) while (addMonths(anchor, (count + 1) * step) <= asOf) count += 1;
  else while (addMonths(anchor, count * step) > asOf) count -= 1;
  return monthOf(addMonths(anchor, count * step));
};

/** Seats the price is multiplied by: a flat price is paid once. */
export const billedSeats = (sub: Subscription): number => (sub.perSeat ? sub.seats : 1);

/** Annual cost of a subscription at a given rate, for a given number of paid seats. */
export const costAt = (sub: Subscription, fxRate: number, vatRecovery: number, seats = sub.seats): AnnualCost =>
  annualCost({
    unitPrice: decimal(sub.unitPriceCents).div(100).toString(),
    priceMode: sub.priceMode,
    seats: sub.perSeat ? seats : 1,
    periodsPerYear: periodsPerYear[sub.period],
    fxRate,
    cardFeeRate: sub.cardFeeRate,
    fixedFeePerDebit: decimal(sub.fixedFeePerDebitCents).div(100).toString(),
    vatRegime: sub.vatRegime,
    vatRecovery,
  });

/** What is displayed for a year, in cents of the subscription's currency. */
export const displayedPerYear = (sub: Subscription): number =>
  sub.unitPriceCents * billedSeats(sub) * periodsPerYear[sub.period];

/**
 * From the displayed price, read as if it were euros, to what leaves the bank: part of the rate, of the VAT (what is
 * added to the displayed price, or taken off when it includes VAT that is not charged) and of the fees.
 */
export const priceBridge = (sub: Subscription, cost: AnnualCost): PriceBridge => {
  const displayed = displayedPerYear(sub);
  // Made of the rounded components, so that a price displayed with the VAT it bears shows no stray cent of VAT.
  const included = sub.priceMode === 'TTC' ? cost.vatChargedCents + cost.vatSelfAssessedCents : 0;
  const converted = cost.netCents + included;
  return {
    displayedCents: centsPerYear(displayed),
    rateCents: centsPerYear(converted - displayed),
    vatCents: centsPerYear(cost.cashCents - cost.feesCents - converted),
    feesCents: cost.feesCents,
    cashCents: cost.cashCents,
  };
};

const rateWarnings = (rate: RateChoice): Coded[] => {
  if (rate.kind !== 'known') return [];
  const params = { currency: rate.currency, period: rate.period };
  if (rate.origin === 'last-known-month') return [coded('audit.warnings.rateLastKnown', params)];
  if (rate.origin === 'year') return [coded('audit.warnings.rateYear', params)];
  return rate.sources.some((source) => source.verify) ? [coded('audit.warnings.rateToVerify', params)] : [];
};

const warningsOf = (sub: Subscription): Coded[] => {
  const reverse = sub.vatRegime === 'reverse_charge_eu' || sub.vatRegime === 'reverse_charge_non_eu';
  return [
    ...(sub.status === 'trial' ? [coded('audit.warnings.trial', { name: sub.name })] : []),
    ...(sub.priceOrigin === 'catalogue' ? [coded('audit.warnings.cataloguePrice', { name: sub.name })] : []),
    ...(reverse && sub.vatNumberGiven === 'no' ? [coded('audit.warnings.vatContradiction', { name: sub.name })] : []),
  ];
};

/** Annual cost of a running subscription, with its rate, its statuses and its cost per seat. */
export const subscriptionCost = (sub: Subscription, use: SeatUse, context: AuditContext): SubscriptionCost => {
  const rate = chooseRate(
    { currency: sub.currency, month: lastDebitMonth(sub, context.asOf), subscriptionId: sub.id },
    { typed: context.input.fxRates, debited: context.input.debitedRates, reference: context.reference.fx },
  );
  const fxRate = rateValue(rate);
  const cost = fxRate === null ? null : costAt(sub, fxRate, vatRecoveryOf(context.input));
  const status: FigureStatus =
    cost === null
      ? 'unknown'
      : worstStatus([priceStatus[sub.priceOrigin], ...(rate.kind === 'known' ? [rate.status] : [])]);
  const missing: Coded[] =
    rate.kind === 'missing'
      ? [coded('audit.missing.fxRate', { currency: rate.currency, rateMonth: rate.month, name: sub.name })]
      : [];
  const seatCost = {
    name: sub.name,
    fullCents: cost?.fullCents ?? null,
    status,
    missing,
    sources: rate.kind === 'known' ? rate.sources : [],
  };
  return {
    subscriptionId: sub.id,
    name: sub.name,
    toolId: sub.toolId,
    toolName: context.tools.get(sub.toolId)?.product ?? null,
    seats: sub.seats,
    perSeat: sub.perSeat,
    payerKind: sub.payerKind,
    payerTeamId: sub.payerTeamId,
    cost,
    rate,
    bridge: cost === null ? null : priceBridge(sub, cost),
    status,
    perPaidSeat: perPaidSeat(seatCost, sub.seats),
    perActiveSeat: perActiveSeat(seatCost, use),
    missing,
    warnings: [...rateWarnings(rate), ...warningsOf(sub)],
  };
};
