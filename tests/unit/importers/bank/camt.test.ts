import { describe, expect, it } from 'vitest';
import { errorOf, lines, read, reasons } from './support';

const file = (entries: string, version = '08', extra = '') => `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.${version}"><BkToCstmrStmt><Stmt>
<Acct><Id><IBAN>FR7616958000010000000040401</IBAN></Id><Ccy>EUR</Ccy></Acct>${extra}
${entries}
</Stmt></BkToCstmrStmt></Document>
`;
const balance = (kind: string, amount: string, side = 'CRDT') =>
  `<Bal><Tp><CdOrPrtry><Cd>${kind}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>${side}</CdtDbtInd><Dt><Dt>2026-11-20</Dt></Dt></Bal>`;
const entry = (amount: string, more = '', status = '<Sts><Cd>BOOK</Cd></Sts>', side = 'DBIT') =>
  `<Ntry><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>${side}</CdtDbtInd>${status}<BookgDt><Dt>2026-11-05</Dt></BookgDt><ValDt><DtTm>2026-11-06T10:00:00</DtTm></ValDt>${more}</Ntry>`;

describe('CAMT.053', () => {
  it('reads recent versions: status in a code, party under Pty, date with time', () => {
    const details =
      '<NtryDtls><TxDtls><RltdPties><Cdtr><Pty><Nm>OPENAI *CHATGPT SUBSCR</Nm></Pty></Cdtr></RltdPties><RmtInf><Ustrd>FACTURE</Ustrd><Ustrd>12</Ustrd></RmtInf></TxDtls></NtryDtls>';
    const statement = read(file(entry('34.50', details), '13'));
    expect([statement.format, statement.dialect, statement.bank]).toEqual(['camt053', 'camt.053.001.13', 'Qonto']);
    expect(lines(statement)).toEqual([['2026-11-05', -3450, 'OPENAI *CHATGPT SUBSCR FACTURE 12']]);
    expect(statement.transactions[0]).toMatchObject({ valueOn: '2026-11-06', counterparty: 'OPENAI *CHATGPT SUBSCR' });
  });

  it('ignores the namespace and its prefix', () => {
    const prefixed = file(entry('1.00'))
      .replace(/<(\/?)(?=[A-Z])/g, '<$1ns:')
      .replace('xmlns=', 'xmlns:ns=');
    expect(read(prefixed).transactions).toHaveLength(1);
  });

  it('keeps booked entries only, in the words of every version', () => {
    const statement = read(
      file(
        [
          entry('1.00', '', '<Sts>BOOK</Sts>'),
          entry('2.00', '', '<Sts>PDNG</Sts>'),
          entry('3.00', '', '<Sts><Cd>PDNG</Cd></Sts>'),
          entry('4.00', '', '<Sts><Cd>INFO</Cd></Sts>'),
        ].join(''),
      ),
    );
    expect(statement.transactions.map((t) => t.amountCents)).toEqual([-100]);
    expect(statement.ignored.map((i) => [i.amountCents, i.reason])).toEqual([
      [-200, 'pending'],
      [-300, 'pending'],
      [-400, 'not-booked'],
    ]);
  });

  it('reads the amount of the purchase in its own currency', () => {
    const statement = read(file(entry('17.70', '<AmtDtls><InstdAmt><Amt Ccy="USD">20.00</Amt></InstdAmt></AmtDtls>')));
    expect(statement.transactions[0]).toMatchObject({ originalAmount: '20.00', originalCurrency: 'USD' });
  });

  const detail = (amount: string, name: string) =>
    `<TxDtls><Refs><TxId>${name}</TxId></Refs><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>DBIT</CdtDbtInd><RltdPties><Cdtr><Nm>${name}</Nm></Cdtr></RltdPties></TxDtls>`;
  it('splits an entry that groups operations when they add up to it', () => {
    const statement = read(
      file(entry('30.00', `<NtryDtls>${detail('24.00', 'OPENAI')}${detail('6.00', 'SUNO')}</NtryDtls>`)),
    );
    // 24 + 6 = 30
    expect(lines(statement).map(([, cents, label]) => [cents, label])).toEqual([
      [-2400, 'OPENAI'],
      [-600, 'SUNO'],
    ]);
    expect(statement.transactions.map((t) => t.externalId)).toEqual(['OPENAI', 'SUNO']);
  });

  it('keeps it whole when they do not, and says so', () => {
    const statement = read(
      file(entry('31.00', `<NtryDtls>${detail('24.00', 'OPENAI')}${detail('6.00', 'SUNO')}</NtryDtls>`)),
    );
    expect(statement.transactions.map((t) => t.amountCents)).toEqual([-3100]);
    expect(statement.warnings.map((w) => w.code)).toEqual(['batch-not-detailed']);
  });

  it('checks the balance and says the difference', () => {
    const right = file(entry('34.50'), '02', balance('OPBD', '100.00') + balance('CLBD', '65.50'));
    expect(read(right).warnings).toEqual([]);
    // 100 - 34.50 = 65.50; the file says -10.00: 75.50 less
    const wrong = read(file(entry('34.50'), '02', balance('OPBD', '100.00') + balance('CLBD', '10.00', 'DBIT')));
    expect(wrong.warnings).toEqual([
      {
        code: 'balance-mismatch',
        params: expect.objectContaining({ differenceCents: -7550, account: 'FR7616958000010000000040401' }),
      },
    ]);
  });

  it('refuses an entry without its side, date or amount', () => {
    const statement = read(
      file(
        [
          entry('1.00', '', '', 'X'),
          entry(''),
          entry('abc'),
          entry('1.00').replace(/<(BookgDt|ValDt)>.*?<\/\1>/g, ''),
          entry('2.00'),
        ].join(''),
      ),
    );
    expect(reasons(statement).map(([, reason]) => reason)).toEqual([
      'sign-missing',
      'amount-missing',
      'amount-unreadable',
      'date-missing',
    ]);
    expect(statement.transactions).toHaveLength(1);
  });

  it('keeps two statements apart', () => {
    const one = file(entry('1.00'));
    const two = one.replace(
      '</Stmt>',
      `</Stmt><Stmt><Acct><Id><Othr><Id>AUTRE 1</Id></Othr></Id></Acct>${entry('2.00')}</Stmt>`,
    );
    expect(read(two).transactions.map((t) => t.accountId)).toEqual(['FR7616958000010000000040401', 'AUTRE1']);
  });

  it('refuses a billion laughs, without reading it', () => {
    const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY lol${i + 1} "${`&lol${i};`.repeat(10)}">`).join('');
    expect(
      errorOf(file(entry('1.00')).replace('<Document', `<!DOCTYPE lolz [<!ENTITY lol0 "lol">${laughs}]><Document`)),
    ).toBe('xml-doctype');
  });

  it('never expands an entity that is not of XML itself, and reads on', () => {
    const cut = entry('2.00', '<AddtlNtryInf>A & B &xxe; &#8364;</AddtlNtryInf>');
    const statement = read(file(`${entry('1.00')}${cut}${entry('3.00')}`));
    expect(lines(statement).map(([, cents, label]) => [cents, label])).toEqual([
      [-100, ''],
      [-200, 'A & B &xxe; €'],
      [-300, ''],
    ]);
    expect(statement.warnings.map((w) => w.code)).toEqual(['xml-malformed']);
  });

  it('reads what comes before a cut, and refuses the entry that is cut', () => {
    const whole = file(`${entry('1.00')}${entry('2.00')}`);
    const statement = read(whole.slice(0, whole.lastIndexOf('</Ntry>')));
    expect(statement.transactions).toHaveLength(1);
    expect(statement.refused.map((r) => r.reason)).toEqual(['record-cut']);
    expect(statement.warnings.map((w) => w.code)).toEqual(['truncated']);
    expect(errorOf(whole.slice(0, whole.indexOf('<Ntry>')))).toBe('truncated-file');
  });

  it('names the neighbouring messages', () => {
    expect(errorOf('<?xml version="1.0"?><Document><BkToCstmrAcctRpt/></Document>')).toBe('camt-other-message');
    expect(errorOf('<?xml version="1.0"?><Document><BkToCstmrDbtCdtNtfctn/></Document>')).toBe('camt-other-message');
  });

  it('stops at absurd depth', () => {
    expect(errorOf(file('<a>'.repeat(5_000) + '</a>'.repeat(5_000)))).toBe('truncated-file');
  });
});
