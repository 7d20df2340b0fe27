import { readDialect, readHeaderless } from './known-bank';
import type { CsvOptions, CsvOutcome } from './options';
import { headOf, recogniseHeader, recogniseHeaderless } from './recognise';
import { readMapped } from './unknown-bank';

/** Reads a table statement: a known bank, an accepted mapping, or the mapping that the header suggests. */
export const readCsv = (text: string, encoding: string, options: CsvOptions): CsvOutcome => {
  if (options.mapping) return readMapped(text, encoding, options);
  const head = headOf(text);
  const recognised = recogniseHeader(head);
  if (recognised) return { ok: true, statement: readDialect(text, encoding, recognised, options) };
  const kind = recogniseHeaderless(head);
  if (kind) return { ok: true, statement: readHeaderless(text, encoding, kind) };
  return readMapped(text, encoding, options);
};
