import { annualCost, type CostInput } from '@main/engine/licences';
import { costOfCase } from '@main/engine/licences/cost/cost-case';
import { vatRegimeSchema } from '@shared/domain/subscription';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const base: CostInput = {
  unitPrice: 100,
  priceMode: 'HT',
  seats: 1,
  periodsPerYear: 1,
  fxRate: 1,
  cardFeeRate: 0,
  fixedFeePerDebit: 0,
  vatRegime: 'fr_supplier',
  vatRecovery: 1,
};

describe('annualCost', () => {
  it('rounds a half cent up, where binary floats would lose it', () => {
    // 1.005 × 100 = 100.49999… in binary; exactly 100.5 here
    expect(annualCost({ ...base, unitPrice: 1.005 }).netCents).toBe(1_01);
    // 0.615 × 3 × 4 / 1.2 = 6.15: VAT 1.23; 20.835 × 12 = 250.02
    expect(annualCost({ ...base, unitPrice: 0.615, seats: 3, periodsPerYear: 4, priceMode: 'TTC' })).toMatchObject({
      netCents: 6_15,
      vatChargedCents: 1_23,
    });
    expect(annualCost({ ...base, unitPrice: 20.835, periodsPerYear: 12 }).netCents).toBe(250_02);
  });

  it('computes fees on the exact amount, not on the rounded one', () => {
    // 0.10 TTC: net 0.08333…, VAT 0.01666…; 5 % of exactly 0.10 is half a cent: 0.01
    const cost = annualCost({
      ...base,
      unitPrice: 0.1,
      priceMode: 'TTC',
      vatRegime: 'charged_as_consumer',
      cardFeeRate: 0.05,
    });
    expect(cost).toMatchObject({ netCents: 8, vatChargedCents: 2, feesCents: 1, vatLostCents: 2, fullCents: 11 });
  });

  it('adds a fixed fee per debit, quarter by quarter', () => {
    // 50 × 2 × 4 = 400; fees 1 % of 400 + 0.35 × 4 = 5.40; self-assessed 80, recovered 48, lost 32
    expect(
      annualCost({
        ...base,
        unitPrice: 50,
        seats: 2,
        periodsPerYear: 4,
        cardFeeRate: 0.01,
        fixedFeePerDebit: 0.35,
        vatRegime: 'reverse_charge_non_eu',
        vatRecovery: 0.6,
      }),
    ).toEqual({
      netCents: 400_00,
      feesCents: 5_40,
      vatChargedCents: 0,
      vatSelfAssessedCents: 80_00,
      vatRecoverableCents: 48_00,
      vatLostCents: 32_00,
      fullCents: 437_40,
      cashCents: 437_40,
    });
  });

  it('takes what is lost from the rounded VAT, so that the four amounts of VAT balance', () => {
    // VAT 0.05, half of it recoverable: 0.025 rounds to 0.03, what is lost is 0.02
    const cost = annualCost({ ...base, unitPrice: 0.25, vatRecovery: 0.5 });
    expect(cost).toMatchObject({ vatChargedCents: 5, vatRecoverableCents: 3, vatLostCents: 2 });
  });

  it('balances, and never costs less with more seats, but for the cent of the rounded VAT', () => {
    const input = fc.record({
      unitPrice: fc.integer({ min: 0, max: 10_000_00 }).map((cents) => cents / 100),
      priceMode: fc.constantFrom('HT' as const, 'TTC' as const),
      seats: fc.integer({ min: 1, max: 500 }),
      periodsPerYear: fc.constantFrom(1, 4, 12),
      fxRate: fc.integer({ min: 1_000, max: 30_0000 }).map((rate) => rate / 10_000),
      cardFeeRate: fc.integer({ min: 0, max: 500 }).map((rate) => rate / 10_000),
      fixedFeePerDebit: fc.integer({ min: 0, max: 500 }).map((fee) => fee / 100),
      vatRegime: fc.constantFrom(...vatRegimeSchema.options),
      vatRecovery: fc.integer({ min: 0, max: 100 }).map((share) => share / 100),
    });
    fc.assert(
      fc.property(input, (given) => {
        const cost = annualCost(given);
        expect(cost.vatChargedCents + cost.vatSelfAssessedCents).toBe(cost.vatRecoverableCents + cost.vatLostCents);
        expect(cost.fullCents).toBe(cost.netCents + cost.feesCents + cost.vatLostCents);
        expect(cost.cashCents).toBeGreaterThanOrEqual(cost.netCents + cost.feesCents);
        // Lost VAT is a difference of two rounded amounts: on prices of a cent it may fall by one while the VAT rises.
        const more = annualCost({ ...given, seats: given.seats + 1 });
        expect(more.fullCents).toBeGreaterThanOrEqual(cost.fullCents - 1);
        expect(more.netCents).toBeGreaterThanOrEqual(cost.netCents);
      }),
    );
  });
});

describe('costOfCase', () => {
  const valid = { ...base, currency: 'EUR', cardFeePct: 0 };
  it.each([
    [null, 'invalid-case'],
    [[], 'invalid-case'],
    [{}, 'invalid-unit-price'],
    [{ ...valid, unitPrice: -1 }, 'invalid-unit-price'],
    [{ ...valid, unitPrice: 1e9 }, 'invalid-unit-price'],
    [{ ...valid, unitPrice: Number.NaN }, 'invalid-unit-price'],
    [{ ...valid, unitPrice: '25' }, 'invalid-unit-price'],
    [{ ...valid, priceMode: 'ht' }, 'invalid-price-mode'],
    [{ ...valid, currency: 'ZZZ' }, 'unknown-currency'],
    [{ ...valid, seats: 0 }, 'invalid-seats'],
    [{ ...valid, seats: 2.5 }, 'invalid-seats'],
    [{ ...valid, periodsPerYear: 0 }, 'invalid-periods'],
    [{ ...valid, currency: 'USD', fxRate: undefined }, 'missing-fx-rate'],
    [{ ...valid, currency: 'USD', fxRate: 0 }, 'invalid-fx-rate'],
    [{ ...valid, currency: 'USD', fxRate: -1.1 }, 'invalid-fx-rate'],
    [{ ...valid, fxRate: 1.2 }, 'invalid-fx-rate'],
    [{ ...valid, cardFeePct: 2 }, 'invalid-card-fee'],
    [{ ...valid, cardFeePct: undefined }, 'invalid-card-fee'],
    [{ ...valid, fixedFeePerDebit: -1 }, 'invalid-fixed-fee'],
    [{ ...valid, vatRegime: 'exempt' }, 'unknown-vat-regime'],
    [{ ...valid, vatRecovery: 1.1 }, 'invalid-vat-recovery'],
    [{ ...valid, unitPrice: 1e6, seats: 1e5, periodsPerYear: 12 }, 'amount-out-of-range'],
  ])('refuses case %#', (input, error) => {
    expect(costOfCase(input)).toEqual({ ok: false, error });
  });

  it('accepts a missing rate for euros and a missing fixed fee, the documented defaults', () => {
    const { fxRate: _rate, fixedFeePerDebit: _fee, ...rest } = valid;
    expect(costOfCase(rest)).toMatchObject({ ok: true, cost: { netCents: 100_00, feesCents: 0 } });
  });
  it('accepts a currency the dossier does not offer, since the rate comes with the case', () => {
    expect(costOfCase({ ...valid, currency: 'JPY', unitPrice: 3_000, fxRate: 160 })).toMatchObject({
      cost: { netCents: 18_75 },
    });
  });
});
