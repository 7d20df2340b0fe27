import { inflateSync } from 'node:zlib';
import { extractTextItems, getDocumentProxy } from 'unpdf';

type PDFDocumentProxy = Awaited<ReturnType<typeof getDocumentProxy>>;

type OutlineNode = { readonly title: string; readonly items: readonly OutlineNode[] };

/** A line of text and the span it covers, in points from the left of the page. */
export type PdfLine = { readonly y: number; readonly left: number; readonly right: number; readonly text: string };

/** What a finished PDF says, read back from its bytes. */
export type PdfContent = {
  readonly pages: number;
  /** Text of each page, one string, white space folded to single spaces. */
  readonly text: readonly string[];
  /** Lines of each page from top to bottom; y grows downwards, in points. */
  readonly lines: readonly (readonly PdfLine[])[];
  /** Titles of the bookmarks, children indented by two spaces. */
  readonly outline: readonly string[];
  readonly info: {
    readonly title: string;
    readonly author: string;
    readonly subject: string;
    readonly created: string;
  };
  readonly language: string;
  readonly attachments: Readonly<Record<string, string>>;
  /** Name of each font, and whether its file is inside. */
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[];
  /** Every character written with a font: extracted text folds special spaces, this does not. */
  readonly characters: ReadonlySet<string>;
  /** True when a character was written with the font's « missing glyph ». */
  readonly missingGlyph: boolean;
  /** Number of pixel images. */
  readonly images: number;
};

const streamsOf = (raw: string): string[] =>
  [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, body = '']) => {
    try {
      return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
    } catch {
      return body;
    }
  });

const charactersOf = (streams: readonly string[]): Set<string> => {
  const found = new Set<string>();
  for (const stream of streams.filter((one) => one.includes('begincmap')))
    for (const [, hex = ''] of stream
      .replace(/<[0-9a-fA-F]{4}> <[0-9a-fA-F]{4}> \[/g, '[')
      .matchAll(/<([0-9a-fA-F]+)>/g)) {
      const units = hex.match(/.{4}/g) ?? [];
      found.add(String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16))));
    }
  return found;
};

const fontsOf = (raw: string): PdfContent['fonts'] =>
  [...raw.matchAll(/<<[^<>]*\/Type \/FontDescriptor[\s\S]*?>>/g)].map(([descriptor]) => ({
    name: /\/FontName \/(\S+)/.exec(descriptor)?.[1]?.replace(/^[A-Z]{6}\+/, '') ?? '',
    embedded: /\/FontFile[23]? \d+ 0 R/.test(descriptor),
  }));

const titles = (nodes: readonly OutlineNode[], depth = 0): string[] =>
  nodes.flatMap((node) => ['  '.repeat(depth) + node.title, ...titles(node.items, depth + 1)]);

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

type Item = {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly hasEOL: boolean;
};

const linesOf = (page: readonly Item[]): PdfLine[] => {
  const byY = new Map<number, PdfLine>();
  for (const item of page.filter((one) => one.str.trim() !== '')) {
    const y = Math.round(841.89 - item.y);
    const line = byY.get(y) ?? { y, left: item.x, right: item.x, text: '' };
    byY.set(y, {
      y,
      left: Math.min(line.left, item.x),
      right: Math.max(line.right, item.x + item.width),
      text: fold(`${line.text} ${item.str}`),
    });
  }
  return [...byY.values()].sort((a, b) => a.y - b.y);
};

const attachmentsOf = async (pdf: PDFDocumentProxy): Promise<Record<string, string>> => {
  const contents: Record<string, string> = {};
  for (const id of (await pdf.getAttachments())?.keys() ?? []) {
    const content: unknown = await pdf.getAttachmentContent(id);
    contents[id] = content instanceof Uint8Array ? Buffer.from(content).toString('utf8') : '';
  }
  return contents;
};

/** Opens a PDF from its bytes and reads back what it says. */
export const readPdf = async (bytes: Uint8Array): Promise<PdfContent> => {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { items } = await extractTextItems(pdf);
  const raw = Buffer.from(bytes).toString('latin1');
  const streams = streamsOf(raw);
  const { info } = await pdf.getMetadata();
  const properties = info as Record<string, string | undefined>;
  const attached = await attachmentsOf(pdf);
  const lines = items.map(linesOf);
  return {
    pages: pdf.numPages,
    text: items.map((page) => fold(page.map((item) => item.str + (item.hasEOL ? ' ' : '')).join(''))),
    lines,
    outline: titles(((await pdf.getOutline()) ?? []) as unknown as OutlineNode[]),
    info: {
      title: properties.Title ?? '',
      author: properties.Author ?? '',
      subject: properties.Subject ?? '',
      created: properties.CreationDate ?? '',
    },
    language: properties.Language ?? /\/Lang \(([^)]*)\)/.exec(raw)?.[1] ?? '',
    attachments: attached,
    fonts: fontsOf(raw),
    characters: charactersOf(streams),
    missingGlyph: streams.some(
      (stream) => /\bBT\b/.test(stream) && /<(?:[0-9a-f]{4})*?0000(?:[0-9a-f]{4})*>/.test(stream),
    ),
    images: [...raw.matchAll(/\/Subtype \/Image/g)].length,
  };
};
