import type { UsageMapping, UsagePreview } from '@shared/domain/usage';
import { readDate, readWhole } from '../text-file';
import { canonical, columnOf, type UsageTable } from './table';

const names: Readonly<Record<'person' | 'date' | 'count' | 'spend', RegExp>> = {
  person:
    /(?:^|_)(?:e?-?mail|courriel|adresse|user(?:_?name|_id)?|login|utilisateur|membre|member|account|compte|collaborateur)(?:_|$)/,
  date: /(?:^|_)(?:last|dernier|derni[eè]re|date|jour|day|activit[eéy])/,
  count: /(?:^|_)(?:count|nombre|nb|total|messages?|prompts?|requ[eê]tes?|requests?|usage|interactions?)(?:_|$)/,
  spend: /(?:cost|co[uû]t|spend|amount|montant|d[eé]pense|prix|price)/,
};

const share = (texts: readonly string[], test: (text: string) => boolean): number => {
  const filled = texts.filter((text) => text !== '');
  return filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
};
const isDate = (text: string) => ['day', 'ambiguous'].includes(readDate(text, null).kind);

const isAddress = (text: string) => /^\S+@\S+$/.test(text);
/** What the values of a column must look like before its name counts. */
const content: Readonly<Record<keyof typeof names, (texts: readonly string[]) => boolean>> = {
  person: (texts) => share(texts, isDate) < 0.5 && texts.some((text) => text !== ''),
  date: (texts) => share(texts, isDate) > 0.5,
  count: (texts) => share(texts, (text) => readWhole(text) !== null) > 0.8,
  spend: (texts) => share(texts, (text) => /\d/.test(text)) > 0.5,
};

const unitOf = (header: string): UsageMapping['unit'] => {
  if (/prompt/i.test(header)) return 'prompts';
  if (/requ/i.test(header)) return 'requests';
  return /credit|crédit/i.test(header) ? 'credits' : 'messages';
};

/** Which columns probably hold the person, the last activity, the count and the spend. The user decides. */
const propose = (table: UsageTable): Partial<UsageMapping> => {
  const sample = { ...table, rows: table.rows.slice(0, 200) };
  const taken = new Set<string>();
  const pick = (field: keyof typeof names): string | null => {
    const candidates = table.headers.filter((header) => header !== '' && !taken.has(header));
    const texts = (header: string) => columnOf(sample, canonical(header));
    const addresses = field === 'person' ? candidates.find((h) => share(texts(h), isAddress) > 0.5) : undefined;
    const header =
      addresses ?? candidates.find((h) => names[field].test(canonical(h)) && content[field](texts(h))) ?? null;
    if (header !== null) taken.add(header);
    return header;
  };
  const person = pick('person');
  const date = pick('date');
  const spend = pick('spend');
  const count = pick('count');
  const currency = /eur|€/i.test(spend ?? '') ? 'EUR' : /usd|\$|dollar/i.test(spend ?? '') ? 'USD' : undefined;
  return {
    ...(person === null ? {} : { person }),
    date,
    count,
    spend,
    unit: unitOf(count ?? ''),
    ...(currency === undefined ? {} : { currency }),
  };
};

const PREVIEW_ROWS = 5;

/** The first five rows of an unknown file, with the columns that are probably the right ones. */
export const previewOf = (table: UsageTable): UsagePreview => ({
  headers: [...table.headers],
  rows: table.rows
    .slice(0, PREVIEW_ROWS)
    .map((row) => table.headers.map((_, i) => (row.cells[i] ?? '').trim().slice(0, 200))),
  proposal: propose(table),
});
