import { describe, expect, it } from 'vitest';
import { encode, lines, read, reasons } from './support';

const record = (day: string, amount: string, payee = 'X') => `D${day}\nT${amount}\nP${payee}\n^\n`;

describe('QIF', () => {
  it('reads French dates, the apostrophe of the year, commas and accents', () => {
    const statement = read(
      encode(
        `!Type:Bank\n${record("25/08'26", '-24,00', 'CAFÉ')}${record('5/ 9/26', '1 500,00', 'CLIENT')}`,
        'windows-1252',
      ),
    );
    expect(lines(statement)).toEqual([
      ['2026-08-25', -2400, 'CAFÉ'],
      ['2026-09-05', 150000, 'CLIENT'],
    ]);
    expect(statement.transactions[0]?.keys.id).toBeNull();
  });

  it('joins payee and memo, and leaves categories and splits', () => {
    const statement = read('!Type:Bank\nD25/08/26\nT-24,00\nPSUNO\nMCARTE 1234\nLLoisirs\nSLoisirs\n$-24,00\n^\n');
    expect(lines(statement)).toEqual([['2026-08-25', -2400, 'SUNO CARTE 1234']]);
  });

  it('takes a decimal comma as proof of day first, and asks when nothing proves it', () => {
    expect(lines(read(`!Type:Bank\n${record('05/08/26', '-24,00')}`))[0]?.[0]).toBe('2026-08-05');
    const asked = read(`!Type:Bank\n${record('05/08/26', '-24.00')}`);
    expect(reasons(asked)).toEqual([[2, 'date-ambiguous']]);
    expect(asked.questions).toMatchObject([{ code: 'date-order', examples: ['05/08/26'] }]);
    expect(lines(read(`!Type:Bank\n${record('05/08/26', '-24.00')}`, { dateOrder: 'mdy' }))[0]?.[0]).toBe('2026-05-08');
  });

  it('reads American dates when one day proves them', () => {
    expect(
      lines(read(`!Type:Bank\n${record('08/25/2026', '-1,024.00')}${record('08/05/2026', '-1.00')}`)).map(
        ([day, cents]) => [day, cents],
      ),
    ).toEqual([
      ['2026-08-25', -102400],
      ['2026-08-05', -100],
    ]);
  });

  it('reads several accounts and lists that are no operations', () => {
    const statement = read(
      `!Type:Cat\nNLoisirs\n^\n!Account\nNCourant\nTBank\n^\n!Type:Bank\n${record('25/08/26', '-1,00')}!Account\nNCarte\nTCCard\n^\n!Type:CCard\n${record('26/08/26', '-2,00')}`,
    );
    expect(statement.transactions.map((t) => t.accountId)).toEqual(['Courant', 'Carte']);
    expect(statement.records).toBe(2);
  });

  it('takes the opening balance for what it is', () => {
    const statement = read(
      `!Type:Bank\n${record('01/08/26', '100,00', 'Solde initial')}${record('25/08/26', '-1,00')}`,
    );
    expect(statement.ignored).toMatchObject([{ reason: 'balance', amountCents: 10000 }]);
    expect(statement.accounts[0]).toMatchObject({ openingCents: 10000, openingOn: '2026-08-01' });
  });

  it('refuses investments, unreadable records and a record that the file cuts', () => {
    const statement = read(
      `!Type:Bank\n${record('25/08/26', '-1,00')}${record('31/02/26', '-1,00')}${record('26/08/26', 'abc')}!Type:Invst\n${record('25/08/26', '-1,00')}!Type:Bank\nD27/08/26\nT-12`,
    );
    expect(reasons(statement).map(([, reason]) => reason)).toEqual([
      'date-unreadable',
      'amount-unreadable',
      'section-unknown',
      'record-cut',
    ]);
    expect(statement.transactions).toHaveLength(1);
  });

  it('tells identical operations of one day apart by their rank', () => {
    const statement = read(`!Type:Bank\n${record('25/08/26', '-1,00')}${record('25/08/26', '-1,00')}`);
    expect(new Set(statement.transactions.map((t) => t.keys.content)).size).toBe(2);
  });
});
