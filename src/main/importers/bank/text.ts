import { MAX_LABEL } from './limits';

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  deg: '°',
  euro: '€',
  pound: '£',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
  agrave: 'à',
  acirc: 'â',
  auml: 'ä',
  ccedil: 'ç',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  euml: 'ë',
  icirc: 'î',
  iuml: 'ï',
  ocirc: 'ô',
  ouml: 'ö',
  oelig: 'œ',
  ugrave: 'ù',
  ucirc: 'û',
  uuml: 'ü',
  Agrave: 'À',
  Acirc: 'Â',
  Ccedil: 'Ç',
  Eacute: 'É',
  Egrave: 'È',
  Ecirc: 'Ê',
  Icirc: 'Î',
  Ocirc: 'Ô',
  Ucirc: 'Û',
};

const decodeOnce = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([A-Za-z]{2,8}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '0', 16) : Number(decimal);
      return code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
        ? String.fromCodePoint(code)
        : whole;
    },
  );

/** HTML entities that some banks leave in text, even doubled (`&amp;eacute;`). Unknown ones stay as they are. */
export const decodeEntities = (text: string): string => (text.includes('&') ? decodeOnce(decodeOnce(text)) : text);

/** Anything but printable Latin letters and signs: most labels have none, and need no replacement. */
const unusual = /[^ -~\u00a1-\u024f]/;

/** One line of text: entities read, line breaks and runs of spaces kept as word limits only, length bounded. */
export const cleanText = (source: string): string => {
  const text = decodeEntities(source.length > MAX_LABEL * 4 ? source.slice(0, MAX_LABEL * 4) : source);
  return (unusual.test(text) ? text.replace(/[\p{Cc}\u00a0\u202f]+/gu, ' ') : text).trim().slice(0, MAX_LABEL);
};

/** Same, with runs of spaces reduced to one. */
export const squeeze = (source: string): string => {
  const text = cleanText(source);
  return text.includes('  ') || unusual.test(text) ? text.replace(/\s+/g, ' ') : text;
};

/** Joins texts, leaving out what another part already says. */
export const joinParts = (parts: readonly string[]): string => {
  const kept: { text: string; upper: string }[] = [];
  for (const part of parts) {
    if (part === '') continue;
    const text = cleanText(part);
    const upper = squeeze(text).toUpperCase();
    if (text === '' || kept.some((other) => other.upper.includes(upper))) continue;
    const shorter = kept.findIndex((other) => upper.includes(other.upper));
    if (shorter === -1) kept.push({ text, upper });
    else kept[shorter] = { text, upper };
  }
  return kept
    .map(({ text }) => text)
    .join(' ')
    .slice(0, MAX_LABEL);
};

/** Without accents; plain ASCII is left alone. */
const _plain = (text: string): string => (/[^ -~]/.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '') : text);

/** Comparison form of a header: capitals without accent, letters and figures only. */
export const headerKey = (text: string): string =>
  decodeEntities(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');

/** Comparison form of a label: capitals without accent, single spaces. */
export const labelKey = (text: string): string => squeeze(text).normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();

/** Hides all but the last four figures of card numbers written whole. */
export const maskCards = (text: string): string =>
  !/\d{4}[ -]?\d{4}/.test(text) ? text : text.replace(/\b\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?(\d{4})\b/g, '************$1');
