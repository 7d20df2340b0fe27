/** A file that is not text, named by what its first bytes say. */
export type BinaryKind = 'zip' | 'ole' | 'pdf' | 'gzip' | 'png' | 'jpeg' | 'sqlite' | 'unknown';

/** The same, as a person is told of it. */
export const binaryFamily = {
  zip: 'spreadsheet',
  ole: 'spreadsheet',
  pdf: 'pdf',
  gzip: 'archive',
  png: 'image',
  jpeg: 'image',
  sqlite: 'dossier',
  unknown: 'binary',
} as const satisfies Readonly<Record<BinaryKind, string>>;

const magic: readonly (readonly [BinaryKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]], // also .xlsx and .ods
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]], // old .xls
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['gzip', [0x1f, 0x8b]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['sqlite', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65]],
];

/** Control characters that no text export contains (tab, line feed, carriage return and form feed are allowed). */
const isControl = (byte: number): boolean => byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13;

/** Length of the sample whose control characters are counted. */
const SAMPLE = 4_096;

/**
 * Says whether the bytes are something else than text, from the bytes alone (the extension is not looked at).
 * UTF-16 text must be recognised before: half of its bytes are zero.
 */
export const binaryKind = (bytes: Uint8Array): BinaryKind | null => {
  const known = magic.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte));
  if (known) return known[0];
  const sample = bytes.subarray(0, SAMPLE);
  const controls = sample.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0);
  return controls > sample.length * 0.02 ? 'unknown' : null;
};
