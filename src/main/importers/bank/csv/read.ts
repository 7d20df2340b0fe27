import { decodeEntities } from '../text';
import { readDialect, readHeaderless } from './known-bank';
import type { CsvOptions, CsvOutcome } from './options';
import { headOf, recogniseHeader, recogniseHeaderless } from './recognise';
import { readMapped } from './unknown-bank';

/**
 * HTML entities end with a semicolon, which would cut the row: they are read before it is. A quote stays an entity's
 * worth of text, never a quote of the file.
 */
const withoutEntities = (text: string): string =>
  /&(?:amp;)?[#A-Za-z0-9]{2,8};/.test(text)
    ? decodeEntities(text.replace(/&(?:amp;)?(?:quot|#34|#x22);/gi, '’'))
    : text;

/** Reads a table statement: a known bank, an accepted mapping, or the mapping that the header suggests. */
export const readCsv = (source: string, encoding: string, options: CsvOptions): CsvOutcome => {
  const text = withoutEntities(source);
  if (options.mapping) return readMapped(text, encoding, options);
  const head = headOf(text);
  const recognised = recogniseHeader(head);
  if (recognised) return { ok: true, statement: readDialect(text, encoding, recognised, options) };
  const kind = recogniseHeaderless(head);
  if (kind) return { ok: true, statement: readHeaderless(text, encoding, kind) };
  return readMapped(text, encoding, options);
};
