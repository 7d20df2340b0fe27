import type { Figure } from '@shared/domain/figure';
import type { SeatRow } from './rows';

/** A count of seats over all subscriptions that can be opened: its inputs are the subscriptions. */
export const seatFigure = (
  code: 'assignedSeats' | 'unknownSeats',
  rows: readonly SeatRow[],
  pick: (row: SeatRow) => number,
): Figure => ({
  code,
  value: rows.reduce((total, row) => total + pick(row), 0),
  range: null,
  unit: 'seats',
  status: 'declared',
  inputs: rows.map((row) => ({
    code: row.id,
    label: row.name,
    value: pick(row),
    unit: 'seats',
    status: 'declared',
  })),
  hypotheses: [],
  sources: [],
  missing: [],
  warnings: [],
});
