import { FRENCH_VAT_RATE } from '@main/engine/licences/cost/annual-cost';
import { type Cents, cents, roundHalfUp } from '@shared/domain/money';
import type { PriceMode, Subscription, VatRegime } from '@shared/domain/subscription';
import Big from 'big.js';

/** The supplier adds the VAT to what it debits. */
export const chargesVat = (regime: VatRegime): boolean => regime === 'fr_supplier' || regime === 'charged_as_consumer';

/** Amount excluding VAT of a debit, rounded half up. */
export const netOfDebit = (debitCents: number, regime: VatRegime): Cents =>
  cents(chargesVat(regime) ? roundHalfUp(new Big(debitCents).div(1 + FRENCH_VAT_RATE)) : debitCents);

/** Displayed price of one seat for one period, from a debit: the other way round of what a price costs. */
export const priceOfDebit = (
  debitCents: number,
  subscription: Pick<Subscription, 'vatRegime' | 'perSeat' | 'seats'> & { readonly priceMode: PriceMode },
): Cents => {
  const net = chargesVat(subscription.vatRegime) ? new Big(debitCents).div(1 + FRENCH_VAT_RATE) : new Big(debitCents);
  const displayed = subscription.priceMode === 'TTC' ? net.times(1 + FRENCH_VAT_RATE) : net;
  return cents(roundHalfUp(displayed.div(subscription.perSeat ? subscription.seats : 1)));
};

/** What one debit of a subscription should be in its own currency, VAT charged included. */
export const debitInCurrency = (subscription: Subscription): Cents => {
  const displayed = new Big(subscription.unitPriceCents).times(subscription.perSeat ? subscription.seats : 1);
  const net = subscription.priceMode === 'TTC' ? displayed.div(1 + FRENCH_VAT_RATE) : displayed;
  return cents(roundHalfUp(chargesVat(subscription.vatRegime) ? net.times(1 + FRENCH_VAT_RATE) : net));
};

/** What one debit should be in euros at a rate (units of the currency for one euro); null: the rate is missing. */
export const debitInEuros = (subscription: Subscription, rate: number | null): Cents | null =>
  rate === null ? null : cents(roundHalfUp(new Big(debitInCurrency(subscription)).div(rate)));
