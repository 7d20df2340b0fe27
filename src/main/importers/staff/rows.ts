import { type Day, earliestDay, latestDay } from '@shared/domain/day';
import type { Coded } from '@shared/domain/figure';
import type { StaffField, StaffRow } from '@shared/domain/staff';
import { type DateOrder, readDate } from '../text-file';
import { looksLikeFormula, readAddress, readKind, readPartTime } from './cells';

export type RowCells = (field: StaffField) => string;
export type ReadRow = { readonly row: StaffRow; readonly remarks: readonly Coded[] } | { readonly refused: Coded };

const MAX_NAME = 200;
const coded = (code: string, params: Coded['params'] = {}): Coded => ({ code, params });

class Refusal {
  constructor(readonly reason: Coded) {}
}
const refuse = (code: string, params: Coded['params'] = {}) => new Refusal(coded(code, params));

const nameOf = (cells: RowCells): string | null | Refusal => {
  const whole = cells('name') || [cells('firstName'), cells('lastName')].filter((part) => part !== '').join(' ');
  if (whole === '') return null;
  if (looksLikeFormula(whole)) return refuse('formula', { value: whole.slice(0, 40) });
  return whole.length > MAX_NAME ? refuse('name-too-long') : whole.replace(/\s+/g, ' ');
};

const dayOf = (cells: RowCells, field: StaffField, order: DateOrder | null): Day | null | Refusal => {
  const text = cells(field);
  const reading = readDate(text, order);
  if (reading.kind === 'blank') return null;
  return reading.kind === 'day' ? reading.day : refuse('date-unreadable', { value: text.slice(0, 40), field });
};

/** Reads one line. A line with an unreadable date is refused whole: half a departure is worse than none. */
export const readStaffRow = (line: number, cells: RowCells, order: DateOrder | null): ReadRow => {
  const name = nameOf(cells);
  if (name instanceof Refusal) return { refused: name.reason };
  const email = readAddress(cells('email'));
  if (email === 'invalid') return { refused: coded('email-invalid', { value: cells('email').slice(0, 60) }) };
  if (name === null && email === null) return { refused: coded('person-missing') };
  if (name !== null && email === null && /^total\b/i.test(name)) return { refused: coded('total-row') };
  const arrived = dayOf(cells, 'arrivedOn', order);
  const left = dayOf(cells, 'leftOn', order);
  const leaveFrom = dayOf(cells, 'leaveFrom', order);
  const leaveTo = dayOf(cells, 'leaveTo', order);
  for (const value of [arrived, left, leaveFrom, leaveTo])
    if (value instanceof Refusal) return { refused: value.reason };
  const day = (value: Day | null | Refusal): Day | null => (value instanceof Refusal ? null : value);
  const [start, end] = [day(arrived), day(left)];
  if (start && end && end < start) return { refused: coded('left-before-arrival', { arrived: start, left: end }) };
  if ((start && start > latestDay) || (end && (end < earliestDay || end > latestDay)))
    return { refused: coded('date-out-of-range', { value: end ?? start ?? '' }) };
  const [from, to] = [day(leaveFrom), day(leaveTo)];
  if (from && to && to < from) return { refused: coded('leave-reversed', { from, to }) };
  // The dossier keeps days from 2015 on; an older arrival changes nothing to any figure.
  const old = start !== null && start < earliestDay;
  const row: StaffRow = {
    line,
    name,
    email,
    team: cells('team') || null,
    manager: cells('manager') || null,
    arrivedOn: old ? null : start,
    leftOn: end,
    kind: readKind(cells('kind')),
    partTime: readPartTime(cells('partTime')),
    leaveFrom: from,
    leaveTo: to,
  };
  return { row, remarks: old ? [coded('arrival-before-2015', { day: start })] : [] };
};
