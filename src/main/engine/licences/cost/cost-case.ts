import type { AnnualCost } from '@shared/domain/audit-cost';
import { priceModeSchema, vatRegimeSchema } from '@shared/domain/subscription';
import { z } from 'zod';
import { annualCost, type CostInput } from './annual-cost';
import { decimal } from './fraction';

/** What can be wrong in a case typed by hand or read from a file, one code per field. */
export const costErrorCodes = [
  'invalid-case',
  'invalid-unit-price',
  'invalid-price-mode',
  'unknown-currency',
  'invalid-seats',
  'invalid-periods',
  'missing-fx-rate',
  'invalid-fx-rate',
  'invalid-card-fee',
  'invalid-fixed-fee',
  'unknown-vat-regime',
  'invalid-vat-recovery',
  'amount-out-of-range',
] as const;
export type CostErrorCode = (typeof costErrorCodes)[number];

export type CostCaseOutcome =
  | { readonly ok: true; readonly cost: AnnualCost }
  | { readonly ok: false; readonly error: CostErrorCode };

/**
 * Currencies a case may be in. The rate comes with the case, so any currency of the European Central Bank's table and a
 * few others do; the list only tells a currency from a typing mistake.
 */
const caseCurrencies = [
  ...['EUR', 'USD', 'GBP', 'CHF', 'CAD', 'SEK', 'DKK', 'NOK', 'PLN', 'CZK', 'JPY', 'AUD', 'NZD', 'HUF', 'RON', 'BGN'],
  ...['ISK', 'TRY', 'CNY', 'HKD', 'SGD', 'KRW', 'INR', 'BRL', 'MXN', 'ZAR', 'ILS', 'IDR', 'MYR', 'PHP', 'THB', 'MAD'],
  ...['TND', 'AED', 'UAH', 'XOF', 'XAF'],
];

const MAX_UNIT_PRICE = 1_000_000;
const MAX_SEATS = 100_000;
const MAX_ANNUAL_EUROS = 10_000_000_000;

const fields = {
  unitPrice: ['invalid-unit-price', z.number().min(0).max(MAX_UNIT_PRICE)],
  priceMode: ['invalid-price-mode', priceModeSchema],
  currency: ['unknown-currency', z.enum(caseCurrencies)],
  seats: ['invalid-seats', z.int().min(1).max(MAX_SEATS)],
  periodsPerYear: ['invalid-periods', z.int().min(1).max(366)],
  cardFeePct: ['invalid-card-fee', z.number().min(0).max(0.2)],
  fixedFeePerDebit: ['invalid-fixed-fee', z.number().min(0).max(1_000).default(0)],
  vatRegime: ['unknown-vat-regime', vatRegimeSchema],
  vatRecovery: ['invalid-vat-recovery', z.number().min(0).max(1)],
} as const satisfies Record<string, readonly [CostErrorCode, z.ZodType]>;

const valuesSchema = z.object({
  unitPrice: fields.unitPrice[1],
  priceMode: fields.priceMode[1],
  currency: fields.currency[1],
  seats: fields.seats[1],
  periodsPerYear: fields.periodsPerYear[1],
  cardFeePct: fields.cardFeePct[1],
  fixedFeePerDebit: fields.fixedFeePerDebit[1],
  vatRegime: fields.vatRegime[1],
  vatRecovery: fields.vatRecovery[1],
  fxRate: z.unknown().optional(),
});

const refused = (error: CostErrorCode): CostCaseOutcome => ({ ok: false, error });

/** One euro is one euro: another rate would hide a mistake. Another currency needs its rate. */
const rateOf = (currency: string, fxRate: unknown): number | CostErrorCode => {
  if (fxRate === undefined || fxRate === null) return currency === 'EUR' ? 1 : 'missing-fx-rate';
  if (typeof fxRate !== 'number' || !(fxRate > 0 && fxRate <= 100_000)) return 'invalid-fx-rate';
  return currency === 'EUR' && fxRate !== 1 ? 'invalid-fx-rate' : fxRate;
};

/**
 * Annual cost of a case with the keys of `reference/finance/vat-fx-cases.json`: fees and coefficients as fractions
 * (0.02 for 2 %). The first wrong field gives its code; a missing fixed fee is none, the documented default.
 */
export const costOfCase = (raw: unknown): CostCaseOutcome => {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return refused('invalid-case');
  const parsed = valuesSchema.safeParse(raw);
  if (!parsed.success) {
    const wrong = new Set(parsed.error.issues.map((issue) => String(issue.path[0])));
    const first = Object.entries(fields).find(([name]) => wrong.has(name));
    return refused(first ? first[1][0] : 'invalid-case');
  }
  const values = parsed.data;
  const rate = rateOf(values.currency, values.fxRate);
  if (typeof rate === 'string') return refused(rate);
  const euros = decimal(values.unitPrice).times(values.seats).times(values.periodsPerYear).div(decimal(rate));
  if (euros.gt(MAX_ANNUAL_EUROS)) return refused('amount-out-of-range');
  const input: CostInput = {
    unitPrice: values.unitPrice,
    priceMode: values.priceMode,
    seats: values.seats,
    periodsPerYear: values.periodsPerYear,
    fxRate: rate,
    cardFeeRate: values.cardFeePct,
    fixedFeePerDebit: values.fixedFeePerDebit,
    vatRegime: values.vatRegime,
    vatRecovery: values.vatRecovery,
  };
  return { ok: true, cost: annualCost(input) };
};
