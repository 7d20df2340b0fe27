import { decimal, fraction, roundFraction } from '../cost/fraction';

export type WasteInput = {
  /** Paid seats, at least one. */
  readonly seats: number;
  /** Euros per year. */
  readonly annualCost: number;
  readonly activeSeats: number;
};
/** Waste of unused seats, or the code of what is wrong in the input. */
export type WasteOutcome =
  | { readonly ok: true; readonly unusedSeats: number; readonly wasteCentsPerYear: number }
  | { readonly ok: false; readonly error: WasteErrorCode };
export type WasteErrorCode = 'invalid-seats' | 'invalid-cost' | 'invalid-active-seats' | 'more-active-than-seats';

const MAX_SEATS = 100_000;
const MAX_COST = 1_000_000_000;

/**
 * Waste of unused seats: cost × unused ÷ paid, rounded half up to the cent. 50 seats at 18 000 € of which 12 active:
 * 38 unused, 13 680 € a year (article 000).
 */
export const wasteOf = ({ seats, annualCost, activeSeats }: WasteInput): WasteOutcome => {
  if (!Number.isInteger(seats) || seats < 1 || seats > MAX_SEATS) return { ok: false, error: 'invalid-seats' };
  if (!(Number.isFinite(annualCost) && annualCost >= 0 && annualCost <= MAX_COST))
    return { ok: false, error: 'invalid-cost' };
  if (!Number.isInteger(activeSeats) || activeSeats < 0) return { ok: false, error: 'invalid-active-seats' };
  if (activeSeats > seats) return { ok: false, error: 'more-active-than-seats' };
  const unusedSeats = seats - activeSeats;
  const wasteCentsPerYear = roundFraction(fraction(decimal(annualCost).times(100).times(unusedSeats), seats));
  return { ok: true, unusedSeats, wasteCentsPerYear };
};

/** Part of an annual cost (cents) borne by some of the paid seats, rounded half up. */
export const seatShareCents = (fullCents: number, seats: number, paid: number): number =>
  roundFraction(fraction(decimal(fullCents).times(seats), paid));
