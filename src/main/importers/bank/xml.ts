import { SaxesParser } from 'saxes';

export type XmlEvents = {
  /** Local name, without its namespace prefix. */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>, line: number) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string, line: number) => void;
};
export type XmlEnd = { readonly kind: 'complete' | 'truncated' | 'doctype' | 'malformed'; readonly line: number };

/** Deepest real statement has under 20 levels; a file made to exhaust memory has thousands. */
const MAX_DEPTH = 100;
const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

class Stop extends Error {
  readonly kind: 'doctype' | 'malformed';
  constructor(kind: 'doctype' | 'malformed') {
    super(kind);
    this.kind = kind;
  }
}

/**
 * Reads XML as events. A DOCTYPE is refused, so that no entity can be declared; only the five entities of XML itself are
 * read. What was read before an error has been delivered. Namespaces are ignored on purpose: banks get them wrong.
 */
export const readXml = (text: string, events: XmlEvents): XmlEnd => {
  const parser = new SaxesParser({ xmlns: false, position: true });
  let depth = 0;
  let lastLine = 1;
  parser.on('doctype', () => {
    throw new Stop('doctype');
  });
  parser.on('error', () => {
    throw new Stop('malformed');
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    lastLine = parser.line;
    if (depth > MAX_DEPTH) throw new Stop('malformed');
    events.open(localName(tag.name), tag.attributes as Record<string, string>, parser.line);
  });
  parser.on('text', events.text);
  parser.on('cdata', events.text);
  parser.on('closetag', (tag) => {
    depth -= 1;
    lastLine = parser.line;
    events.close(localName(tag.name), parser.line);
  });
  try {
    // `<!DOCTYPE` is refused before the parser sees it: its internal subset would be held in memory first.
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return { kind: 'doctype', line: 1 };
    parser.write(text);
  } catch (error) {
    if (error instanceof Stop) return { kind: error.kind, line: lastLine };
    return { kind: 'malformed', line: lastLine };
  }
  if (depth > 0) return { kind: 'truncated', line: lastLine };
  try {
    parser.close();
  } catch {
    return { kind: 'truncated', line: lastLine };
  }
  return { kind: 'complete', line: lastLine };
};
