import {
  atLeastFigure,
  coded,
  input,
  knownFigure,
  totalFigure,
  uniqueSources,
  unknownFigure,
  worstKnownStatus,
  worstStatus,
} from '@main/engine/explain';
import { figureSchema } from '@shared/domain/figure';
import { describe, expect, it } from 'vitest';

describe('status of a figure made from others', () => {
  it('is the least sure one, « sans objet » apart', () => {
    expect(worstStatus(['measured', 'imported'])).toBe('imported');
    expect(worstStatus(['measured', 'estimated', 'declared'])).toBe('estimated');
    expect(worstStatus(['measured', 'unknown'])).toBe('unknown');
    expect(worstStatus(['measured', 'not-applicable'])).toBe('measured');
  });
  it('of a partial total looks at what is known', () => {
    expect(worstKnownStatus(['measured', 'unknown'])).toBe('measured');
  });
  it('without any input claims nothing better than an estimate', () => {
    expect(worstStatus([])).toBe('estimated');
    expect(worstStatus(['not-applicable'])).toBe('estimated');
  });
});

describe('figures', () => {
  const trace = { code: 'spent', unit: 'eur-cents' as const };
  it('takes the status of its inputs, and is an estimate as soon as a hypothesis enters', () => {
    const inputs = [input('a', 1, 'count', 'measured'), input('b', 2, 'count', 'imported')];
    expect(knownFigure({ ...trace, inputs, value: 3 }).status).toBe('imported');
    const hypotheses = [{ code: 'h', value: 2, unit: 'count' as const, setting: 'h' }];
    expect(knownFigure({ ...trace, inputs, hypotheses, value: 3 }).status).toBe('estimated');
  });
  it('never gives an unknown figure a value', () => {
    const unknown = unknownFigure({ ...trace, missing: [coded('x')] });
    expect(unknown).toMatchObject({ value: null, range: null, status: 'unknown', missing: [{ code: 'x' }] });
    expect(figureSchema.parse(unknown)).toEqual(unknown);
  });
  it('marks an input without a value as unknown', () => {
    expect(input('a', null, 'seats', 'declared').status).toBe('unknown');
  });
  it('« au moins » opens a range upwards only', () => {
    const inputs = [input('a', 5, 'seats', 'declared')];
    expect(atLeastFigure({ ...trace, inputs, value: 5, atMost: 9 })).toMatchObject({
      value: 5,
      range: { low: 5, central: 5, high: 9 },
    });
    expect(atLeastFigure({ ...trace, inputs, value: 5, atMost: 5 }).range).toBeNull();
  });
  it('names a source once, « à vérifier » when one reading is', () => {
    const source = { title: 'BCE', url: null, date: '2026-09', verify: false };
    expect(uniqueSources([source, { ...source, verify: true }])).toEqual([{ ...source, verify: true }]);
  });
});

describe('totalFigure', () => {
  const total = (values: readonly (number | null)[]) =>
    totalFigure({
      code: 'annualFull',
      unit: 'eur-cents-per-year',
      inputCode: 'annualFullOf',
      items: values.map((value, index) => ({
        label: `s${index}`,
        value,
        status: 'measured',
        missing: value === null ? [coded('audit.missing.fxRate', { name: `s${index}` })] : [],
      })),
    });
  it('adds what is known and says it is a minimum', () => {
    expect(total([100, null, 250])).toMatchObject({
      value: 350,
      status: 'measured',
      missing: [{ params: { name: 's1' } }],
      warnings: [{ code: 'figures.warnings.partialTotal', params: { count: 1 } }],
    });
  });
  it('is unknown when every line is, and zero when there is none', () => {
    expect(total([null, null])).toMatchObject({ value: null, status: 'unknown' });
    expect(total([])).toMatchObject({ value: 0, warnings: [], missing: [] });
  });
});
