import type { Coded } from '@shared/domain/figure';
import { comparableName } from '@shared/domain/person-name';
import type { StaffField, StaffIssue, StaffMapping, StaffReading, StaffRow } from '@shared/domain/staff';
import { type DateOrder, type DelimitedRow, dateOrderOf, decodeText, parseDelimited, readDate } from '../text-file';
import { fingerprint } from './cells';
import { canonicalHeader, namesPeople, proposeStaffMapping } from './columns';
import { readStaffRow } from './rows';

/** 100 000 people with every column stay far below. */
export const MAX_STAFF_BYTES = 32 * 1024 * 1024;
const PREVIEW_ROWS = 5;
const dateFields: readonly StaffField[] = ['arrivedOn', 'leftOn', 'leaveFrom', 'leaveTo'];

type Sheet = { readonly headers: readonly string[]; readonly rows: readonly DelimitedRow[] };

/** The header is the first row of the top of the file that names people; else the first with two cells. */
const sheetOf = (rows: readonly DelimitedRow[], mapping: StaffMapping | undefined): Sheet | null => {
  const fits = ({ cells }: DelimitedRow) => {
    const headers = cells.map((cell) => cell.trim());
    return mapping === undefined
      ? namesPeople(proposeStaffMapping(headers)) && headers.filter((header) => header !== '').length >= 2
      : Object.values(mapping).every((header) => headers.includes(header));
  };
  const top = rows.slice(0, 15);
  const found = top.findIndex(fits);
  const at = found === -1 ? top.findIndex((row) => row.cells.filter((cell) => cell.trim() !== '').length >= 2) : found;
  const header = rows[at];
  if (at === -1 || header === undefined) return null;
  const data = rows.slice(at + 1).filter((row) => row.cells.some((cell) => cell.trim() !== ''));
  return { headers: header.cells.map((cell) => cell.replace(/^\ufeff/, '').trim()), rows: data };
};

const cellOf = (sheet: Sheet, row: DelimitedRow, header: string | undefined): string => {
  const at = header === undefined ? -1 : sheet.headers.indexOf(header);
  return at === -1 ? '' : (row.cells[at] ?? '').replace(/[\u00a0\u202f\s]+/g, ' ').trim();
};

type Sorted = { rows: StaffRow[]; refused: StaffIssue[]; ignored: StaffIssue[]; remarks: StaffIssue[] };

const sortRows = (sheet: Sheet, mapping: StaffMapping, order: DateOrder | null): Sorted => {
  const sorted: Sorted = { rows: [], refused: [], ignored: [], remarks: [] };
  const seen = new Map<string, number>();
  const emails = new Map<string, number>();
  const names = new Map<string, number>();
  for (const source of sheet.rows) {
    const { line } = source;
    const say = (list: StaffIssue[], code: string, params: Coded['params'] = {}) =>
      list.push({ line, reason: { code, params } });
    if (source.cells.slice(sheet.headers.length).some((cell) => cell.trim() !== '')) {
      say(sorted.refused, 'too-many-cells');
      continue;
    }
    const read = readStaffRow(line, (field) => cellOf(sheet, source, mapping[field]), order);
    if ('refused' in read) {
      sorted.refused.push({ line, reason: read.refused });
      continue;
    }
    const { row } = read;
    const same = seen.get(fingerprint(row));
    const sameEmail = row.email === null ? undefined : emails.get(row.email);
    if (same !== undefined) say(sorted.ignored, 'same-line', { first: same });
    else if (sameEmail !== undefined) say(sorted.refused, 'duplicate-email', { first: sameEmail });
    else {
      seen.set(fingerprint(row), line);
      if (row.email !== null) emails.set(row.email, line);
      const name = row.name === null ? '' : comparableName(row.name);
      const sameName = name === '' ? undefined : names.get(name);
      if (sameName !== undefined) say(sorted.remarks, 'same-name', { first: sameName });
      else if (name !== '') names.set(name, line);
      for (const reason of read.remarks) sorted.remarks.push({ line, reason });
      sorted.rows.push(row);
    }
  }
  return sorted;
};

const decideOrder = (sheet: Sheet, mapping: StaffMapping, answer: DateOrder | undefined) => {
  const texts = dateFields.flatMap((field) => sheet.rows.map((row) => cellOf(sheet, row, mapping[field])));
  const verdict = dateOrderOf(texts);
  if (verdict === 'dmy' || verdict === 'mdy') return { order: verdict, samples: null };
  if (verdict !== 'ambiguous') return { order: null, samples: null };
  if (answer) return { order: answer, samples: null };
  const samples = texts.filter((text) => readDate(text, null).kind === 'ambiguous');
  return { order: null, samples: [...new Set(samples)].slice(0, 3) };
};

/** What the user settled: columns and, when dates could be read two ways, their order. */
export type StaffChoices = { readonly mapping?: StaffMapping; readonly dateOrder?: DateOrder };

/**
 * Reads a staff list (CSV of any spreadsheet): people, addresses, teams, managers, arrivals and departures. Columns are
 * proposed by their names unless given. Refused lines keep number and reason; nothing is matched or written here. Pure.
 */
export const readStaff = (bytes: Uint8Array, fileName: string, choices: StaffChoices = {}): StaffReading => {
  if (bytes.length > MAX_STAFF_BYTES) return { status: 'refused', reason: 'too-large' };
  const decoded = decodeText(bytes);
  if (decoded.binary)
    return { status: 'refused', reason: ['zip', 'ole'].includes(decoded.binary) ? 'spreadsheet' : 'binary' };
  if (decoded.text.trim() === '') return { status: 'refused', reason: 'empty' };
  const file = parseDelimited(decoded.text);
  const sheet = sheetOf(file.rows, choices.mapping);
  if (!sheet) return { status: 'refused', reason: 'no-table' };
  const preview = sheet.rows
    .slice(0, PREVIEW_ROWS)
    .map((row) => sheet.headers.map((_, i) => (row.cells[i] ?? '').trim().slice(0, 200)));
  const mapping = choices.mapping ?? proposeStaffMapping(sheet.headers, preview);
  const headers = [...sheet.headers];
  if (!namesPeople(mapping)) return { status: 'needs-mapping', headers, preview, mapping };
  const { order, samples } = decideOrder(sheet, mapping, choices.dateOrder);
  const waiting = samples !== null && samples.length > 0;
  const sorted = waiting ? { rows: [], refused: [], ignored: [], remarks: [] } : sortRows(sheet, mapping, order);
  const unused = new Set(headers.filter((header) => header !== '').map(canonicalHeader)).size < headers.length;
  const warnings = [
    ...decoded.warnings,
    ...new Set(file.warnings.map((warning) => warning.code)),
    ...(unused ? ['columns-repeated'] : []),
    ...(sheet.rows.length === 0 ? ['no-rows'] : []),
  ];
  return {
    status: 'read',
    fileName,
    encoding: decoded.encoding,
    headers,
    preview,
    mapping,
    total: sheet.rows.length,
    ...sorted,
    dateOrderQuestion: waiting ? { samples } : null,
    warnings,
  };
};
