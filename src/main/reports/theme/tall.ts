import type { Content } from './content';
import { CONTENT_WIDTH, MARGIN, PAGE_HEIGHT } from './page';
import { BODY_SIZE, defaultStyle, styles } from './styles';

type Node = Record<string, unknown>;
/** What a piece inherits: the width it has, its type and the height of its lines. */
type Box = { readonly width: number; readonly size: number; readonly line: number };

/**
 * Tallest block that is still kept whole, in points. Heights are estimated: what is left of the page is the room for
 * being wrong. A block kept whole that is taller than the page would not be printed at all.
 */
const TALLEST = (PAGE_HEIGHT - 2 * MARGIN) * 0.78;
/** Width of an average letter, as a part of the size of its type. */
const LETTER = 0.53;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const numberOr = (value: unknown, other: number): number => (typeof value === 'number' ? value : other);

const boxOf = (node: Node, box: Box): Box => {
  const names = Array.isArray(node.style) ? node.style : [node.style];
  const given = names.flatMap((name) => (typeof name === 'string' && styles[name] ? [styles[name]] : []));
  const size = numberOr(node.fontSize, numberOr(given.find((one) => one.fontSize !== undefined)?.fontSize, box.size));
  const line = numberOr(
    node.lineHeight,
    numberOr(given.find((one) => one.lineHeight !== undefined)?.lineHeight, box.line),
  );
  return { width: box.width, size, line };
};

const plainText = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(plainText).join('');
  return isNode(value) ? plainText(value.text) : '';
};

const textHeight = (text: string, { width, size, line }: Box): number => {
  const signs = Math.max(4, width / (size * LETTER));
  const lines = text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / signs)), 0);
  return lines * size * line;
};

const widthsOf = (table: Node, box: Box): number[] => {
  const widths = Array.isArray(table.widths) ? table.widths : [];
  const fixed = widths.reduce((sum: number, width: unknown) => sum + numberOr(width, 0), 0);
  const free = widths.filter((width) => typeof width !== 'number').length;
  return widths.map((width: unknown) => numberOr(width, Math.max(30, (box.width - fixed) / Math.max(1, free))));
};

const rowHeights = (table: Node, box: Box): number[] => {
  const widths = widthsOf(table, box);
  const body = Array.isArray(table.body) ? table.body : [];
  return body.map((row: unknown) =>
    Array.isArray(row)
      ? 6 + Math.max(0, ...row.map((cell, at) => heightOf(cell, { ...box, width: widths[at] ?? box.width })))
      : 0,
  );
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const heightOf = (value: unknown, box: Box): number => {
  if (typeof value === 'string') return textHeight(value, box);
  if (Array.isArray(value)) return sum(value.map((part) => heightOf(part, box)));
  if (!isNode(value)) return 0;
  const own = boxOf(value, box);
  if (value.text !== undefined) return textHeight(plainText(value.text), own);
  if (isNode(value.table)) return sum(rowHeights(value.table, own));
  if (Array.isArray(value.columns))
    return Math.max(
      0,
      ...value.columns.map((part) => heightOf(part, { ...own, width: own.width / (value.columns as []).length })),
    );
  return ['stack', 'ul', 'ol'].reduce((total, key) => total + heightOf(value[key], own), 0);
};

const paper = (size = BODY_SIZE): Box => ({
  width: CONTENT_WIDTH,
  size,
  line: numberOr(defaultStyle.lineHeight, 1.3),
});

/** True when a content may be kept whole: it leaves room on a page. */
export const holdsOnAPage = (content: Content): boolean => heightOf(content, paper()) <= TALLEST;

const tableLeftToBreak = (table: Node, box: Box): Node => {
  const body = Array.isArray(table.body) ? table.body : [];
  const widths = widthsOf(table, box);
  const inside: Node = {
    ...table,
    body: body.map((row: unknown) =>
      Array.isArray(row) ? row.map((cell, at) => leave(cell, { ...box, width: widths[at] ?? box.width })) : row,
    ),
  };
  if (table.dontBreakRows !== true) return inside;
  return rowHeights(table, box).some((height) => height > TALLEST)
    ? { ...inside, dontBreakRows: false, keepWithHeaderRows: 0 }
    : inside;
};

const leave = (value: unknown, box: Box): unknown => {
  if (Array.isArray(value)) return value.map((part) => leave(part, box));
  if (!isNode(value)) return value;
  const own = boxOf(value, box);
  const tall = value.unbreakable === true && heightOf(value, box) > TALLEST;
  return {
    ...value,
    ...(tall ? { unbreakable: false } : {}),
    ...(isNode(value.table) ? { table: tableLeftToBreak(value.table, own) } : {}),
    ...Object.fromEntries(
      ['stack', 'ul', 'ol'].flatMap((key) => (value[key] === undefined ? [] : [[key, leave(value[key], own)]])),
    ),
  };
};

/**
 * The same content, where what should stay whole may be split when it is taller than a page: pdfmake leaves out, without
 * a word, a block or a row that fits on no page.
 */
export const splitTall = (content: readonly Content[], size = BODY_SIZE): Content[] =>
  content.map((part) => leave(part, paper(size)) as Content);
