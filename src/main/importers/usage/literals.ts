/** One quoted or bare item, then what may follow it, of a list or map written by Python or as JSON. */
const token = /\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|([^,:[\]{}'"]+))\s*/y;

/** Cells longer than this are not lists of models or departments. */
const MAX_LENGTH = 20_000;

const tokens = (text: string, separators: RegExp): string[] | null => {
  const items: string[] = [];
  const parts = new RegExp(token.source, 'y');
  for (let at = 0; at < text.length; ) {
    parts.lastIndex = at;
    const match = parts.exec(text);
    if (!match) return null;
    items.push((match[1] ?? match[2] ?? match[3] ?? '').replace(/\\(.)/g, '$1').trim());
    at = parts.lastIndex;
    if (at >= text.length) break;
    if (!separators.test(text[at] ?? '')) return null;
    at += 1;
  }
  return items;
};

const inside = (source: string, open: string, close: string): string | null => {
  const text = source.trim();
  return text.length <= MAX_LENGTH && text.startsWith(open) && text.endsWith(close) ? text.slice(1, -1).trim() : null;
};

/** Reads `['Finance', "R&D"]` (Python) or `["Finance"]` (JSON); a plain word is a list of one. */
export const readList = (source: string): string[] => {
  const text = source.trim();
  const body = inside(text, '[', ']') ?? inside(text, '(', ')');
  if (body === null) return text === '' || text === 'None' ? [] : [text];
  return (tokens(body, /,/) ?? [body]).filter((item) => item !== '' && item !== 'None');
};

/** Reads `{'gpt-5': 12}` (Python) or `{"gpt-5": 12}` (JSON) into counts; null when it is neither. */
export const readCountMap = (source: string): Map<string, number> | null => {
  if (source.trim() === '') return new Map();
  const body = inside(source, '{', '}');
  if (body === null) return null;
  const items = tokens(body, /[,:]/);
  if (items === null || items.length % 2 === 1) return null;
  const counts = new Map<string, number>();
  for (let i = 0; i < items.length; i += 2) {
    const value = Number(items[i + 1]);
    const name = items[i];
    if (name === undefined || !Number.isFinite(value) || value < 0) return null;
    counts.set(name, (counts.get(name) ?? 0) + value);
  }
  return counts;
};
