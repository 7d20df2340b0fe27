import { readFileSync } from 'node:fs';
import { sortAgainst } from '@main/importers/bank';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from './support';

const header = 'Date;Date de valeur;Débit;Crédit;Libellé;Solde';
const csv = (rows: readonly string[]) => read(`${[header, ...rows].join('\n')}\n`).transactions;
const row = (day: number, label: string, amount = 24) =>
  `${String(day).padStart(2, '0')}/08/2026;${String(day).padStart(2, '0')}/08/2026;-${amount},00;;${label};`;

describe('an operation already in the dossier', () => {
  const files = [
    'bnp-paribas.csv',
    'societe-generale.csv',
    'qonto-fr.csv',
    'releve-camt053.xml',
    'releve-cfonb120.txt',
    'releve-ofx102.ofx',
  ];
  it.each(files)('the file %s read twice adds nothing', (name) => {
    const { transactions } = read(new Uint8Array(readFileSync(`tests/golden/bank/${name}`)));
    const sorted = sortAgainst(transactions, transactions);
    expect([sorted.fresh.length, sorted.possible.length, sorted.known.length]).toEqual([0, 0, transactions.length]);
  });

  it('overlapping periods add only what is new, whatever the days cut', () => {
    const all = fc.array(fc.record({ day: fc.integer({ min: 1, max: 28 }), label: fc.constantFrom('A', 'B', 'C') }), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(all, fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 28 }), (operations, a, b) => {
        const sorted = [...operations].sort((x, y) => x.day - y.day);
        const first = sorted.filter((o) => o.day <= Math.max(a, b));
        const second = sorted.filter((o) => o.day >= Math.min(a, b));
        fc.pre(first.length > 0 && second.length > 0);
        const rows = (list: typeof sorted) => csv(list.map((o) => row(o.day, o.label)));
        const imported = rows(first);
        const { fresh, possible } = sortAgainst(rows(second), imported);
        expect(imported.length + fresh.length + possible.length).toBe(sorted.length);
      }),
      { numRuns: 60 },
    );
  });

  it('the order of the file does not matter', () => {
    const rows = [row(3, 'A'), row(3, 'A'), row(4, 'B')];
    expect(sortAgainst(csv([...rows].reverse()), csv(rows)).fresh).toEqual([]);
  });

  it('identifiers numbered afresh at each download do not double anything', () => {
    const ofx = (first: number) =>
      read(
        `OFXHEADER:100\n\n<OFX><STMTRS><BANKACCTFROM><ACCTID>1</BANKACCTFROM>${[5, 6].map((day, i) => `<STMTTRN><DTPOSTED>2026110${day}<TRNAMT>-1.00<FITID>${first + i}<NAME>A</STMTTRN>`).join('')}</STMTRS></OFX>`,
      ).transactions;
    expect(sortAgainst(ofx(100), ofx(7)).known).toHaveLength(2);
  });

  it('an identifier recognises an operation whose label changed', () => {
    const ofx = (name: string) =>
      read(
        `OFXHEADER:100\n\n<OFX><STMTRS><BANKACCTFROM><ACCTID>1</BANKACCTFROM><STMTTRN><DTPOSTED>20261105<TRNAMT>-1.00<FITID>9<NAME>${name}</STMTTRN></STMTRS></OFX>`,
      ).transactions;
    expect(sortAgainst(ofx('DEFINITIF'), ofx('PROVISOIRE')).known).toHaveLength(1);
  });

  it('the same day and amount from another kind of file is asked about, not doubled nor dropped', () => {
    const fromQif = read("!Type:Bank\nD13/08'26\nT-24,00\nPOPENAI\n^\n").transactions;
    const fromCsv = csv([row(13, 'CB OPENAI'), row(14, 'AUTRE')]);
    const sorted = sortAgainst(fromCsv, fromQif);
    expect(sorted.possible.map((t) => t.label)).toEqual(['CB OPENAI']);
    expect(sorted.fresh.map((t) => t.label)).toEqual(['AUTRE']);
  });
});
