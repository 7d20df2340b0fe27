import { decodeEntities } from '../text';

export type OfxEvents = {
  readonly open: (name: string, line: number) => void;
  /** Text of the element opened last. */
  readonly value: (name: string, value: string, line: number) => void;
  readonly close: (name: string, line: number) => void;
};

const tag = /<(\/?)([A-Za-z][A-Za-z0-9_.]{0,40})(?:\s[^<>]*)?\/?>/g;

/**
 * Reads OFX 1 (SGML): fields are never closed, aggregates are. Also reads OFX 2 that is not well-formed. An element
 * followed by text is a field, whatever closes it.
 */
export const readSgml = (body: string, firstLine: number, events: OfxEvents): void => {
  let line = firstLine;
  let counted = 0;
  const lineAt = (offset: number): number => {
    for (let at = body.indexOf('\n', counted); at !== -1 && at < offset; at = body.indexOf('\n', counted)) {
      line += 1;
      counted = at + 1;
    }
    return line;
  };
  type Opened = { readonly name: string; readonly from: number; readonly line: number };
  let opened: Opened | null = null;
  // The text of an element goes up to the next tag, not to the next « < »: a label may hold one.
  const settle = (until: number): void => {
    if (opened === null) return;
    const value = body.slice(opened.from, until).trim();
    if (value === '') events.open(opened.name, opened.line);
    else events.value(opened.name, decodeEntities(value), opened.line);
    opened = null;
  };
  for (const match of body.matchAll(tag)) {
    const name = (match[2] ?? '').toUpperCase();
    settle(match.index);
    const at = lineAt(match.index);
    if (match[1] === '/') events.close(name, at);
    else opened = { name, from: match.index + match[0].length, line: at };
  }
  settle(body.length);
};
