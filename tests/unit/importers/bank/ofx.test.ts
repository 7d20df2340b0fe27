import { describe, expect, it } from 'vitest';
import { encode, errorOf, lines, read, reasons } from './support';

const sgmlHead = 'OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\nENCODING:USASCII\nCHARSET:1252\n\n';
const account = (id: string, transactions: string) =>
  `<STMTTRNRS><STMTRS><CURDEF>EUR<BANKACCTFROM><BANKID>30004<BRANCHID>00001<ACCTID>${id}<ACCTTYPE>CHECKING</BANKACCTFROM><BANKTRANLIST>\n${transactions}</BANKTRANLIST><LEDGERBAL><BALAMT>100.00<DTASOF>20261120</LEDGERBAL></STMTRS></STMTTRNRS>`;
const transaction = (fields: string) => `<STMTTRN>\n${fields}\n</STMTTRN>\n`;
const sgml = (...accounts: string[]) => `${sgmlHead}<OFX><BANKMSGSRSV1>${accounts.join('')}</BANKMSGSRSV1></OFX>\n`;

describe('OFX 1 (SGML)', () => {
  it('reads comma amounts, dates with a time, a label cut at 32 characters continued in the memo', () => {
    const statement = read(
      encode(
        sgml(
          account(
            '1',
            transaction(
              '<TRNTYPE>DEBIT\n<DTPOSTED>20261105120000[+1:CET]\n<TRNAMT>-1234,5\n<FITID>A1\n<NAME>CAFÉ & FILS <PARIS>\n<MEMO>SUITE &amp; FIN',
            ),
          ),
        ),
        'windows-1252',
      ),
    );
    expect(statement.encoding).toBe('windows-1252');
    expect(statement.bank).toBe('BNP Paribas');
    expect(lines(statement)).toEqual([['2026-11-05', -123450, 'CAFÉ & FILS SUITE & FIN']]);
    expect(statement.transactions[0]).toMatchObject({ externalId: 'A1', accountId: '30004 00001 1' });
    expect(statement.accounts[0]).toMatchObject({ balanceCents: 10000, balanceOn: '2026-11-20' });
  });

  it('reads a French amount as it is: 12,50 is not 1250', () => {
    const amounts = ['12,50', '-12.50', '1250', '12,500'].map((text) =>
      transaction(`<DTPOSTED>20261105<TRNAMT>${text}<FITID>${text}<NAME>X`),
    );
    expect(read(sgml(account('1', amounts.join('')))).transactions.map((t) => t.amountCents)).toEqual([
      1250, -1250, 125000, 1250,
    ]);
  });

  it('keeps two accounts apart', () => {
    const one = transaction('<DTPOSTED>20261105<TRNAMT>-1.00<FITID>1<NAME>A');
    const statement = read(sgml(account('1', one), account('2', one)));
    expect(statement.transactions.map((t) => t.accountId)).toEqual(['30004 00001 1', '30004 00001 2']);
    expect(new Set(statement.transactions.map((t) => t.keys.content)).size).toBe(2);
    expect(statement.warnings).toEqual([]);
  });

  it('keeps operations that share an identifier, and says so', () => {
    const statement = read(
      sgml(
        account(
          '1',
          ['-1.00', '-2.00', '-1.00'].map((a) => transaction(`<DTPOSTED>20261105<TRNAMT>${a}<FITID>1<NAME>A`)).join(''),
        ),
      ),
    );
    expect(statement.transactions).toHaveLength(3);
    expect(new Set(statement.transactions.map((t) => t.keys.id)).size).toBe(3);
    expect(statement.warnings).toEqual([{ code: 'duplicate-identifiers', params: { count: 2 } }]);
  });

  it('does not merge two operations when an end tag is missing', () => {
    const statement = read(
      `${sgmlHead}<OFX><STMTRS><BANKACCTFROM><ACCTID>1</BANKACCTFROM><BANKTRANLIST><STMTTRN><DTPOSTED>20261105<TRNAMT>-1.00<NAME>A<STMTTRN><DTPOSTED>20261106<TRNAMT>-2.00<NAME>B</STMTTRN></BANKTRANLIST></STMTRS></OFX>`,
    );
    expect(lines(statement)).toEqual([
      ['2026-11-05', -100, 'A'],
      ['2026-11-06', -200, 'B'],
    ]);
  });

  it('refuses what it cannot read and keeps the rest', () => {
    const bodies = [
      '<TRNAMT>-1.00<NAME>A',
      '<DTPOSTED>20261340<TRNAMT>-1.00<NAME>B',
      '<DTPOSTED>20261105<NAME>C',
      '<DTPOSTED>20261105<TRNAMT>1.234,50<NAME>D',
      '<DTPOSTED>20261105<TRNAMT>-1.00<NAME>E',
    ];
    const statement = read(sgml(account('1', bodies.map(transaction).join(''))));
    expect(reasons(statement).map(([, reason]) => reason)).toEqual([
      'date-missing',
      'date-unreadable',
      'amount-missing',
      'amount-unreadable',
    ]);
    expect(statement.transactions).toHaveLength(1);
  });

  it('says that a file is cut, and refuses the operation that may be cut with it', () => {
    const whole = sgml(
      account(
        '1',
        transaction('<DTPOSTED>20261105<TRNAMT>-1.00<NAME>A') + transaction('<DTPOSTED>20261106<TRNAMT>-123.00<NAME>B'),
      ),
    );
    const statement = read(whole.slice(0, whole.indexOf('-123') + 3));
    expect(lines(statement)).toEqual([['2026-11-05', -100, 'A']]);
    expect(statement.refused.map((r) => r.reason)).toEqual(['record-cut']);
    expect(statement.warnings.map((w) => w.code)).toEqual(['truncated']);
    expect(errorOf(whole.slice(0, 150))).toBe('truncated-file');
  });

  it('reads the currency of a purchase', () => {
    const statement = read(
      sgml(
        account(
          '1',
          transaction('<DTPOSTED>20261105<TRNAMT>-18.00<NAME>A<ORIGCURRENCY><CURRATE>0.9<CURSYM>USD</ORIGCURRENCY>'),
        ),
      ),
    );
    // 18.00 euros at 0.9 euro for one dollar: 20 dollars
    expect(statement.transactions[0]).toMatchObject({
      currency: 'EUR',
      originalAmount: '20.00',
      originalCurrency: 'USD',
    });
  });
});

const xml = (body: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<?OFX OFXHEADER="200" VERSION="211"?>\n<OFX><SONRS><FI><ORG>BNP PARIBAS</ORG></FI></SONRS>${body}</OFX>\n`;
const xmlAccount = (transactions: string) =>
  `<STMTRS><CURDEF>EUR</CURDEF><BANKACCTFROM><BANKID>99999</BANKID><ACCTID>7</ACCTID></BANKACCTFROM><BANKTRANLIST>${transactions}</BANKTRANLIST><LEDGERBAL><BALAMT>1,00</BALAMT></LEDGERBAL></STMTRS>`;
const xmlTransaction =
  '<STMTTRN><DTPOSTED>20261105</DTPOSTED><TRNAMT>-24,00</TRNAMT><FITID>1</FITID><NAME>A &amp; B</NAME><MEMO/></STMTTRN>';

describe('OFX 2 (XML)', () => {
  it('reads it, bank named by its organisation', () => {
    const statement = read(xml(xmlAccount(xmlTransaction)));
    expect([statement.bank, statement.dialect]).toEqual(['BNP Paribas', 'ofx2']);
    expect(lines(statement)).toEqual([['2026-11-05', -2400, 'A & B']]);
    expect(statement.accounts[0]).toMatchObject({ id: '99999 7', balanceCents: 100 });
  });

  it('reads a file that is not well-formed, and says so', () => {
    const statement = read(xml(xmlAccount(xmlTransaction.replace('A &amp; B', 'A & B'))));
    expect(lines(statement)).toEqual([['2026-11-05', -2400, 'A & B']]);
    expect(statement.warnings.map((w) => w.code)).toContain('xml-malformed');
  });

  it('refuses entities, before and behind its header', () => {
    const bomb = '<!DOCTYPE OFX [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
    expect(errorOf(xml('').replace('<OFX>', `${bomb}<OFX>`))).toBe('xml-doctype');
    expect(errorOf(`${sgmlHead}${bomb}<OFX>${xmlTransaction}</OFX>`)).toBe('xml-doctype');
  });
});
