import { costCase } from '@main/hosts/cli/calculs/cost';
import { wasteCase } from '@main/hosts/cli/calculs/waste';
import { day } from '@shared/domain/day';
import { describe, expect, it } from 'vitest';

const options = { asOf: day('2026-11-21') };
const waste = (input: unknown) => wasteCase(input, undefined, options);

describe('sobria calcul gaspillage', () => {
  it('gives unused seats and euros a year', () => {
    expect(waste({ seats: 50, annualCost: 18_000, activeSeats: 12 })).toEqual({
      result: { unusedSeats: 38, wastePerYear: 13_680 },
    });
    expect(waste({ seats: 3, annualCost: 100, activeSeats: 3 })).toEqual({
      result: { unusedSeats: 0, wastePerYear: 0 },
    });
  });
  it.each([
    [{ seats: 50, annualCost: 18_000 }, 'active-seats-unknown'],
    [{ seats: 50, annualCost: 18_000, activeSeats: null }, 'active-seats-unknown'],
    [{ seats: 50, annualCost: 18_000, activeSeats: 51 }, 'more-active-than-seats'],
    [{ seats: '50', annualCost: 18_000, activeSeats: 12 }, 'invalid-seats'],
    [{ annualCost: 18_000, activeSeats: 12 }, 'invalid-seats'],
    [{ seats: 50, annualCost: null, activeSeats: 12 }, 'invalid-cost'],
    ['x', 'invalid-case'],
  ])('says in French why it refuses %j', (input, error) => {
    const outcome = waste(input);
    expect(outcome).toMatchObject({ error });
    expect('message' in outcome && outcome.message).toMatch(/^[A-ZÀ-Ý].*\.$/);
  });
});

describe('sobria calcul cout', () => {
  it('says in French why it refuses', () => {
    const outcome = costCase({ unitPrice: -1 }, undefined, options);
    expect(outcome).toEqual({
      error: 'invalid-unit-price',
      message: 'Le prix unitaire (unitPrice) doit être un nombre positif ou nul, vraisemblable.',
    });
  });
});
