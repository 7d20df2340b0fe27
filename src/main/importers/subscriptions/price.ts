import type { CataloguePlan } from '@shared/domain/catalogue';
import { type Cents, type Currency, cents, eurosFromCents } from '@shared/domain/money';
import { type BillingPeriod, type PriceMode, periodsPerYear } from '@shared/domain/subscription';
import { isPerSeat, planPriceCents } from '@shared/domain/subscription-defaults';
import { maxPriceCents, perSeatCents, type ReadAmount, readAmount } from './amounts';
import type { LineCells } from './cells';
import type { Findings } from './findings';
import { noQualifiers, type Read, reason, refuse } from './types';
import { readCurrency, readPeriod, readPriceMode, readYesNo } from './words';

/** Price of a line, once everything that was said is put together. */
export type LinePrice = {
  readonly unitPriceCents: Cents;
  readonly currency: Currency;
  readonly priceMode: PriceMode;
  readonly period: BillingPeriod;
  readonly perSeat: boolean;
  /** False: the line gives no price, the catalogue's is proposed. */
  readonly said: boolean;
};

type Said = ReadAmount & { readonly total: boolean };

const amountOf = (cells: LineCells, field: 'unitPrice' | 'total', out: Findings): Said | null => {
  const read = out.take(readAmount(cells.get(field), cells.mark));
  if (!read) return null;
  if (read.rounded) out.warnings.push(reason('price-rounded', { price: eurosFromCents(read.cents) }));
  const header = cells.column(field)?.qualifiers ?? noQualifiers;
  // The cell wins over its header; columns of their own are compared below.
  return {
    ...read,
    currency: read.currency ?? (cells.get('currency') === '' ? header.currency : null),
    priceMode: read.priceMode ?? (cells.get('priceMode') === '' ? header.priceMode : null),
    period: read.period ?? header.period,
    total: field === 'total',
  };
};

/** Two places of the line say different things: nothing tells which is right. */
const agree = <T extends string>(inCell: T | null, inColumn: Read<T>, code: string): Read<T> =>
  inCell !== null && inColumn.value !== null && inCell !== inColumn.value
    ? refuse(code, { one: inCell, other: inColumn.value })
    : inColumn.refused
      ? inColumn
      : { value: inCell ?? inColumn.value, refused: null };

/** A price stated per month and billed by the year is twelve times that: « 20 $/mois, facturé à l'année ». */
const rebased = (amount: Cents, basis: BillingPeriod, billed: BillingPeriod, out: Findings): Cents => {
  const times = periodsPerYear[basis];
  const by = periodsPerYear[billed];
  if (times === by) return amount;
  const whole = (amount * times) / by;
  if (!Number.isInteger(whole) || whole > maxPriceCents) {
    out.refusals.push(reason('period-conflict', { price: eurosFromCents(amount) }));
    return amount;
  }
  out.warnings.push(reason('price-rebased', { price: eurosFromCents(amount), billed: eurosFromCents(cents(whole)) }));
  return cents(whole);
};

const currencyFor = (
  said: Said,
  currency: Currency | null,
  plan: CataloguePlan | null,
  period: BillingPeriod,
  out: Findings,
): Currency => {
  if (currency !== null) return currency;
  // The very price of the catalogue: its currency too. Any other figure typed in France is first of all in euros.
  const listed = plan ? planPriceCents(plan, period) : null;
  const same = plan?.currency && listed !== null && listed === said.cents && listed > 0;
  const value = same && plan.currency ? plan.currency : 'EUR';
  out.warnings.push(reason(same ? 'currency-from-catalogue' : 'currency-assumed', { currency: value }));
  return value;
};

const modeFor = (mode: PriceMode | null, plan: CataloguePlan | null, out: Findings): PriceMode => {
  if (mode !== null) return mode;
  const known = plan !== null && plan.taxDisplay !== 'unknown' ? plan.taxDisplay : null;
  const value = known ?? 'HT';
  out.warnings.push(reason(known ? 'price-mode-from-catalogue' : 'price-mode-assumed', { mode: value }));
  return value;
};

/** Price per seat from the amount of the whole line, when it falls on whole cents; else one flat price. */
const fromTotal = (
  amount: Cents,
  seats: number,
  perSeat: boolean,
  out: Findings,
): { unit: Cents; perSeat: boolean } => {
  if (seats === 1 || !perSeat) return { unit: amount, perSeat };
  const unit = perSeatCents(amount, seats);
  const total = eurosFromCents(amount);
  out.warnings.push(
    unit === null
      ? reason('total-kept-flat', { total, seats })
      : reason('total-divided', { total, seats, price: eurosFromCents(unit) }),
  );
  return unit === null ? { unit: amount, perSeat: false } : { unit, perSeat: true };
};

/** A price over three times, or under a third of, the catalogue's: to be checked, not refused. */
const compare = (price: LinePrice, plan: CataloguePlan | null, out: Findings): void => {
  const listed = plan && plan.currency === price.currency ? planPriceCents(plan, price.period) : null;
  if (listed === null || listed === 0 || !price.perSeat) return;
  if (price.unitPriceCents > listed * 3 || price.unitPriceCents * 3 < listed)
    out.warnings.push(
      reason('price-far-from-catalogue', {
        price: eurosFromCents(price.unitPriceCents),
        listed: eurosFromCents(listed),
        currency: price.currency,
      }),
    );
};

/** Reads the price of a line; null when it is refused. The catalogue fills in only what the line does not say. */
export const linePrice = (
  cells: LineCells,
  plan: CataloguePlan | null,
  seats: number,
  out: Findings,
): LinePrice | null => {
  const before = out.refusals.length;
  const said = amountOf(cells, 'unitPrice', out) ?? amountOf(cells, 'total', out);
  const currency = out.take(agree(said?.currency ?? null, readCurrency(cells.get('currency')), 'currency-conflict'));
  const mode = out.take(agree(said?.priceMode ?? null, readPriceMode(cells.get('priceMode')), 'price-mode-conflict'));
  const column = out.take(readPeriod(cells.get('period')));
  const perSeatSaid = out.take(readYesNo(cells.get('perSeat')));
  if (out.refusals.length > before) return null;
  const perSeat =
    perSeatSaid === null || perSeatSaid === 'unknown' ? plan === null || isPerSeat(plan) : perSeatSaid === 'yes';

  if (said === null) {
    const period =
      column ?? (plan && plan.priceMonthly === null && plan.priceAnnualPerMonth !== null ? 'annual' : 'monthly');
    const listed = plan && (currency === null || currency === plan.currency) ? planPriceCents(plan, period) : null;
    if (plan === null || listed === null || plan.currency === null) {
      out.refusals.push(reason('price-missing'));
      return null;
    }
    out.warnings.push(
      reason('price-from-catalogue', {
        price: eurosFromCents(listed),
        currency: plan.currency,
      }),
    );
    return {
      unitPriceCents: listed,
      currency: plan.currency,
      priceMode: modeFor(mode, plan, out),
      period,
      perSeat,
      said: false,
    };
  }

  const period = column ?? said.period ?? 'monthly';
  if (column === null && said.period === null) out.warnings.push(reason('period-assumed'));
  const amount = rebased(said.cents, said.period ?? period, period, out);
  if (out.refusals.length > before) return null;
  const shared = said.total ? fromTotal(amount, seats, perSeat, out) : { unit: amount, perSeat };
  const price: LinePrice = {
    unitPriceCents: shared.unit,
    perSeat: shared.perSeat,
    currency: currencyFor({ ...said, cents: shared.unit }, currency, plan, period, out),
    priceMode: modeFor(mode, plan, out),
    period,
    said: true,
  };
  if (price.unitPriceCents === 0) out.warnings.push(reason('price-zero'));
  else compare(price, plan, out);
  return price;
};
