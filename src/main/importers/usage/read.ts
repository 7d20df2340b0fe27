import type { UsageAnswers, UsageMapping, UsageReading } from '@shared/domain/usage';
import {
  type BinaryKind,
  binaryFamily,
  type Delimited,
  decodeText,
  delimiters,
  detectDelimiter,
  parseDelimited,
} from '../text-file';
import { type FormatReader, formats, mappedReader } from './formats';
import { notNeeded } from './not-needed';
import { previewOf } from './preview';
import { reportOf, type SourceFile } from './report';
import { findTable, guessTable, type UsageTable } from './table';

/** A year of events of a company of 500 people stays far below; a larger file is not a usage export. */
export const MAX_USAGE_BYTES = 64 * 1024 * 1024;

/** A dossier is no usage export, and no kind of its own for this import. */
const refusalOf = (kind: BinaryKind): string => {
  const family = binaryFamily[kind];
  return family === 'dossier' ? 'binary' : family;
};

type Text = { readonly text: string; readonly encoding: string; readonly warnings: readonly string[] };

const textOf = (bytes: Uint8Array): Text | { readonly refused: string } => {
  if (bytes.length > MAX_USAGE_BYTES) return { refused: 'too-large' };
  const decoded = decodeText(bytes);
  if (decoded.binary) return { refused: refusalOf(decoded.binary) };
  if (decoded.text.trim() === '') return { refused: 'empty' };
  return { text: decoded.text, encoding: decoded.encoding, warnings: decoded.warnings };
};

/** Enough of the file to see its header under each delimiter. */
const HEAD = 20_000;

/** Cuts the file by the delimiter under which `recognised` holds, else by the most regular one. */
const cut = (text: string, recognised: (table: UsageTable) => boolean): Delimited => {
  const detected = detectDelimiter(text);
  const head = text.slice(0, HEAD);
  const order = [detected, ...delimiters.filter((delimiter) => delimiter !== detected)];
  const fitting = order.find((delimiter) => findTable(parseDelimited(head, { delimiter }), recognised) !== null);
  return parseDelimited(text, { delimiter: fitting ?? detected });
};

const sourceOf = (fileName: string, text: Text, file: Delimited): SourceFile => {
  const damaged = new Set(file.warnings.map((warning) => warning.line));
  const last = file.rows.at(-1);
  if (last && !/[\r\n]$/.test(text.text)) damaged.add(last.line);
  const warnings = [...text.warnings, ...new Set(file.warnings.map((warning) => warning.code))];
  return { fileName, encoding: text.encoding, warnings, damagedLines: damaged };
};

const knownFormat = (table: UsageTable): FormatReader | undefined => formats.find((format) => format.matches(table));

/**
 * Reads a usage export from its bytes: recognised by its set of headers, never by order or extension. Pure: no clock,
 * no file. A user's mistake is an answer (`refused`, `not-needed`, `needs-mapping`), never an exception.
 */
export const readUsage = (bytes: Uint8Array, fileName: string, answers: UsageAnswers = {}): UsageReading => {
  const text = textOf(bytes);
  if ('refused' in text) return { status: 'refused', reason: text.refused };
  const recognised = (table: UsageTable) => knownFormat(table) !== undefined || notNeeded(table) !== null;
  const file = cut(text.text, recognised);
  const table = findTable(file, recognised) ?? guessTable(file);
  if (!table) return { status: 'refused', reason: 'no-table' };
  const format = knownFormat(table);
  if (format) return { status: 'read', report: reportOf(format, table, sourceOf(fileName, text, file), answers) };
  const other = notNeeded(table);
  if (other) return { status: 'not-needed', ...other };
  return { status: 'needs-mapping', preview: previewOf(table) };
};

/** Reads an unknown file with the columns chosen by the user; same outcomes. */
export const readMappedUsage = (
  bytes: Uint8Array,
  fileName: string,
  mapping: UsageMapping,
  answers: UsageAnswers = {},
): UsageReading => {
  const text = textOf(bytes);
  if ('refused' in text) return { status: 'refused', reason: text.refused };
  const format = mappedReader(mapping);
  const file = cut(text.text, format.matches);
  const table = findTable(file, format.matches);
  if (!table) return { status: 'refused', reason: 'mapping-column-missing' };
  return { status: 'read', report: reportOf(format, table, sourceOf(fileName, text, file), answers) };
};
