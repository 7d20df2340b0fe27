import type { PaymentCadence } from '@shared/domain/bank';

/** Days between two debits, weekends and month lengths included. */
export const windows: readonly {
  readonly cadence: Exclude<PaymentCadence, 'irregular'>;
  readonly from: number;
  readonly to: number;
  readonly period: number;
}[] = [
  { cadence: 'monthly', from: 26, to: 35, period: 30.4 },
  { cadence: 'quarterly', from: 85, to: 97, period: 91.3 },
  { cadence: 'annual', from: 350, to: 380, period: 365 },
];

export const periodOf = (cadence: PaymentCadence): number | null =>
  windows.find((w) => w.cadence === cadence)?.period ?? null;

/** Cadence of one gap; null: none. */
export const cadenceOfGap = (days: number): PaymentCadence | null =>
  windows.find((w) => days >= w.from && days <= w.to)?.cadence ?? null;

/** Number of whole periods that a gap spans, when it fits one within tolerance; null when it does not. */
export const periodsIn = (days: number, cadence: PaymentCadence): number | null => {
  const period = periodOf(cadence);
  if (period === null) return null;
  const count = Math.round(days / period);
  return count >= 1 && Math.abs(days - count * period) <= Math.min(5 + count, 15) ? count : null;
};

/**
 * Cadence of a series from its gaps: the lower median, so that one missed debit does not hide a monthly payment. At
 * least two thirds of the gaps must be a whole number of periods.
 */
export const cadenceOf = (gaps: readonly number[]): PaymentCadence => {
  const sorted = [...gaps].sort((a, b) => a - b);
  const median = sorted[Math.floor((sorted.length - 1) / 2)];
  const cadence = median === undefined ? null : cadenceOfGap(median);
  if (cadence === null) return 'irregular';
  const fitting = gaps.filter((gap) => periodsIn(gap, cadence) !== null).length;
  return fitting * 3 >= gaps.length * 2 ? cadence : 'irregular';
};
