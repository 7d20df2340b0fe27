import type { RecognisedFile } from '@shared/domain/recognised-file';
import { readBankStatement } from '../bank';
import { readStaff } from '../staff';
import { recogniseHeader } from '../subscriptions';
import { binaryFamily, decodeText, parseDelimited } from '../text-file';
import { readUsage } from '../usage';

const nothing: RecognisedFile = {
  kind: null,
  sure: false,
  bank: null,
  bankFormat: null,
  usageFormat: null,
  unreadable: null,
};

/** The head of a larger file, up to its last whole line: a cut line is nobody's. */
const wholeLines = (head: Uint8Array, complete: boolean): Uint8Array => {
  const end = complete ? -1 : head.lastIndexOf(0x0a);
  return end === -1 ? head : head.subarray(0, end + 1);
};

/** Formats that say their own name in their first lines: readable or not to the end, that is what they are. */
const declared = (text: string): RecognisedFile['bankFormat'] => {
  const start = text.slice(0, 4_000);
  if (/OFXHEADER|<\?OFX|<OFX>/i.test(start)) return 'ofx';
  if (/camt\.05[234]|<BkToCstmr/.test(start)) return 'camt053';
  return null;
};

const asUsage = (bytes: Uint8Array): RecognisedFile | null => {
  const read = readUsage(bytes, '');
  if (read.status === 'read') return { ...nothing, kind: 'usage', sure: true, usageFormat: read.report.format };
  // Another export of the same console: its own screen says which one to fetch.
  return read.status === 'not-needed' ? { ...nothing, kind: 'usage', sure: true } : null;
};

const asStatement = (bytes: Uint8Array, text: string): RecognisedFile | null => {
  const format = declared(text);
  if (format !== null) return { ...nothing, kind: 'statement', sure: true, bankFormat: format };
  const read = readBankStatement(bytes);
  if (!read.ok) return null;
  const { bank, format: bankFormat } = read.statement;
  return { ...nothing, kind: 'statement', sure: bank !== null || bankFormat !== 'csv', bank, bankFormat };
};

/** Two columns of people at least, one of them naming somebody. */
const asStaff = (bytes: Uint8Array): RecognisedFile | null => {
  const read = readStaff(bytes, '');
  if (read.status !== 'read') return null;
  const fields = Object.keys(read.mapping);
  return fields.length < 2 ? null : { ...nothing, kind: 'staff', sure: fields.length >= 3 };
};

/** A tool and a price, or more, among the first lines. */
const asSubscriptions = (text: string): RecognisedFile | null => {
  const best = parseDelimited(text.slice(0, 20_000))
    .rows.slice(0, 15)
    .map(({ cells }) => new Set(cells.flatMap((cell) => recogniseHeader(cell).field ?? [])))
    .sort((a, b) => b.size - a.size)[0];
  if (best === undefined || !best.has('tool') || best.size < 2) return null;
  return { ...nothing, kind: 'subscriptions', sure: best.size >= 4 };
};

/** A table with dates and amounts whose bank is unknown: the column mapper makes a statement of it. */
const asMappable = (bytes: Uint8Array): RecognisedFile | null => {
  const read = readBankStatement(bytes);
  return !read.ok && read.proposal !== null ? { ...nothing, kind: 'statement', bankFormat: 'csv' } : null;
};

/**
 * What a file can be imported as, from the beginning of its content: never from its name or extension. The surest
 * reading wins; a file nobody knows is `kind: null`. Pure and total: any bytes give an answer.
 * @param head beginning of the file · @param complete the head is the whole file
 */
export const recogniseFile = (head: Uint8Array, complete: boolean): RecognisedFile => {
  const bytes = wholeLines(head, complete);
  const decoded = decodeText(bytes);
  if (decoded.binary) return { ...nothing, unreadable: binaryFamily[decoded.binary] };
  if (decoded.text.trim() === '') return { ...nothing, unreadable: 'empty' };
  const found = [
    asUsage(bytes),
    asStatement(bytes, decoded.text),
    asSubscriptions(decoded.text),
    asStaff(bytes),
    asMappable(bytes),
  ].filter((one) => one !== null);
  return found.find(({ sure }) => sure) ?? found[0] ?? nothing;
};
