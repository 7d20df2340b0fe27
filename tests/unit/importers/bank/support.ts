import { type ReadOptions, readBankStatement } from '@main/importers/bank';
import type { ParsedStatement } from '@shared/domain/bank';
import { expect } from 'vitest';

/** Bytes of a text in a one-byte encoding, written out because Node encodes only UTF-8 and Latin-1. */
const tables: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'windows-1252': { '€': 0x80, '’': 0x92, Œ: 0x8c, œ: 0x9c, '–': 0x96 },
  'iso-8859-15': { '€': 0xa4, Œ: 0xbc, œ: 0xbd, Š: 0xa6, Ÿ: 0xbe },
};
export const encode = (
  text: string,
  encoding: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'iso-8859-15' = 'utf-8',
): Uint8Array => {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8-bom') return new TextEncoder().encode(`\ufeff${text}`);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const bytes = new Uint8Array(text.length * 2 + 2);
    const view = new DataView(bytes.buffer);
    const little = encoding === 'utf-16le';
    view.setUint16(0, 0xfeff, little);
    for (let i = 0; i < text.length; i += 1) view.setUint16(2 + i * 2, text.charCodeAt(i), little);
    return bytes;
  }
  return Uint8Array.from([...text].map((letter) => tables[encoding]?.[letter] ?? letter.charCodeAt(0)));
};

/** Reads a statement that must be readable; every record is accounted for. */
export const read = (source: string | Uint8Array, options: ReadOptions = {}): ParsedStatement => {
  const outcome = readBankStatement(typeof source === 'string' ? encode(source) : source, options);
  if (!outcome.ok) throw new Error(`refused: ${outcome.error.code}`);
  const { statement } = outcome;
  expect(statement.transactions.length + statement.ignored.length + statement.refused.length).toBe(statement.records);
  return statement;
};
export const errorOf = (source: string | Uint8Array, options: ReadOptions = {}): string | null => {
  const outcome = readBankStatement(typeof source === 'string' ? encode(source) : source, options);
  return outcome.ok ? null : outcome.error.code;
};
/** Day, signed cents and label of each operation. */
export const lines = (statement: ParsedStatement): [string, number, string][] =>
  statement.transactions.map((t) => [t.bookedOn, t.amountCents, t.label.replace(/\s+/g, ' ')]);
export const reasons = (statement: ParsedStatement): [number, string][] =>
  statement.refused.map((r) => [r.line, r.reason]);
