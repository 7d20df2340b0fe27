import type { Coded, Figure, FigureInput, FigureSource, FigureStatus, Hypothesis, Unit } from '@shared/domain/figure';
import { type Interval, interval } from '@shared/domain/interval';
import { worstKnownStatus } from './status';

/** What every figure may carry beside its value; what is left out is empty. */
export type FigureTrace = {
  readonly code: string;
  readonly unit: Unit;
  readonly inputs?: readonly FigureInput[];
  readonly hypotheses?: readonly Hypothesis[];
  readonly sources?: readonly FigureSource[];
  readonly missing?: readonly Coded[];
  readonly warnings?: readonly Coded[];
};

export const coded = (code: string, params: Coded['params'] = {}): Coded => ({ code, params });

export const input = (
  code: string,
  value: FigureInput['value'],
  unit: Unit,
  status: FigureStatus,
  label: string | null = null,
): FigureInput => ({
  code,
  label,
  value,
  unit,
  status: value === null && status !== 'not-applicable' ? 'unknown' : status,
});

export const hypothesis = (
  code: string,
  value: Hypothesis['value'],
  unit: Unit,
  setting: string | null = code,
): Hypothesis => ({ code, value, unit, setting });

/** Same source named twice is listed once; « à vérifier » wins. */
export const uniqueSources = (sources: readonly FigureSource[]): FigureSource[] => {
  const kept = new Map<string, FigureSource>();
  for (const source of sources) {
    const key = `${source.title}|${source.url ?? ''}|${source.date ?? ''}`;
    const known = kept.get(key);
    kept.set(key, known ? { ...known, verify: known.verify || source.verify } : source);
  }
  return [...kept.values()];
};

/** Same sentence with the same parameters is said once. */
export const uniqueCoded = (items: readonly Coded[]): Coded[] => {
  const kept = new Map<string, Coded>();
  for (const item of items) {
    const key = `${item.code}|${JSON.stringify(item.params)}`;
    if (!kept.has(key)) kept.set(key, item);
  }
  return [...kept.values()];
};

const trace = (from: FigureTrace) => ({
  code: from.code,
  unit: from.unit,
  inputs: [...(from.inputs ?? [])],
  hypotheses: [...(from.hypotheses ?? [])],
  sources: uniqueSources(from.sources ?? []),
  missing: uniqueCoded(from.missing ?? []),
  warnings: uniqueCoded(from.warnings ?? []),
});

/** A hypothesis makes an estimate of whatever rests on it. */
const statusOf = (from: FigureTrace & { readonly status?: FigureStatus }): FigureStatus =>
  from.status ??
  worstKnownStatus([
    ...(from.inputs ?? []).map((i) => i.status),
    ...((from.hypotheses ?? []).length > 0 ? (['estimated'] as const) : []),
  ]);

/** A known figure. Its status is the least sure of its known inputs, unless said. */
export const knownFigure = (
  from: FigureTrace & { readonly value: number; readonly status?: FigureStatus },
): Figure => ({
  ...trace(from),
  value: from.value,
  range: null,
  status: statusOf(from),
});

/** A figure known as a range; its value is the central one. */
export const rangeFigure = (
  from: FigureTrace & { readonly range: Interval; readonly status?: FigureStatus },
): Figure => ({
  ...trace(from),
  value: from.range.central,
  range: from.range,
  status: statusOf(from),
});

/** « au moins »: the value is what is certain, the range goes up to what the unknown part could add. */
export const atLeastFigure = (
  from: FigureTrace & { readonly value: number; readonly atMost: number; readonly status?: FigureStatus },
): Figure =>
  from.atMost <= from.value
    ? knownFigure(from)
    : { ...rangeFigure({ ...from, range: interval(from.value, from.value, from.atMost) }) };

/** An unknown figure says what is missing; it has no value, and above all not zero. */
export const unknownFigure = (from: FigureTrace & { readonly missing: readonly Coded[] }): Figure => ({
  ...trace(from),
  value: null,
  range: null,
  status: 'unknown',
});

/** A question that does not arise (sans objet): the warnings say why. */
export const notApplicableFigure = (from: FigureTrace & { readonly warnings: readonly Coded[] }): Figure => ({
  ...trace(from),
  value: null,
  range: null,
  status: 'not-applicable',
});
