import { dateOrderOf, decimalMarkOf, readDate, readDecimal, readWhole } from '@main/importers/text-file';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const dayOf = (text: string, order: 'dmy' | 'mdy' | null = null) => {
  const reading = readDate(text, order);
  return reading.kind === 'day' ? reading.day : reading.kind;
};

describe('readDate', () => {
  it.each([
    ['2026-09-30', '2026-09-30'],
    ['2026-09-30T23:59:59Z', '2026-09-30'],
    ['2026-09-30 10:00:00 UTC', '2026-09-30'],
    ['30/09/2026', '2026-09-30'],
    ['30.09.26 14:02', '2026-09-30'],
    ['9/30/2026 10:00:00 AM', '2026-09-30'],
    ['Sep 30, 2026, 10:02 PM', '2026-09-30'],
    ['30 sept. 2026', '2026-09-30'],
    ['1er août 2026', '2026-08-01'],
    ['07/07/2026', '2026-07-07'],
    // 46 295 days after 1899-12-30
    ['46295', '2026-09-30'],
    ['', 'blank'],
    ['None', 'blank'],
    ['2026-02-30', 'unreadable'],
    ['31/31/2026', 'unreadable'],
    ['Included', 'unreadable'],
  ])('%s → %s', (text, expected) => expect(dayOf(text)).toBe(expected));

  it('says that 03/04/2026 can be read two ways, and obeys the order given', () => {
    expect(readDate('03/04/2026', null)).toEqual({ kind: 'ambiguous', dmy: '2026-04-03', mdy: '2026-03-04' });
    expect(dayOf('03/04/2026', 'dmy')).toBe('2026-04-03');
    expect(dayOf('03/04/2026', 'mdy')).toBe('2026-03-04');
    expect(dayOf('03/14/2026', 'dmy')).toBe('unreadable');
  });
  it('lets one day past 12 settle the order of the whole column', () => {
    expect(dateOrderOf(['03/04/2026', '', '25/04/2026'])).toBe('dmy');
    expect(dateOrderOf(['03/04/2026', '04/25/2026'])).toBe('mdy');
    expect(dateOrderOf(['03/04/2026', '05/06/2026'])).toBe('ambiguous');
    expect(dateOrderOf(['13/04/2026', '04/13/2026'])).toBe('conflict');
    expect(dateOrderOf(['2026-04-13', ''])).toBe('none');
    expect(dateOrderOf(['05/05/2026'])).toBe('none');
  });
  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof readDate(text, null).kind === 'string'));
  });
});

const amount = (text: string, mark: 'comma' | 'point' | null = null) => {
  const reading = readDecimal(text, mark);
  return reading.kind === 'number' ? reading.value.toString() : reading.kind;
};

describe('readDecimal', () => {
  it.each([
    ['41.30', '41.3'],
    ['41,30', '41.3'],
    ['1 234,50 €', '1234.5'],
    ['1.234,50', '1234.5'],
    ['$1,234.50', '1234.5'],
    ['1.234.567', '1234567'],
    ['0.125', '0.125'],
    ['0,125', '0.125'],
    ['(12,5)', '-12.5'],
    ['−3', '-3'],
    ['1.2E3', '1200'],
    ['1,234', 'ambiguous'],
    ['1.234', 'ambiguous'],
    ['', 'blank'],
    ['Included', 'unreadable'],
    ['1,2,3', 'unreadable'],
    ['1e999', 'unreadable'],
  ])('%s → %s', (text, expected) => expect(amount(text)).toBe(expected));

  it('uses the mark of the column for what can be read two ways', () => {
    expect(amount('1,234', 'comma')).toBe('1.234');
    expect(amount('1,234', 'point')).toBe('1234');
    expect(decimalMarkOf(['1,234', '12,5'])).toBe('comma');
    expect(decimalMarkOf(['1,234', '7'])).toBeNull();
    expect(decimalMarkOf(['1,5', '1.5'])).toBeNull();
  });
  it('reads back any number with two decimals in both writings', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), (value) => {
        const point = (value / 100).toFixed(2);
        expect(amount(point)).toBe(String(value / 100));
        expect(amount(point.replace('.', ','))).toBe(String(value / 100));
      }),
    );
  });
});

describe('readWhole', () => {
  it.each([
    ['1 234', 1234],
    ['1,234', 1234],
    ['1.234.567', 1234567],
    ['12', 12],
    ['12,0', 12],
    ['12,5', null],
    ['x', null],
    ['', null],
  ])('%s → %s', (text, expected) => expect(readWhole(text)).toBe(expected));
});
