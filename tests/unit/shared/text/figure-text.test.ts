import type { Figure } from '@shared/domain/figure';
import {
  codedText,
  figureFormula,
  figureLabel,
  figureRange,
  figureValue,
  hypothesisLabel,
  inputLabel,
  inputValue,
  sourceDate,
} from '@shared/text/figure-text';
import { describe, expect, it } from 'vitest';

const figure: Figure = {
  code: 'nobody-wrote-this',
  value: 13_680_00,
  range: null,
  unit: 'eur-cents-per-year',
  status: 'declared',
  inputs: [],
  hypotheses: [],
  sources: [],
  missing: [],
  warnings: [],
};

describe('a figure in words', () => {
  it('shows its value with its unit', () => {
    expect(figureValue(figure)).toBe('13\u202f680\u202f€/an');
  });
  it('shows unknown as unknown, never as zero', () => {
    expect(figureValue({ ...figure, value: null, status: 'unknown' })).toBe('—');
    expect(figureValue({ ...figure, value: 0 })).toBe('0\u202f€/an');
    expect(inputValue({ value: null, unit: 'seats' })).toBe('—');
    expect(inputValue({ value: 0, unit: 'seats' })).toBe('0\u202fsiège');
  });
  it('shows the central value of a range, and the range beside it only when there is one', () => {
    const ranged: Figure = { ...figure, value: null, unit: 'kg-co2e', range: { low: 18, central: 28, high: 42 } };
    expect(figureValue(ranged)).toBe('28\u202fkg CO₂e');
    expect(figureRange(ranged)).toBe('18\u202f–\u202f42\u202fkg CO₂e');
    expect(figureRange({ ...ranged, range: { low: 28, central: 28, high: 28 } })).toBeNull();
    expect(figureRange(figure)).toBeNull();
  });
  it('falls back on the code where no text exists, without throwing', () => {
    expect(figureLabel(figure)).toBe('nobody-wrote-this');
    expect(figureFormula(figure)).toBeNull();
    expect(inputLabel({ code: 'x', label: 'Sièges payés', value: 1, unit: 'seats', status: 'declared' })).toBe(
      'Sièges payés',
    );
    expect(hypothesisLabel({ code: 'no-such-one', value: 12, unit: 'months', setting: null })).toBe('no-such-one');
    expect(codedText({ code: 'no-such-one', params: {} }, 'missing')).toBe('no-such-one');
    expect(codedText({ code: 'nothing-to-undo', params: {} }, 'warnings')).toBe('Il n’y a plus rien à annuler.');
  });
  it.each([
    ['2026-03-12', '12\u00a0mars\u00a02026'],
    ['2026-03', 'mars\u00a02026'],
    ['2026', '2026'],
    [null, null],
  ])('says when a source is dated %s', (date, expected) => {
    expect(sourceDate({ date })).toBe(expected);
  });
});
