import type { ParsedStatement } from '@shared/domain/bank';
import { checkBalances } from '../balance';
import { bankFromAccount, bankFromName } from '../banks';
import { createCollector } from '../collector';
import { readXml } from '../xml';
import { collectOfx } from './collect';
import { readSgml } from './tokens';

export type OfxOutcome =
  | { readonly kind: 'statement'; readonly statement: ParsedStatement }
  | { readonly kind: 'refused'; readonly code: string };

const isXml = (head: string): boolean => /^\s*<\?(?:xml|OFX)\b/i.test(head) && !/OFXHEADER\s*:\s*100/.test(head);

const lineOf = (text: string, offset: number): number => {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
};

type Tried = { readonly statement: ParsedStatement; readonly wellFormed: boolean; readonly refusedDoctype: boolean };

const tryXml = (text: string, encoding: string): Tried => {
  const collector = createCollector('ofx');
  const { events, end, organisation } = collectOfx(collector);
  let open: { name: string; line: number; text: string; nested: boolean } | null = null;
  const settle = () => {
    if (open === null) return;
    if (open.text.trim() === '') events.open(open.name, open.line);
    else events.value(open.name, open.text.trim(), open.line);
    open = null;
  };
  const result = readXml(text, {
    open: (name, _attributes, line) => {
      settle();
      open = { name: name.toUpperCase(), line, text: '', nested: false };
    },
    text: (value) => {
      if (open !== null) open.text += value;
    },
    close: (name, line) => {
      settle();
      events.close(name.toUpperCase(), line);
    },
  });
  if (result.kind !== 'complete') settle();
  end(result.line);
  if (result.kind === 'truncated') collector.warn('truncated', { line: result.line });
  checkBalances(collector);
  return {
    statement: finish(collector, encoding, 'ofx2', organisation()),
    wellFormed: result.kind === 'complete' || result.kind === 'truncated',
    refusedDoctype: result.kind === 'doctype',
  };
};

const finish = (
  collector: ReturnType<typeof createCollector>,
  encoding: string,
  dialect: string,
  organisation: string | null,
) => {
  const byName = organisation === null ? null : bankFromName(organisation);
  const byAccount = [...collector.accounts.keys()].map(bankFromAccount).find((name) => name !== null) ?? null;
  return collector.finish({ bank: byName ?? byAccount ?? organisation, dialect, encoding });
};

/** Reads OFX 1 (SGML) and OFX 2 (XML). OFX 2 that is not well-formed is read as SGML, and it is said. */
export const readOfx = (text: string, encoding: string): OfxOutcome => {
  const xml = isXml(text.slice(0, 2_000));
  const fromXml = xml ? tryXml(text, encoding) : null;
  if (fromXml?.refusedDoctype || /<!ENTITY/i.test(text)) return { kind: 'refused', code: 'xml-doctype' };
  if (fromXml?.wellFormed) return { kind: 'statement', statement: fromXml.statement };
  const start = text.search(/<OFX>/i);
  if (start === -1) return { kind: 'refused', code: 'truncated-file' };
  const collector = createCollector('ofx');
  const { events, end, organisation } = collectOfx(collector);
  const body = text.slice(start);
  readSgml(body, lineOf(text, start), events);
  end(0);
  if (!/<\/OFX>/i.test(body.slice(-400))) collector.warn('truncated', { line: lineOf(text, text.length) });
  if (xml) collector.warn('xml-malformed');
  checkBalances(collector);
  return { kind: 'statement', statement: finish(collector, encoding, xml ? 'ofx2' : 'ofx1', organisation()) };
};
