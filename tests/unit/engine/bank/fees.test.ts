import { readFileSync } from 'node:fs';
import { analyseStatement } from '@main/engine/bank';
import { readBankStatement } from '@main/importers/bank';
import { loadCatalogue } from '@main/reference/catalogue';
import { describe, expect, it } from 'vitest';
import { analyse, type Line } from './support';

const fee = 'COMMISSION PAIEMENT CB HORS EURO';
const linkedLabels = (lines: readonly Line[], options = {}) =>
  analyse(lines, options).fxFees.map(({ linkedTo }) => (linkedTo === null ? null : lines[linkedTo - 1]?.label));

describe('an exchange fee', () => {
  it('is never of a tool priced in euros', () => {
    // 3,48 € is 1 % of 348,00 €: a usual rate, yet Dust is priced in euros.
    expect(
      linkedLabels([
        { on: '2026-05-04', cents: -34_800, label: 'PAIEMENT CB 0405 DUST PARIS CARTE 49742045' },
        { on: '2026-05-04', cents: -348, label: fee },
      ]),
    ).toEqual([null]);
  });

  it('is never of a SEPA direct debit', () => {
    expect(
      linkedLabels([
        { on: '2026-05-04', cents: -30_000, label: 'PRLV SEPA OPENAI *CHATGPT SUBSCR' },
        { on: '2026-05-04', cents: -600, label: fee },
      ]),
    ).toEqual([null]);
  });

  it('is never of a tool that the dossier pays in euros', () => {
    const lines = [
      { on: '2026-05-05', cents: -30_000, label: 'PAIEMENT CB 0505 MIDJOURNEY INC. SOUTH SAN FRA CARTE 49742045' },
      { on: '2026-05-05', cents: -600, label: fee },
    ];
    expect(linkedLabels(lines)).toEqual([lines[0]?.label]);
    expect(linkedLabels(lines, { billedIn: new Map([['midjourney', ['EUR']]]) })).toEqual([null]);
    expect(linkedLabels(lines, { billedIn: new Map([['midjourney', ['EUR', 'USD']]]) })).toEqual([lines[0]?.label]);
  });

  it('follows the rate of the account rather than the neighbour in the file', () => {
    // 2 % of 117,89 = 2,36; of 118,22 = 2,36; of 119,80 = 2,40. The 300,00 of the same day would make 0,8 %.
    const months = [
      ['04', 11_789, 236],
      ['05', 11_822, 236],
      ['06', 11_980, 240],
    ] as const;
    const lines = months.flatMap(([month, paid, taken]): Line[] => [
      { on: `2026-${month}-04`, cents: -paid, label: 'PAIEMENT CB 0404 JASPER.AI AUSTIN CARTE 49742045' },
      { on: `2026-${month}-05`, cents: -taken, label: fee },
      { on: `2026-${month}-05`, cents: -(30_000 + taken), label: 'PAIEMENT CB 0504 MIDJOURNEY INC. CARTE 49742045' },
    ]);
    expect(new Set(linkedLabels(lines))).toEqual(new Set(['PAIEMENT CB 0404 JASPER.AI AUSTIN CARTE 49742045']));
  });

  it('goes to nobody when it does not follow the rate and no currency is written', () => {
    const usual = ['04', '05', '06'].flatMap((month): Line[] => [
      { on: `2026-${month}-04`, cents: -11_789, label: 'PAIEMENT CB 0404 JASPER.AI AUSTIN CARTE 49742045' },
      { on: `2026-${month}-05`, cents: -236, label: fee },
    ]);
    // 2,97 € would be 2 % of 148,50 €: not of the 205,02 € paid that day.
    const odd: Line[] = [
      { on: '2026-06-20', cents: -20_502, label: 'PAIEMENT CB 2006 PERPLEXITY AI SAN FRANCISCO CARTE 49742045' },
      { on: '2026-06-20', cents: -297, label: fee },
    ];
    // The same to the cent three times would be a price in euros: Jasper varies here.
    const varied = usual.map((line, i) => (i % 2 === 0 ? { ...line, cents: line.cents - i } : line));
    expect(linkedLabels([...varied, ...odd]).at(-1)).toBeNull();
    const inDollars = odd.map((line, i) =>
      i === 0 ? { ...line, originalAmount: '240.00', originalCurrency: 'USD' } : line,
    );
    expect(linkedLabels([...varied, ...inDollars]).at(-1)).toBe(odd[0]?.label);
  });

  it('is booked with its payment or within four days, not a week later', () => {
    const paid = (on: string): Line[] => [
      { on: '2026-05-04', cents: -5351, label: 'MIDJOURNEY INC.' },
      { on, cents: -107, label: fee },
    ];
    expect(linkedLabels(paid('2026-05-08'))).toEqual(['MIDJOURNEY INC.']);
    expect(linkedLabels(paid('2026-05-11'))).toEqual([null]);
  });
});

describe('the statement of the Strasbourg example', () => {
  it('has its 24 fees on the four tools paid in dollars', () => {
    const read = readBankStatement(new Uint8Array(readFileSync('resources/examples/strasbourg-releve.csv')), {});
    if (!read.ok) throw new Error(read.error.code);
    const { transactions } = read.statement;
    const label = new Map(transactions.map((tx) => [tx.index, tx.label]));
    const { fxFees } = analyseStatement(transactions, loadCatalogue());
    const counts: Record<string, number> = {};
    for (const { linkedTo } of fxFees) {
      const name = /GITHUB|JASPER|PERPLEXITY|FIREFLIES/.exec(label.get(linkedTo ?? 0) ?? '')?.[0] ?? 'other';
      counts[name] = (counts[name] ?? 0) + 1;
    }
    // Four tools × 6 months.
    expect(counts).toEqual({ GITHUB: 6, JASPER: 6, PERPLEXITY: 6, FIREFLIES: 6 });
  });
});
