import { readdirSync, readFileSync } from 'node:fs';
import { readBankStatement } from '@main/importers/bank';
import { parsedStatementSchema } from '@shared/domain/bank';
import { bankSentence } from '@shared/text/bank-sentence';
import { hasText } from '@shared/text/translate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const folder = 'tests/golden/bank';
const samples = readdirSync(folder)
  .filter((name) => !name.endsWith('.json'))
  .map((name) => [name, new Uint8Array(readFileSync(`${folder}/${name}`))] as const);

/** Whatever the bytes: no exception, a valid result, every record somewhere, and a French sentence for each code. */
const check = (bytes: Uint8Array) => {
  const outcome = readBankStatement(bytes);
  if (!outcome.ok) {
    expect(hasText(`bank.errors.${outcome.error.code}`), outcome.error.code).toBe(true);
    return null;
  }
  const { statement } = outcome;
  expect(statement.transactions.length + statement.ignored.length + statement.refused.length).toBe(statement.records);
  const parsed = parsedStatementSchema.safeParse(statement);
  expect(parsed.error?.issues ?? []).toEqual([]);
  for (const { reason } of statement.ignored) expect(hasText(`bank.ignored.${reason}`), reason).toBe(true);
  for (const { reason } of statement.refused) expect(hasText(`bank.refused.${reason}`), reason).toBe(true);
  for (const warning of statement.warnings) expect(bankSentence('warnings', warning)).not.toContain('bank.');
  return statement;
};

const latin = (text: string) => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0) & 0xff));
const textOf = (bytes: Uint8Array) => new TextDecoder('windows-1252').decode(bytes);

describe('any bytes', () => {
  it('random bytes never throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => void check(bytes)),
      { numRuns: 400 },
    );
  });

  it('random text with the words of every format never throws', () => {
    const words = fc.constantFrom(
      ';',
      ',',
      '\n',
      '\r\n',
      '\t',
      '"',
      '<',
      '>',
      '&',
      '^',
      '!Type:Bank',
      '<OFX>',
      '<STMTTRN>',
      '</STMTTRN>',
      '<TRNAMT>',
      '-24,00',
      '05/08/2026',
      '<DTPOSTED>20260805',
      '<?xml version="1.0"?>',
      '<Document>',
      '<BkToCstmrStmt>',
      '<Stmt>',
      '<Ntry>',
      '</Ntry>',
      '<Amt Ccy="EUR">',
      '</Amt>',
      'Date;Libellé;Débit euros;Crédit euros;',
      'Date;Date de valeur;Débit;Crédit;Libellé;Solde',
      '0499999',
      '01',
      'D05/08/26',
      'T-1,00',
      'POPENAI',
      '="1"',
      '&eacute;',
      '\u0000',
      '999999999999999999',
      'é',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => void check(new TextEncoder().encode(parts.join('')))),
      { numRuns: 600 },
    );
  });
});

describe.each(samples)('%s', (_name, bytes) => {
  it('cut anywhere: no exception, nothing lost in silence', () => {
    const whole = check(bytes);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: bytes.length - 1 }), (end) => {
        const statement = check(bytes.subarray(0, end));
        // A cut balance line of CFONB counts as a refused record of its own.
        if (statement) expect(statement.records).toBeLessThanOrEqual((whole?.records ?? 0) + 1);
      }),
      { numRuns: 60 },
    );
  });

  it('with bytes changed, removed or added: no exception', () => {
    const change = fc.record({
      at: fc.nat(bytes.length - 1),
      kind: fc.constantFrom('set', 'drop', 'insert'),
      value: fc.constantFrom(0, 9, 10, 13, 34, 38, 44, 46, 59, 60, 62, 94, 128, 233, 255),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const list = [...bytes];
        for (const { at, kind, value } of changes)
          list.splice(at, kind === 'insert' ? 0 : 1, ...(kind === 'drop' ? [] : [value]));
        check(Uint8Array.from(list));
      }),
      { numRuns: 60 },
    );
  });

  it('with lines shuffled or repeated: no exception', () => {
    const all = textOf(bytes).split('\n');
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 1 }), (some) => void check(latin(some.join('\n')))),
      { numRuns: 40 },
    );
  });
});

describe('every data line of a table is accounted for', () => {
  const header = 'Date;Date de valeur;Débit;Crédit;Libellé;Solde';
  it('whatever the cells', () => {
    const cell = fc.constantFrom(
      '05/08/2026',
      '25/08/2026',
      '-24,00',
      '1,234',
      '',
      ' ',
      'X',
      '"a"',
      '"',
      '=1',
      'Total',
      'é',
      '2026-08-05',
      '12 34',
    );
    const row = fc.array(cell, { minLength: 2, maxLength: 8 }).map((cells) => cells.join(';'));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        // Rows whose quotes pair up across lines may be one label on several lines: only balanced lines are counted.
        const safe = rows.map((one) => ((one.match(/"/g) ?? []).length % 2 === 0 ? one : one.replaceAll('"', '')));
        const statement = check(new TextEncoder().encode(`${header}\n${safe.join('\n')}\n`));
        const filled = safe.filter((one) => one.replace(/[;\s]/g, '') !== '');
        expect(statement?.records ?? 0).toBe(filled.length);
      }),
      { numRuns: 300 },
    );
  });

  it('twenty thousand lines that all open a quote are read', () => {
    const rows = Array.from({ length: 20_000 }, () => '25/08/2026;25/08/2026;-24,00;;"X;');
    expect(check(new TextEncoder().encode(`${header}\n${rows.join('\n')}\n`))?.records).toBe(20_000);
  });
});
