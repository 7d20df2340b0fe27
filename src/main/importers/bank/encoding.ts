import { type BinaryKind, decodeText } from '../text-file';

export type BankText = {
  readonly text: string;
  readonly encoding: string;
  readonly mixed: boolean;
  readonly binary: BinaryKind | null;
};

/** Bytes that Windows-1252 draws as signs and ISO-8859-15 as the euro, Œ and œ (¤¼½). The others of the eight that
 * differ prove nothing: « L´EAU » uses one of them as an apostrophe. */
const differing = new Set([0xa4, 0xbc, 0xbd]);
const isLetter = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte >= 0xc0);

/**
 * ISO-8859-15 rather than Windows-1252: no byte of the range that only Windows uses, and a differing byte where a
 * letter or a currency is expected (« SŒUR », « 12,50 € »).
 */
const isLatin9 = (bytes: Uint8Array): boolean => {
  let evidence = false;
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i] ?? 0;
    if (byte >= 0x80 && byte <= 0x9f) return false;
    if (!evidence && differing.has(byte)) evidence = byte === 0xa4 || isLetter(bytes[i - 1]) || isLetter(bytes[i + 1]);
  }
  return evidence;
};

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);

/** Encoding that the file itself states: XML declaration, or header of OFX 1. */
const declared = (bytes: Uint8Array): string | null => {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 400));
  const xml = /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w-]{3,20})["']/.exec(head)?.[1];
  if (xml) return xml.toLowerCase();
  if (!/OFXHEADER\s*:\s*100/.test(head)) return null;
  const charset = /CHARSET\s*:\s*([\w-]{3,20})/.exec(head)?.[1]?.toUpperCase();
  if (charset === '1252' || charset === 'WINDOWS-1252' || charset === 'CP1252') return 'windows-1252';
  return charset === 'ISO-8859-15' || charset === 'ISO-8859-1' ? charset.toLowerCase() : null;
};

const single = new Set(['windows-1252', 'iso-8859-1', 'iso-8859-15', 'latin1']);

/**
 * Decodes a statement. Bytes decide; what the file declares only settles what bytes leave open (Windows-1252 or
 * ISO-8859-15, plain ASCII), because banks often declare wrongly.
 */
export const decodeStatement = (bytes: Uint8Array): BankText => {
  const decoded = decodeText(bytes);
  const base = { text: decoded.text, mixed: decoded.encoding === 'mixed', binary: decoded.binary };
  const stated = declared(bytes);
  if (decoded.encoding === 'windows-1252') {
    const latin9 = isLatin9(bytes) || stated === 'iso-8859-15';
    return latin9 && !bytes.some((b) => b >= 0x80 && b <= 0x9f)
      ? { ...base, text: new TextDecoder('iso-8859-15').decode(bytes).replaceAll('\0', ''), encoding: 'iso-8859-15' }
      : { ...base, encoding: 'windows-1252' };
  }
  if (decoded.encoding === 'utf-8' && stated && single.has(stated) && isAscii(bytes))
    return { ...base, encoding: stated };
  return { ...base, encoding: decoded.encoding };
};
