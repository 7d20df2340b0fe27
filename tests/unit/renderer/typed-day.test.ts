import { parseDay, parseMonth } from '@renderer/ui/fields/typing/day';
import { addDays, day, isDay, isMonth, month, shiftMonth } from '@shared/domain/day';
import { formatDay, formatMonth, formatShortDay } from '@shared/text/format';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const today = day('2026-11-21');
const value = (typed: string) => {
  const result = parseDay(typed, today);
  return result.ok ? result.value : result.code;
};

describe('a day typed by hand', () => {
  it.each([
    ['12/3/26', '2026-03-12'],
    ['12/03/2026', '2026-03-12'],
    ['12.03.2026', '2026-03-12'],
    ['12-3-2026', '2026-03-12'],
    ['12 3 2026', '2026-03-12'],
    ['120326', '2026-03-12'],
    ['12032026', '2026-03-12'],
    ['2026-03-12', '2026-03-12'],
    ['12 mars 2026', '2026-03-12'],
    ['12\u00a0mars\u00a02026', '2026-03-12'],
    ['12 MARS 26', '2026-03-12'],
    ['1er avril 2026', '2026-04-01'],
    ['3 févr. 2027', '2027-02-03'],
    ['3 fevrier 2027', '2027-02-03'],
    ['15 août', '2026-08-15'],
    ['12/3', '2026-03-12'],
    ['1/1/98', '1998-01-01'],
    ['29/02/2028', '2028-02-29'],
    ['aujourd’hui', '2026-11-21'],
    ['hier', '2026-11-20'],
    ['demain', '2026-11-22'],
  ])('reads « %s » as %s', (typed, expected) => {
    expect(value(typed)).toBe(expected);
  });

  it.each(['31/02/2026', '29/02/2026', '31 avril 2026', '12/13/2026', '0/1/2026'])(
    'says that « %s » does not exist',
    (typed) => {
      expect(value(typed)).toBe('no-such-day');
    },
  );

  it.each(['mars 2026', '12/3/2', 'bientôt', '12 brumaire 2026', '2026', '12/3/20266'])(
    'does not guess « %s »',
    (typed) => {
      expect(value(typed)).toBe('invalid-day');
    },
  );

  it('leaves an empty field unknown', () => {
    expect(parseDay(' ', today)).toEqual({ ok: true, value: null });
  });

  it('keeps the limits given', () => {
    const limits = { min: day('2015-01-01'), max: day('2040-12-31') };
    expect(parseDay('31/12/2014', today, limits)).toMatchObject({ code: 'too-early', params: { min: '01/01/2015' } });
    expect(parseDay('01/01/2041', today, limits)).toMatchObject({ code: 'too-late', params: { max: '31/12/2040' } });
    expect(parseDay('01/01/2015', today, limits)).toEqual({ ok: true, value: '2015-01-01' });
  });

  it('reads back every way a day is shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 25 * 365 }), (offset) => {
        const chosen = addDays(day('2015-01-01'), offset);
        for (const shown of [chosen, formatShortDay(chosen), formatDay(chosen)])
          expect(parseDay(shown, today)).toEqual({ ok: true, value: chosen });
      }),
    );
  });

  it('never throws, and gives only real days and months', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const asDay = parseDay(typed, today);
        if (asDay.ok && asDay.value !== null) expect(isDay(asDay.value)).toBe(true);
        const asMonth = parseMonth(typed, today);
        if (asMonth.ok && asMonth.value !== null) expect(isMonth(asMonth.value)).toBe(true);
      }),
    );
  });
});

describe('a month typed by hand', () => {
  it.each([
    ['mars 2026', '2026-03'],
    ['mars 26', '2026-03'],
    ['déc. 2025', '2025-12'],
    ['3/26', '2026-03'],
    ['03/2026', '2026-03'],
    ['032026', '2026-03'],
    ['2026-03', '2026-03'],
    ['Août', '2026-08'],
  ])('reads « %s » as %s', (typed, expected) => {
    expect(parseMonth(typed, today)).toEqual({ ok: true, value: expected });
  });

  it.each(['13/2026', 'brumaire', '2026', '00/2026'])('refuses « %s »', (typed) => {
    expect(parseMonth(typed, today)).toMatchObject({ ok: false, code: 'invalid-month' });
  });

  it('reads back the way a month is shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), (offset) => {
        const chosen = shiftMonth(month('2015-01'), offset);
        expect(parseMonth(formatMonth(chosen), today)).toEqual({ ok: true, value: chosen });
      }),
    );
  });
});
