import { cfonbAmount } from '@main/importers/bank/cfonb';
import { describe, expect, it } from 'vitest';
import { encode, errorOf, lines, read, reasons } from './support';

/** A record of 120 characters; positions from 1, as in the brochure. */
const record = (fields: Readonly<Record<number, string>>): string => {
  const out = new Array<string>(120).fill(' ');
  for (const [from, text] of Object.entries(fields))
    [...text].forEach((letter, i) => {
      out[Number(from) - 1 + i] = letter;
    });
  return out.join('');
};
const head = { 3: '99999', 12: '00001', 17: 'EUR2', 22: '00000000303' };
const opening = (amount: string, more: Readonly<Record<number, string>> = head) =>
  record({ 1: '01', ...more, 35: '310726', 91: amount });
const closing = (amount: string, more: Readonly<Record<number, string>> = head) =>
  record({ 1: '07', ...more, 35: '201126', 91: amount });
const movement = (label: string, amount: string, more: Readonly<Record<number, string>> = head) =>
  record({ 1: '04', ...more, 33: '11', 35: '050826', 43: '060826', 49: label, 82: '0000000', 91: amount });
const complement = (qualifier: string, text: string) =>
  record({ 1: '05', ...head, 35: '050826', 46: qualifier, 49: text });

describe('CFONB 120', () => {
  it('reads the sign and the last digit in the last character', () => {
    // Credits are { A…I, debits } J…R: 322J is -32.21, 177} is -17.70
    expect(cfonbAmount('0000000000322J', 2)).toBe(-3221);
    expect(cfonbAmount('0000000000177}', 2)).toBe(-1770);
    expect(cfonbAmount('0000000052000{', 2)).toBe(520000);
    expect(cfonbAmount('0000000058803C', 2)).toBe(588033);
    expect(cfonbAmount('0000000000000}', 2)).toBe(0);
    expect(cfonbAmount('0000000000500{', 3)).toBe(500);
    expect(cfonbAmount('0000000000005{', 0)).toBe(5000);
    expect(cfonbAmount('00000000005000', 2)).toBeNull();
  });

  const file = [
    opening('0000000001000{'),
    movement('CARTE X7310 05/08 CLAUDE.AI SUB', '0000000000177}'),
    complement('LIB', 'CLAUDE.AI SUBSCRIPTION ANTHROPIC.COM'),
    complement('MMO', 'USD200000000002000400000011299'),
    closing('0000000000823{'),
  ];

  it('reads a movement with its complements, and checks the balance', () => {
    const statement = read(`${file.join('\r\n')}\r\n`);
    expect(statement.format).toBe('cfonb120');
    expect(statement.transactions[0]).toMatchObject({
      bookedOn: '2026-08-05',
      valueOn: '2026-08-06',
      amountCents: -1770,
      originalAmount: '20.00',
      originalCurrency: 'USD',
      externalId: null,
    });
    expect(statement.transactions[0]?.label).toContain('CLAUDE.AI SUBSCRIPTION ANTHROPIC.COM');
    // 100.00 - 17.70 = 82.30
    expect(statement.accounts[0]).toMatchObject({
      id: '99999 00001 00000000303',
      openingCents: 10000,
      balanceCents: 8230,
      balanceOn: '2026-11-20',
    });
    expect(statement.warnings).toEqual([]);
  });

  it('reads records without line ends, and lines whose last spaces were cut', () => {
    const expected = lines(read(file.join('\n')));
    expect(lines(read(file.join('')))).toEqual(expected);
    expect(lines(read(file.map((line) => line.trimEnd()).join('\n')))).toEqual(expected);
  });

  it('reads accents and small letters in spite of the standard', () => {
    const statement = read(
      encode([opening('0000000001000{'), movement('Café de l’Été', '0000000000177}')].join('\n'), 'windows-1252'),
    );
    expect(statement.transactions[0]?.label).toBe('Café de l’Été');
  });

  it('reads balances without currency nor decimals', () => {
    const bare = { 3: '30002', 12: '00001', 22: '00000000303' };
    const statement = read(
      [
        opening('0000000001000{', bare),
        movement('X', '0000000000177}', { ...head, 3: '30002' }),
        closing('0000000000823{', bare),
      ].join('\n'),
    );
    expect([statement.bank, statement.accounts[0]?.balanceCents, statement.accounts[0]?.currency]).toEqual([
      'LCL',
      8230,
      'EUR',
    ]);
    expect(statement.warnings).toEqual([]);
  });

  it('keeps several accounts and identical movements of one day', () => {
    const second = { ...head, 22: '00000000404' };
    const statement = read(
      [
        opening('0000000001000{'),
        movement('X', '0000000000177}'),
        movement('X', '0000000000177}'),
        closing('0000000000646{'),
        opening('0000000000000{', second),
        movement('Y', '0000000000100{', second),
        closing('0000000000100{', second),
      ].join('\n'),
    );
    // 100 - 17.70 - 17.70 = 64.60; 0 + 10 = 10
    expect(statement.warnings).toEqual([]);
    expect(statement.accounts).toHaveLength(2);
    expect(new Set(statement.transactions.map((t) => t.keys.content)).size).toBe(3);
  });

  it('says by how much a balance does not add up', () => {
    const statement = read([...file.slice(0, -1), closing('0000000000833{')].join('\n'));
    // 83.30 announced, 82.30 computed
    expect(statement.warnings).toMatchObject([{ code: 'balance-mismatch', params: { differenceCents: 100 } }]);
  });

  it('refuses orphans, unknown records, bad amounts and cut records, and reads the rest', () => {
    const statement = read(
      [
        opening('0000000001000{'),
        complement('LIB', 'SEUL'),
        movement('A', '00000000001770'),
        complement('LIB', 'DE A'),
        movement('B', '0000000000177}', { ...head, 35: '320826' }).replace('050826', '320826'),
        `99${' '.repeat(118)}`,
        movement('C', '0000000000177}'),
        movement('D', '0000000000177}').slice(0, 95),
      ].join('\n'),
    );
    expect(reasons(statement).map(([, reason]) => reason)).toEqual([
      'complement-orphan',
      'amount-unreadable',
      'date-unreadable',
      'record-cut',
      'record-cut',
    ]);
    expect(lines(statement).map(([, , label]) => label)).toEqual(['C']);
  });

  it('an opening balance alone is no statement', () => {
    expect(errorOf(opening('0000000001000{'))).toBe('no-operation');
  });
});
