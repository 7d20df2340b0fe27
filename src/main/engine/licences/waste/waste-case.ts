import { type WasteErrorCode, type WasteOutcome, wasteOf } from './waste-of';

export type WasteCaseOutcome =
  | WasteOutcome
  | { readonly ok: false; readonly error: 'invalid-case' | 'active-seats-unknown' };
export const wasteErrorCodes = [
  'invalid-case',
  'active-seats-unknown',
  'invalid-seats',
  'invalid-cost',
  'invalid-active-seats',
  'more-active-than-seats',
] as const satisfies readonly (WasteErrorCode | 'invalid-case' | 'active-seats-unknown')[];

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN);

/** Waste of a case `{ seats, annualCost, activeSeats }`; unknown active seats are an error, never zero. */
export const wasteOfCase = (raw: unknown): WasteCaseOutcome => {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return { ok: false, error: 'invalid-case' };
  const { seats, annualCost, activeSeats } = raw as Record<string, unknown>;
  if (activeSeats === undefined || activeSeats === null) return { ok: false, error: 'active-seats-unknown' };
  return wasteOf({ seats: numberOf(seats), annualCost: numberOf(annualCost), activeSeats: numberOf(activeSeats) });
};
