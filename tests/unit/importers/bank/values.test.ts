import { type AmountReading, provenMark, readAmount } from '@main/importers/bank/amounts';
import { dateOrderFor, readCompact, readDay } from '@main/importers/bank/dates';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const cents = (text: string, mark: ',' | '.' | null = null): number | string => {
  const reading = readAmount(text, mark);
  return reading.kind === 'amount' ? reading.cents : reading.kind === 'error' ? reading.reason : reading.kind;
};

describe('amounts', () => {
  it.each([
    ['-24,00', -2400],
    ['+1 500,00', 150000],
    ['1\u00a0234,56', 123456],
    ['1\u202f234,56 €', 123456],
    ["1'234.50", 123450],
    ['1.234,56', 123456],
    ['1,234.56', 123456],
    ['1,234,567', 123456700],
    ['-7,2', -720],
    ['−12,50', -1250],
    ['12,50-', -1250],
    ['(12,50)', -1250],
    ['EUR 12,50', 1250],
    ['12', 1200],
    [',5', 50],
    ['="-12,50"', -1250],
    ['0,00', 0],
    ['-0,00', 0],
    ['12.340000000001', 1234],
    ['12.339999999999', 1234],
  ])('reads %s', (text, expected) => expect(cents(text)).toBe(expected));

  it.each([
    ['', 'blank'],
    [' - ', 'blank'],
    ['abc', 'amount-unreadable'],
    ['12 34,5', 'amount-unreadable'],
    ['1,2,3.5', 'amount-unreadable'],
    ['12,34.56', 'amount-unreadable'],
    ['=1+1', 'amount-formula'],
    ['@SUM(A1)', 'amount-formula'],
    ['12,345678', 'amount-too-precise'],
    ['99999999999999,00', 'amount-too-large'],
  ])('does not guess %s', (text, expected) => expect(cents(text)).toBe(expected));

  it('asks about a number that can be a thousand or a fraction, unless the column says', () => {
    expect(cents('1,234')).toBe('ambiguous');
    expect(cents('1.234')).toBe('ambiguous');
    expect(cents('1.234', ',')).toBe(123400);
    expect(cents('1,234', '.')).toBe(123400);
    // Three decimals do not exist in a column of euros: not read as 1.234, not silently as 1234.
    expect(cents('1,234', ',')).toBe('ambiguous');
    expect(cents('0,500')).toBe(50);
  });

  it('finds the decimal mark of a column only from values that prove it', () => {
    expect(provenMark(['1,234', '12,50'])).toBe(',');
    expect(provenMark(['1,234', '1,234.50'])).toBe('.');
    expect(provenMark(['1,234', '5'])).toBeNull();
    expect(provenMark(['12,50', '12.50'])).toBeNull();
  });

  it('gives back every amount written in French or English, with or without thousands', () => {
    const written = fc.record({
      cents: fc.integer({ min: -99_999_999_99, max: 99_999_999_99 }),
      thousands: fc.constantFrom('', ' ', '\u00a0', '\u202f'),
    });
    fc.assert(
      fc.property(written, fc.constantFrom<',' | '.'>(',', '.'), ({ cents: value, thousands }, mark) => {
        const digits = String(Math.abs(value)).padStart(3, '0');
        const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, thousands);
        expect(cents(`${value < 0 ? '-' : ''}${whole}${mark}${digits.slice(-2)}`)).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  it('never reads one text as two different amounts: either one reading, or it asks', () => {
    const text = fc.stringMatching(/^-?\d{1,4}[.,]\d{1,4}$/);
    fc.assert(
      fc.property(text, (value) => {
        const free = readAmount(value, null);
        const readings = ([',', '.'] as const)
          .map((mark) => readAmount(value, mark))
          .filter((r): r is AmountReading & { kind: 'amount' } => r.kind === 'amount');
        const different = new Set(readings.map((r) => r.cents)).size > 1;
        if (different) expect(free.kind).toBe('ambiguous');
        if (free.kind === 'amount') for (const reading of readings) expect(reading.cents).toBe(free.cents);
      }),
    );
  });
});

const dayText = (text: string, order: 'dmy' | 'mdy' | null = null): string => {
  const reading = readDay(text, order);
  return reading.kind === 'day' ? reading.day : reading.kind === 'error' ? reading.reason : reading.kind;
};

describe('dates', () => {
  it.each([
    ['2026-11-05', '2026-11-05'],
    ['2026-11-05 09:00:11', '2026-11-05'],
    ['2026-11-05T09:00:11Z', '2026-11-05'],
    ['19-11-2026 09:01:11', '2026-11-19'],
    ['25/08/26', '2026-08-25'],
    ["25/08'26", '2026-08-25'],
    ["25/ 8'26", '2026-08-25'],
    ['07/07/2026', '2026-07-07'],
    ['20261105', '2026-11-05'],
    ['="25/08/2026"', '2026-08-25'],
  ])('reads %s', (text, expected) => expect(dayText(text)).toBe(expected));

  it.each([
    ['05/08/2026', 'date-ambiguous'],
    ['31/02/2026', 'date-unreadable'],
    ['46000', 'date-unreadable'],
    ['24,00', 'date-unreadable'],
    ['01/01/1999', 'date-out-of-range'],
    ['25/12/98', 'date-out-of-range'],
    ['', 'blank'],
  ])('does not guess %s', (text, expected) => expect(dayText(text)).toBe(expected));

  it('reads the first eight figures of an OFX date', () => {
    expect(readCompact('20261105120000.000[+1:CET]')).toEqual({ kind: 'day', day: '2026-11-05' });
    expect(readCompact('20261305').kind).toBe('error');
  });

  it('settles the order from a day past 12, or from a list that is sorted only one way', () => {
    expect(dateOrderFor(['05/08/2026', '25/08/2026'])).toBe('dmy');
    expect(dateOrderFor(['05/08/2026', '08/25/2026'])).toBe('mdy');
    // Read day first: 1, 2, 5, 9, 11 August, then 2 and 3 September: sorted. Month first: back and forth.
    expect(
      dateOrderFor(['01/08/26', '02/08/26', '05/08/26', '09/08/26', '11/08/26', '02/09/26', '03/09/26', '01/10/26']),
    ).toBe('dmy');
    expect(dateOrderFor(['05/08/2026', '06/09/2026'])).toBeNull();
    expect(dateOrderFor(['25/08/2026', '08/25/2026'])).toBeNull();
  });

  it('never picks a reading for a date that has two', () => {
    const pair = fc.tuple(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 2016, max: 2039 }),
    );
    fc.assert(
      fc.property(pair, ([a, b, year]) => {
        const text = `${String(a).padStart(2, '0')}/${String(b).padStart(2, '0')}/${year}`;
        expect(dayText(text)).toBe(
          a === b ? `${year}-${String(a).padStart(2, '0')}-${String(b).padStart(2, '0')}` : 'date-ambiguous',
        );
      }),
    );
  });
});
