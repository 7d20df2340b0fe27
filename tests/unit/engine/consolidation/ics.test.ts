import { calendarText } from '@main/engine/consolidation';
import { day } from '@shared/domain/day';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const stamp = day('2026-11-21');
const event = {
  uid: 'd1-notice@sobria',
  day: day('2027-01-30'),
  summary: 'Préavis ChatGPT',
  description: 'À donner',
  remindDaysBefore: [7, 30],
};
const bytes = (text: string): number => new TextEncoder().encode(text).length;
/** Undoes the folding and reads one property back, as a calendar would. */
const read = (file: string, name: string): string | undefined =>
  file
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1)
    .replace(/\\([\\;,nN])/g, (_, c: string) => (c === 'n' || c === 'N' ? '\n' : c));

describe('calendarText', () => {
  it('writes all-day events with their reminders at nine', () => {
    expect(calendarText({ name: 'Échéances', stamp, events: [event] }).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Sobria//Echeances//FR',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Échéances',
      'BEGIN:VEVENT',
      'UID:d1-notice@sobria',
      'DTSTAMP:20261121T000000Z',
      'DTSTART;VALUE=DATE:20270130',
      'DTEND;VALUE=DATE:20270131',
      'SUMMARY:Préavis ChatGPT',
      'DESCRIPTION:À donner',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Préavis ChatGPT',
      'TRIGGER:-P29DT15H',
      'END:VALARM',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Préavis ChatGPT',
      'TRIGGER:-P6DT15H',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('the day before and the day itself; the last day of a month', () => {
    const file = calendarText({
      name: 'x',
      stamp,
      events: [{ ...event, day: day('2027-02-28'), remindDaysBefore: [1, 0] }],
    });
    expect(file).toContain('TRIGGER:-PT15H\r\n');
    expect(file).toContain('TRIGGER:PT9H\r\n');
    expect(file).toContain('DTEND;VALUE=DATE:20270301\r\n');
  });

  it('escapes what separates, and a line break cannot forge a property', () => {
    const file = calendarText({
      name: 'x',
      stamp,
      events: [{ ...event, summary: 'A; B, C\\D', description: 'fin\r\nEND:VEVENT\nATTACH:http://x' }],
    });
    expect(file).toContain('SUMMARY:A\\; B\\, C\\\\D\r\n');
    expect(file.match(/^END:VEVENT/gm)).toHaveLength(1);
    expect(file.match(/^ATTACH/gm)).toBeNull();
  });

  it('the same export twice is the same file, byte for byte', () => {
    const calendar = { name: 'x', stamp, events: [event] };
    expect(calendarText(calendar)).toBe(calendarText(calendar));
  });

  it('no line passes 75 octets, every line ends with CRLF, and any text comes back whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const file = calendarText({ name: text, stamp, events: [{ ...event, summary: text }] });
        for (const line of file.split('\r\n')) expect(bytes(line)).toBeLessThanOrEqual(75);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const expected = text.replace(/\r\n|\r/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, '');
        expect(read(file, 'SUMMARY')).toBe(expected);
      }),
    );
  });
});
