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

/** An « & » that begins no character reference: left alone, the parser would read everything after it as a name. */
const bareAmpersand = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-fA-F]{1,6});)/g;

/**
 * Reads XML as events. A DOCTYPE is refused, so that no entity can be declared; only the five entities of XML itself are
 * read, any other stays the text it is. Reading goes on after an error, which is reported at the end as `malformed`.
 * Namespaces are ignored on purpose: banks get them wrong.
 */
export const readXml = (source: string, events: XmlEvents): XmlEnd => {
  // `<!DOCTYPE` is refused before the parser sees it: its internal subset would be held in memory first.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(source)) return { kind: 'doctype', line: 1 };
  const text = source.replace(bareAmpersand, '&amp;');
  let malformed = text.length !== source.length;
  let depth = 0;
  let lastLine = 1;
  const parser = new SaxesParser({ xmlns: false, position: true });
  parser.on('doctype', () => {
    throw new Stop('doctype');
  });
  parser.on('error', () => {
    malformed = true;
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
    parser.write(text);
  } catch (error) {
    return { kind: error instanceof Stop ? error.kind : 'malformed', line: lastLine };
  }
  if (depth > 0) return { kind: malformed ? 'malformed' : 'truncated', line: lastLine };
  try {
    parser.close();
  } catch {
    malformed = true;
  }
  return { kind: malformed ? 'malformed' : 'complete', line: lastLine };
};
