import type { Coded, Figure, FigureInput, FigureStatus } from '@shared/domain/figure';
import { coded, type FigureTrace, knownFigure, unknownFigure } from './figures';

/** One line of a total: what it is worth, or what it lacks. */
export type TotalItem = {
  readonly label: string;
  readonly value: number | null;
  readonly status: FigureStatus;
  readonly missing?: readonly Coded[];
};

/**
 * Total of integer amounts of one unit. With an unknown line the known ones are still added, the figure warns that it
 * is a minimum (« au moins ») and lists what is missing; with no known line it is unknown. An empty list is zero: no
 * subscription costs nothing.
 */
export const totalFigure = (
  from: FigureTrace & { readonly items: readonly TotalItem[]; readonly inputCode: string },
): Figure => {
  const inputs: FigureInput[] = from.items.map((item) => ({
    code: from.inputCode,
    label: item.label,
    value: item.value,
    unit: from.unit,
    status: item.value === null ? 'unknown' : item.status,
  }));
  const missing = [...(from.missing ?? []), ...from.items.flatMap((item) => item.missing ?? [])];
  const known = from.items.filter((item) => item.value !== null);
  const all = { ...from, inputs: [...(from.inputs ?? []), ...inputs], missing };
  if (from.items.length > 0 && known.length === 0) return unknownFigure(all);
  const left = from.items.length - known.length;
  const warnings = [
    ...(from.warnings ?? []),
    ...(left > 0 ? [coded('figures.warnings.partialTotal', { count: left })] : []),
  ];
  const value = known.reduce((total, item) => total + (item.value ?? 0), 0);
  return knownFigure({ ...all, warnings, value, ...(from.items.length === 0 ? { status: 'declared' as const } : {}) });
};
