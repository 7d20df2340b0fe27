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
const printed: ReadonlySet<string> = new Set(['stack', 'columns', 'ul', 'ol', 'table', 'body', 'section']);

/** « 720 €/an »: a line may not end after the slash, where the rules of line breaking allow it. */
const rates = /(\S*[\u202f\u00a0]?[^\s/]+\/(?:an|mois|semaine)(?!\p{L})[.,;:)]* ?)/u;
const everyRate = new RegExp(rates.source, 'gu');

type Node = Record<string, unknown>;

/** A piece of text, its rates kept whole. The pieces repeat its style: pdfmake forgets the style of nested text. */
const unbroken = (text: string, style: Node): unknown[] =>
  text
    .split(everyRate)
    .filter((part) => part !== '')
    .map((part) => ({ ...style, text: part, ...(rates.test(part) ? { noWrap: true } : {}) }));

/** The pieces of a text node: a string, or a list of strings and styled pieces. */
const pieces = (value: unknown, font: FontFile): unknown => {
  if (typeof value === 'string') {
    const text = drawableText(value, font);
    return rates.test(text) ? unbroken(text, {}) : text;
  }
  if (!Array.isArray(value)) return walk(value, font);
  return value.flatMap((item: unknown): unknown[] => {
    if (typeof item === 'string') return unbroken(drawableText(item, font), {});
    if (typeof item !== 'object' || item === null) return [item];
    const { text, ...style } = item as Node;
    const own = fontOf(style, font);
    return typeof text === 'string' ? unbroken(drawableText(text, own), style) : [walk(item, font)];
  });
};

const walk = (value: unknown, font: FontFile): unknown => {
  if (typeof value === 'string') return drawableText(value, font);
  if (Array.isArray(value)) return value.map((item) => walk(item, font));
  if (typeof value !== 'object' || value === null) return value;
  const node = value as Node;
  const own = fontOf(node, font);
  return Object.fromEntries(
    Object.entries(node).map(([key, part]) => {
      if (key === 'text') return [key, pieces(part, own)];
      return [key, printed.has(key) ? walk(part, own) : part];
    }),
  );
};

/** The same content with only characters that its fonts can draw: a name typed by a user may hold anything. */
export const drawableContent = (content: readonly Content[]): Content[] =>
  content.map((part) => walk(part, SANS_FILE) as Content);
