import { type FontFile, fontFiles } from './font-files';

/** Code points of a format 12 sub-table: groups of (first, last, first glyph). */
const readGroups = (table: Buffer): Set<number> => {
  const points = new Set<number>();
  const groups = table.readUInt32BE(12);
  for (let i = 0; i < groups; i += 1) {
    const at = 16 + i * 12;
    const last = table.readUInt32BE(at + 4);
    for (let point = table.readUInt32BE(at); point <= last; point += 1) points.add(point);
  }
  return points;
};

/** Code points of a format 4 sub-table: segments; a character mapped to glyph 0 would print as a box. */
const readSegments = (table: Buffer): Set<number> => {
  const points = new Set<number>();
  const size = table.readUInt16BE(6);
  for (let i = 0; i < size; i += 2) {
    const last = table.readUInt16BE(14 + i);
    const first = table.readUInt16BE(16 + size + i);
    const delta = table.readUInt16BE(16 + 2 * size + i);
    const offsetAt = 16 + 3 * size + i;
    const offset = table.readUInt16BE(offsetAt);
    for (let point = first; point <= last && point !== 0xffff; point += 1) {
      const glyph =
        offset === 0 ? (point + delta) & 0xffff : table.readUInt16BE(offsetAt + offset + 2 * (point - first));
      if (glyph !== 0) points.add(point);
    }
  }
  return points;
};

/** Reads the character map of a TrueType file: the characters it can draw. */
const readCoverage = (font: Buffer): Set<number> => {
  const tables = font.readUInt16BE(4);
  for (let i = 0; i < tables; i += 1) {
    const entry = 12 + i * 16;
    if (font.toString('latin1', entry, entry + 4) !== 'cmap') continue;
    const cmap = font.subarray(font.readUInt32BE(entry + 8));
    const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, at) =>
      cmap.subarray(cmap.readUInt32BE(8 + at * 8)),
    );
    const full = subtables.find((table) => table.readUInt16BE(0) === 12);
    if (full) return readGroups(full);
    const basic = subtables.find((table) => table.readUInt16BE(0) === 4);
    if (basic) return readSegments(basic);
  }
  throw new Error('font without a character map');
};

const coverages = new Map<FontFile, Set<number>>();
const coverageOf = (file: FontFile): Set<number> => {
  const known = coverages.get(file);
  if (known) return known;
  const read = readCoverage(fontFiles[file]);
  coverages.set(file, read);
  return read;
};

/** True when the font has a drawing for this character. */
export const canDraw = (char: string, file: FontFile): boolean =>
  /[\n\r\t]/.test(char) || coverageOf(file).has(char.codePointAt(0) ?? 0);

const SUBSTITUTE = '□';
/** Joiners, variation selectors, byte order mark: nothing to draw. */
const invisible = /[\u200b-\u200f\u2060\ufeff]|[\ufe00-\ufe0f]/u;

const drawable = (char: string, file: FontFile): string => {
  if (canDraw(char, file)) return char;
  if (invisible.test(char)) return '';
  const simpler = [...char.normalize('NFKD')].filter((part) => canDraw(part, file)).join('');
  return simpler === '' ? SUBSTITUTE : simpler;
};

/**
 * The same text with only characters that the font can draw: ligatures and full-width letters are taken apart, what is
 * left (an emoji in a team's name) becomes « □ » rather than a missing glyph. Italic and upright cover alike.
 */
export const drawableText = (text: string, file: FontFile = 'Inter-Regular.ttf'): string => {
  let result = '';
  for (const char of text.normalize('NFC')) result += drawable(char, file);
  return result;
};
