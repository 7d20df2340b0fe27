import { type BinaryKind, binaryKind } from './binary';

export type TextEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'mixed';

/** What was odd about the bytes; said once per file. */
export type DecodeWarning = 'empty' | 'binary' | 'mixed-encoding' | 'null-characters';

export type DecodedText = {
  readonly text: string;
  readonly encoding: TextEncoding;
  readonly warnings: readonly DecodeWarning[];
  /** Set when the file is not text; `text` is then empty. */
  readonly binary: BinaryKind | null;
};

const startsWith = (bytes: Uint8Array, ...prefix: number[]): boolean => prefix.every((byte, i) => bytes[i] === byte);

const utf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};
const windows1252 = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes);

/** UTF-16 without a byte-order mark: latin text has a zero in every second byte. */
const bareUtf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const sample = bytes.subarray(0, 2_048);
  if (sample.length < 4 || sample.length % 2 === 1) return null;
  let even = 0;
  let odd = 0;
  sample.forEach((byte, i) => {
    if (byte === 0 && i % 2 === 0) even += 1;
    if (byte === 0 && i % 2 === 1) odd += 1;
  });
  const half = sample.length / 2;
  if (odd > half * 0.8 && even < half * 0.1) return 'utf-16le';
  if (even > half * 0.8 && odd < half * 0.1) return 'utf-16be';
  return null;
};

const LF = 10;
/** Decodes line by line, each as UTF-8 when it is valid UTF-8, else as Windows-1252: two files glued together. */
const byLine = (bytes: Uint8Array): { text: string; mixed: boolean } => {
  const parts: string[] = [];
  let accentedUtf8 = false;
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(LF, start);
    const line = bytes.subarray(start, end === -1 ? bytes.length : end + 1);
    const text = utf8(line);
    if (text !== null && text.length < line.length) accentedUtf8 = true;
    parts.push(text ?? windows1252(line));
    start += line.length;
  }
  return { text: parts.join(''), mixed: accentedUtf8 };
};

const finish = (text: string, encoding: TextEncoding, warnings: DecodeWarning[]): DecodedText => ({
  text: text.includes('\0') ? text.replaceAll('\0', '') : text,
  encoding,
  warnings: text.includes('\0') ? [...warnings, 'null-characters'] : warnings,
  binary: null,
});

/**
 * Turns the bytes of a text export into text. The byte-order mark is dropped; UTF-8, UTF-16 and Windows-1252 are told
 * apart from the bytes; a file that mixes the last two is decoded line by line and says so. Never throws.
 */
export const decodeText = (bytes: Uint8Array): DecodedText => {
  if (bytes.length === 0) return { text: '', encoding: 'utf-8', warnings: ['empty'], binary: null };
  if (startsWith(bytes, 0xff, 0xfe)) return finish(new TextDecoder('utf-16le').decode(bytes), 'utf-16le', []);
  if (startsWith(bytes, 0xfe, 0xff)) return finish(new TextDecoder('utf-16be').decode(bytes), 'utf-16be', []);
  const bom = startsWith(bytes, 0xef, 0xbb, 0xbf);
  const body = bom ? bytes.subarray(3) : bytes;
  const wide = bom ? null : bareUtf16(body);
  if (wide) return finish(new TextDecoder(wide).decode(body), wide, []);
  const binary = binaryKind(body);
  if (binary) return { text: '', encoding: 'utf-8', warnings: ['binary'], binary };
  const text = utf8(body);
  if (text !== null) return finish(text, bom ? 'utf-8-bom' : 'utf-8', text.trim() === '' ? ['empty'] : []);
  const lines = byLine(body);
  return lines.mixed ? finish(lines.text, 'mixed', ['mixed-encoding']) : finish(windows1252(body), 'windows-1252', []);
};
