import { carbonCase } from '@main/hosts/cli/calculs/carbon';
import { day } from '@shared/domain/day';
import { describe, expect, it } from 'vitest';
import goldenRaw from './reference/golden-sample.json?raw';

type Case = { id: string; input: unknown; expected: Record<string, unknown>; intermediate?: unknown };
type Golden = Record<'cases' | 'errorCases' | 'estimatorCases' | 'videoCases', Case[]>;
const golden = JSON.parse(goldenRaw) as Golden;

const misses = (got: unknown, want: unknown, path: string, tolerance: number): string[] => {
  if (typeof want === 'number')
    return typeof got === 'number' && Math.abs(got - want) <= tolerance * Math.abs(want)
      ? []
      : [`${path}: ${String(got)} instead of ${want}`];
  if (Array.isArray(want))
    return JSON.stringify(got) === JSON.stringify(want) ? [] : [`${path}: ${JSON.stringify(got)}`];
  if (typeof want === 'object' && want !== null)
    return Object.entries(want).flatMap(([key, value]) =>
      misses((got as Record<string, unknown> | undefined)?.[key], value, `${path}.${key}`, tolerance),
    );
  return got === want ? [] : [`${path}: ${String(got)} instead of ${String(want)}`];
};
const run = (input: unknown, kind?: string) => carbonCase(input, kind, { asOf: day('2026-11-21') });
const result = (input: unknown, kind?: string) => {
  const outcome = run(input, kind);
  return 'result' in outcome ? outcome.result : undefined;
};

// The sample promises 1e-9; the official contract is 1e-12, and we hold it.
describe('the reference sample (EcoLogits 0.11.2)', () => {
  it.each(golden.cases.map((c) => [c.id, c] as const))('text %s', (id, c) => {
    expect(misses(result(c.input), { ...c.expected, intermediate: c.intermediate }, id, 1e-12)).toEqual([]);
  });
  it.each(golden.estimatorCases.map((c) => [c.id, c] as const))('estimator %s', (id, c) => {
    expect(misses(result(c.input, 'estimator'), c.expected, id, 1e-12)).toEqual([]);
  });
  it.each(golden.videoCases.map((c) => [c.id, c] as const))('video %s', (id, c) => {
    expect(misses(result(c.input, 'video'), c.expected, id, 1e-12)).toEqual([]);
  });
  it.each(golden.errorCases.map((c) => [c.id, c] as const))('error %s', (_, c) => {
    expect(run(c.input)).toMatchObject({ error: c.expected.error });
  });
});
