import type { ColumnMapping, MappingProposal, ParsedStatement } from '@shared/domain/bank';
import type { Coded } from '@shared/domain/figure';
import type { DateOrder } from '../text-file';
import { readCamt } from './camt/read';
import { isCfonb, readCfonb } from './cfonb';
import { readCsv } from './csv/read';
import { type BankText, decodeStatement } from './encoding';
import { MAX_BYTES } from './limits';
import { readOfx } from './ofx/read';
import { withProgress } from './progress';
import { readQif } from './qif';

export type ReadOptions = {
  /** Mapping chosen in the column mapper; replaces recognition of table files. */
  readonly mapping?: ColumnMapping | undefined;
  /** Mappings accepted before, by `MappingProposal.signature`. */
  readonly remembered?: Readonly<Record<string, ColumnMapping>> | undefined;
  /** Answers to `ParsedStatement.questions`. */
  readonly dateOrder?: DateOrder | undefined;
  readonly decimalMark?: 'comma' | 'point' | undefined;
  /** Told from time to time how many lines of the file were read, and how many there are. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
};

export type ReadOutcome =
  | { readonly ok: true; readonly statement: ParsedStatement }
  /** `proposal` is set when choosing the columns would make the file readable (`columns-needed`). */
  | { readonly ok: false; readonly error: Coded; readonly proposal: MappingProposal | null };

const fail = (code: string, params: Coded['params'] = {}): ReadOutcome => ({
  ok: false,
  error: { code, params },
  proposal: null,
});

const binaryCode: Readonly<Record<string, string>> = {
  zip: 'file-is-spreadsheet',
  ole: 'file-is-spreadsheet',
  pdf: 'file-is-pdf',
};

/**
 * Reads a bank statement from its bytes: encoding, format, bank and accounts are recognised from the content, never from
 * a file name. Pure and total: any bytes give a statement or a coded error (`bank.errors.<code>`). Every data record is in
 * `transactions`, `ignored` or `refused`.
 */
export const readBankStatement = (bytes: Uint8Array, options: ReadOptions = {}): ReadOutcome => {
  if (bytes.length === 0) return fail('file-empty');
  if (bytes.length > MAX_BYTES) return fail('file-too-large', { maxMegabytes: MAX_BYTES / 1024 / 1024 });
  const decoded = decodeStatement(bytes);
  if (decoded.binary) return fail(binaryCode[decoded.binary] ?? 'file-binary');
  if (decoded.text.trim() === '') return fail('file-empty');
  const outcome = withProgress(decoded.text, options.onProgress, () => readText(decoded, options));
  if (!outcome.ok) return outcome;
  const { statement } = outcome;
  const warnings = decoded.mixed
    ? [{ code: 'mixed-encodings', params: {} }, ...statement.warnings]
    : statement.warnings;
  if (statement.records === 0) {
    const cut = warnings.some((warning) => warning.code === 'truncated' || warning.code === 'xml-malformed');
    return fail(cut ? 'truncated-file' : 'no-operation');
  }
  return { ok: true, statement: { ...statement, warnings } };
};

const readText = ({ text, encoding }: BankText, options: ReadOptions): ReadOutcome => {
  const start = text.slice(0, 4_000).replace(/^[\ufeff\s]+/, '');
  const fromXml = (result: ReturnType<typeof readCamt>): ReadOutcome =>
    result.kind === 'statement' ? { ok: true, statement: result.statement } : fail(result.code);
  if (/^OFXHEADER|^<\?OFX|<OFX>/i.test(start) || /^<OFX\b/i.test(start)) return fromXml(readOfx(text, encoding));
  if (start.startsWith('<')) return fromXml(readCamt(text, encoding));
  if (/^!(?:TYPE|ACCOUNT|OPTION|CLEAR)\b/i.test(start))
    return { ok: true, statement: readQif(text, encoding, options) };
  if (isCfonb(text)) return { ok: true, statement: readCfonb(text, latin(encoding)) };
  return readCsv(text, encoding, options);
};

/** CFONB is a Latin format: plain ASCII is named after it. */
const latin = (encoding: string): string => (encoding === 'utf-8' ? 'iso-8859-1' : encoding);
