import type { Content } from './content';
import type { FontFile } from './font-files';
import { drawableText } from './glyphs';
import { SERIF, serifStyles } from './styles';

const SANS_FILE: FontFile = 'Inter-Regular.ttf';
const SERIF_FILE: FontFile = 'SourceSerif4-Semibold.ttf';

const stylesOf = (node: Record<string, unknown>): unknown[] =>
  Array.isArray(node.style) ? node.style : node.style === undefined ? [] : [node.style];

const fontOf = (node: Record<string, unknown>, inherited: FontFile): FontFile => {
  if (node.font === SERIF) return SERIF_FILE;
  if (typeof node.font === 'string') return SANS_FILE;
  return stylesOf(node).some((name) => typeof name === 'string' && serifStyles.has(name)) ? SERIF_FILE : inherited;
};

/** Parts of a node in which there is text to print; images, drawings, links and names are left alone. */
const printed: ReadonlySet<string> = new Set(['text', 'stack', 'columns', 'ul', 'ol', 'table', 'body', 'section']);

/** « 720 €/an »: a line may not end after the slash, where the rules of line breaking allow it. */
const rates = /(\S*[\u202f\u00a0]?[^\s/]+\/(?:an|mois|semaine)(?!\p{L}))/u;

/** The text of a node, its rates kept whole. */
const unbroken = (text: string): unknown =>
  rates.test(text)
    ? text.split(new RegExp(rates.source, 'gu')).map((part) => (rates.test(part) ? { text: part, noWrap: true } : part))
    : text;

const walk = (value: unknown, font: FontFile): unknown => {
  if (typeof value === 'string') return drawableText(value, font);
  if (Array.isArray(value)) return value.map((item) => walk(item, font));
  if (typeof value !== 'object' || value === null) return value;
  const node = value as Record<string, unknown>;
  const own = fontOf(node, font);
  return Object.fromEntries(
    Object.entries(node).map(([key, part]) => {
      if (!printed.has(key)) return [key, part];
      const drawn = walk(part, own);
      return [key, key === 'text' && typeof drawn === 'string' ? unbroken(drawn) : drawn];
    }),
  );
};

/** The same content with only characters that its fonts can draw: a name typed by a user may hold anything. */
export const drawableContent = (content: readonly Content[]): Content[] =>
  content.map((part) => walk(part, SANS_FILE) as Content);
