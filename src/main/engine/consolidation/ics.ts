import type { Calendar, CalendarEvent } from '@shared/domain/calendar';
import { addDays, type Day } from '@shared/domain/day';

/** RFC 5545, 3.3.11: backslash, semicolon, comma and line breaks of a text value. */
const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replace(/\r\n|\r|\n/g, '\\n')
    // Other control characters have no place in a text value.
    .replace(/(?!\t)\p{Cc}/gu, '');

const octets = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};

/** RFC 5545, 3.1: no line of more than 75 octets; what follows begins with a space. No character is cut in two. */
const folded = (line: string): string => {
  const parts: string[] = [];
  let part = '';
  let length = 0;
  for (const character of line) {
    const size = octets(character);
    if (length + size > 75) {
      parts.push(part);
      part = ' ';
      length = 1;
    }
    part += character;
    length += size;
  }
  return [...parts, part].join('\r\n');
};

const basic = (day: Day): string => day.replaceAll('-', '');

/** A reminder so many days before, at nine: the event begins at midnight, so one day before is « −15 h ». */
const trigger = (days: number): string => {
  if (days <= 0) return 'PT9H';
  return days === 1 ? '-PT15H' : `-P${days - 1}DT15H`;
};

const alarm = (days: number, summary: string): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escaped(summary)}`,
  `TRIGGER:${trigger(days)}`,
  'END:VALARM',
];

const event = (given: CalendarEvent, stamp: Day): string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(given.uid)}`,
  `DTSTAMP:${basic(stamp)}T000000Z`,
  `DTSTART;VALUE=DATE:${basic(given.day)}`,
  // The end of an all-day event is the day after, not included.
  `DTEND;VALUE=DATE:${basic(addDays(given.day, 1))}`,
  `SUMMARY:${escaped(given.summary)}`,
  `DESCRIPTION:${escaped(given.description)}`,
  'TRANSP:TRANSPARENT',
  ...[...new Set(given.remindDaysBefore)].sort((a, b) => b - a).flatMap((days) => alarm(days, given.summary)),
  'END:VEVENT',
];

/** Calendar file (RFC 5545): all-day events with reminders, CRLF line ends, long lines folded. */
export const calendarText = (calendar: Calendar): string => {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sobria//Echeances//FR',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(calendar.name)}`,
    ...calendar.events.flatMap((item) => event(item, calendar.stamp)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
};
