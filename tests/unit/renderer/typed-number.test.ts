import { parseDecimal, parseInteger, parseMoney, parsePercent } from '@renderer/ui/fields/typing/number';
import { percentToRate, rateToPercent, showMoney } from '@renderer/ui/fields/typing/show';
import { cents } from '@shared/domain/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const value = (typed: string) => {
  const result = parseDecimal(typed);
  return result.ok ? result.value : result.code;
};

describe('a number typed by hand', () => {
  it.each([
    ['1 234,50', '1234.5'],
    ['1\u202f234,50', '1234.5'],
    ['1234.50', '1234.5'],
    ['1.234,50', '1234.5'],
    ['1,234.50', '1234.5'],
    ['1.234.567', '1234567'],
    ['12 345 678', '12345678'],
    ['1’234,5', '1234.5'],
    [',5', '0.5'],
    ['5,', '5'],
    ['−12', '-12'],
    ['- 12', '-12'],
    ['-0', '0'],
    ['007', '7'],
    ['0,125', '0.125'],
    ['0.125', '0.125'],
    ['1234.567', '1234.567'],
  ])('reads « %s » as %s', (typed, expected) => {
    expect(value(typed)).toBe(expected);
  });

  it('leaves an empty field unknown, never zero', () => {
    expect(parseDecimal('   ')).toEqual({ ok: true, value: null });
    expect(parseMoney('')).toEqual({ ok: true, value: null });
  });

  it('asks again where a dot could part thousands or decimals', () => {
    expect(value('1.234')).toBe('ambiguous-number');
    expect(value('999.999')).toBe('ambiguous-number');
  });

  it.each([
    '12 34',
    '1 2',
    'abc',
    '12a',
    '1,2,3',
    '1..2',
    '--1',
    ',',
    '.',
    '-',
    '1.23.456,7',
    '1 2345,6',
    '1e3',
    'Infinity',
  ])('refuses « %s »', (typed) => {
    expect(value(typed)).toBe('invalid-number');
  });
});

describe('an amount typed by hand', () => {
  it.each([
    ['25', 2500],
    ['25,5', 2550],
    ['1 234,50 €', 123450],
    ['€ 12', 1200],
    ['12 EUR', 1200],
    ['12 euros', 1200],
    ['0', 0],
  ])('reads « %s » as %i cents', (typed, expected) => {
    expect(parseMoney(typed)).toEqual({ ok: true, value: expected });
  });

  it('reads the sign of another currency', () => {
    expect(parseMoney('$20', 'USD')).toEqual({ ok: true, value: 2000 });
    expect(parseMoney('20 CHF', 'CHF')).toEqual({ ok: true, value: 2000 });
    expect(parseMoney('20 CHF', 'EUR')).toMatchObject({ ok: false, code: 'invalid-number' });
  });

  it('refuses a third decimal, a negative amount and an absurd one', () => {
    expect(parseMoney('1,234')).toMatchObject({ ok: false, code: 'too-many-decimals' });
    expect(parseMoney('-5')).toMatchObject({ ok: false, code: 'too-small' });
    expect(parseMoney('-5', 'EUR', { min: -1_000_00 })).toEqual({ ok: true, value: -500 });
    expect(parseMoney('99999999999999')).toMatchObject({ ok: false, code: 'too-large' });
    expect(parseMoney('€')).toMatchObject({ ok: false, code: 'invalid-number' });
  });

  it('reads back whatever the field shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000_00 }), (amount) => {
        expect(parseMoney(showMoney(cents(amount)))).toEqual({ ok: true, value: amount });
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_00, max: -1 }), (amount) => {
        expect(parseMoney(showMoney(cents(amount)), 'EUR', { min: -1_000_000_00 })).toEqual({
          ok: true,
          value: amount,
        });
      }),
    );
  });

  it('never throws and never makes a number out of letters', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const result = parseMoney(typed);
        if (result.ok && result.value !== null) expect(/\d/.test(typed)).toBe(true);
      }),
    );
  });
});

describe('whole numbers and percentages', () => {
  it('refuses a fraction where a whole number is asked', () => {
    expect(parseInteger('12,5')).toMatchObject({ ok: false, code: 'not-whole' });
    expect(parseInteger('12,0')).toEqual({ ok: true, value: 12 });
    expect(parseInteger('0', { min: 1 })).toMatchObject({ ok: false, code: 'too-small' });
    expect(parseInteger('1 200')).toEqual({ ok: true, value: 1200 });
  });

  it('keeps 0 to 100 % unless told otherwise', () => {
    expect(parsePercent('28 %')).toEqual({ ok: true, value: 28 });
    expect(parsePercent('2,5')).toEqual({ ok: true, value: 2.5 });
    expect(parsePercent('101')).toMatchObject({ ok: false, code: 'too-large' });
  });

  it('turns a percentage into a rate and back without a stray decimal', () => {
    expect(percentToRate(2.9)).toBe(0.029);
    expect(rateToPercent(0.07)).toBe(7);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (n) => {
        const percent = n / 10_000;
        expect(rateToPercent(percentToRate(percent))).toBe(percent);
      }),
    );
  });
});
