import { describe, expect, it } from 'vitest';
import { encode, lines, read, reasons } from './support';

const label = 'PAIEMENT CB 0304 OPENAI *CHATGPT SUBSCR';

describe('CSV of unknown banks', () => {
  it('reads under a preamble, with debit and credit columns, and leaves the totals at the end', () => {
    const statement = read(
      [
        'Banque de l’Exemple',
        'Compte courant n° 00000000303;;;',
        'Période du 01/04/2026 au 30/04/2026',
        '',
        'Date;Libellé;Débit;Crédit',
        `13/04/2026;${label};60,00;`,
        '14/04/2026;VIR CLIENT;;1 200,00',
        'Total;;60,00;1 200,00',
      ].join('\r\n'),
    );
    expect(lines(statement)).toEqual([
      ['2026-04-13', -6000, label],
      ['2026-04-14', 120_000, 'VIR CLIENT'],
    ]);
    expect(statement.refused).toEqual([]);
  });

  it.each([
    ['narrow no-break space', '-1\u202f234,56', -123_456],
    ['no-break space', '-1\u00a0234,56', -123_456],
    ['space', '-1 234,56', -123_456],
    ['dot', '-1.234,56', -123_456],
    ['apostrophe', "-1'234,56", -123_456],
    ['parentheses', '(1 234,56)', -123_456],
    ['minus after', '1 234,56-', -123_456],
    ['true minus sign', '−1 234,56', -123_456],
    ['euro sign', '-1 234,56 €', -123_456],
    ['plus sign', '+12,30', 1230],
    ['cents cut', '-7,2', -720],
    ['millions', '-1.234.567,89', -123_456_789],
  ])('reads an amount with %s', (_, amount, cents) => {
    const statement = read(`Date;Libellé;Montant\n13/04/2026;X;"${amount}"\n14/04/2026;Y;-1,00\n`);
    expect(statement.transactions[0]?.amountCents).toBe(cents);
  });

  it.each([
    ['13/04/26', '2026-04-13'],
    ['13.04.2026', '2026-04-13'],
    ['13-04-2026', '2026-04-13'],
    ['2026-04-13', '2026-04-13'],
    ['2026/04/13', '2026-04-13'],
    ['13/04/2026 10:22:05', '2026-04-13'],
    ['2026-04-13T10:22:05Z', '2026-04-13'],
    ['20260413', '2026-04-13'],
  ])('reads the date %s', (written, day) => {
    const statement = read(`Date;Libellé;Montant\n${written};X;-1,00\n${written};Y;-2,00\n`);
    expect(statement.transactions.map(({ bookedOn }) => bookedOn)).toEqual([day, day]);
  });

  it('reads a label on two lines between quotes, with doubled quotes and the delimiter in it', () => {
    const statement = read(
      `Date;Libellé;Montant\n13/04/2026;"PAIEMENT CB\nOPENAI ""CHATGPT""; DUBLIN";-60,00\n14/04/2026;B;-1,00\n`,
    );
    expect(lines(statement)).toEqual([
      ['2026-04-13', -6000, 'PAIEMENT CB OPENAI "CHATGPT"; DUBLIN'],
      ['2026-04-14', -100, 'B'],
    ]);
    expect(statement.transactions.map(({ line }) => line)).toEqual([2, 4]);
  });

  it.each(['utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252'] as const)(
    'reads an unknown header in %s with CR line ends',
    (encoding) => {
      const text = 'Date opération;Libellé;Montant €\r13/04/2026;CAFÉ;-2,50\r14/04/2026;HÔTEL;-90,00\r';
      expect(lines(read(encode(text, encoding)))).toEqual([
        ['2026-04-13', -250, 'CAFÉ'],
        ['2026-04-14', -9000, 'HÔTEL'],
      ]);
    },
  );

  it('reads English headers with commas and points', () => {
    const statement = read('Date,Description,Amount\n2026-04-13,"OPENAI, INC.",-60.00\n2026-04-14,X,"1,200.50"\n');
    expect(lines(statement)).toEqual([
      ['2026-04-13', -6000, 'OPENAI, INC.'],
      ['2026-04-14', 120_050, 'X'],
    ]);
  });

  it('keeps what it cannot read, with its line', () => {
    const statement = read(
      'Date;Libellé;Débit;Crédit\n13/04/2026;A;1,00;\n31/02/2026;B;1,00;\n14/04/2026;C;1,00;2,00\n15/04/2026;D;;\n16/04/2026;E;abc;\n',
    );
    expect(lines(statement)).toEqual([['2026-04-13', -100, 'A']]);
    expect(reasons(statement).map(([line]) => line)).toEqual([3, 4, 5, 6]);
  });
});

describe('OFX as banks write it', () => {
  const ofx = (inner: string, charset = 'CHARSET:1252') =>
    `OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\nENCODING:USASCII\n${charset}\n\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>EUR<BANKACCTFROM><BANKID>1<ACCTID>303</BANKACCTFROM><BANKTRANLIST>${inner}</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>`;
  it('on one line without a single closing tag for its fields', () => {
    const statement = read(
      ofx(
        '<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20260413<TRNAMT>-60,00<FITID>1<NAME>OPENAI<MEMO>CHATGPT</STMTTRN><STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20260414120000[+1:CET]<TRNAMT>+1200.50<FITID>2<NAME>VIR</STMTTRN>',
      ),
    );
    expect(statement.transactions.map((t) => [t.bookedOn, t.amountCents])).toEqual([
      ['2026-04-13', -6000],
      ['2026-04-14', 120_050],
    ]);
  });

  it.each(['windows-1252', 'utf-8'] as const)('with accents in %s and entities', (encoding) => {
    const charset = encoding === 'utf-8' ? 'CHARSET:NONE' : 'CHARSET:1252';
    const source = ofx(
      '<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20260413<TRNAMT>-2.50<FITID>1<NAME>CAFÉ &amp; THÉ</STMTTRN>',
      charset,
    );
    expect(read(encode(source, encoding)).transactions[0]?.label).toBe('CAFÉ & THÉ');
  });
});

describe('QIF as banks write it', () => {
  it.each([
    ["13/04'26", '2026-04-13'],
    ['13/04/26', '2026-04-13'],
    ['13/04/2026', '2026-04-13'],
    ['13.04.2026', '2026-04-13'],
    ['13-04-2026', '2026-04-13'],
    ["13/ 4'26", '2026-04-13'],
  ])('the date %s', (written, day) => {
    const statement = read(`!Type:Bank\nD${written}\nT-60,00\nPOPENAI\n^\nD${written}\nT-1 234,56\nPX\n^\n`);
    expect(statement.transactions.map((t) => [t.bookedOn, t.amountCents])).toEqual([
      [day, -6000],
      [day, -123_456],
    ]);
  });

  it('Windows line ends, a byte-order mark, U beside T, no last mark', () => {
    const statement = read('\ufeff!Type:CCard\r\nD13/04/2026\r\nU-60,00\r\nT-60,00\r\nPOPENAI\r\n^\r\n');
    expect(lines(statement)).toEqual([['2026-04-13', -6000, 'OPENAI']]);
  });
});

describe('CAMT.053 of several versions', () => {
  const camt = (version: string, status: string, details = '') =>
    `<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.${version}"><BkToCstmrStmt><Stmt><Id>1</Id><Acct><Id><IBAN>FR7699999000010000000000303</IBAN></Id><Ccy>EUR</Ccy></Acct><Ntry><Amt Ccy="EUR">60.00</Amt><CdtDbtInd>DBIT</CdtDbtInd>${status}<BookgDt><Dt>2026-04-13</Dt></BookgDt><ValDt><Dt>2026-04-13</Dt></ValDt>${details}<AddtlNtryInf>CARTE OPENAI</AddtlNtryInf></Ntry></Stmt></BkToCstmrStmt></Document>`;
  it.each([
    ['02', '<Sts>BOOK</Sts>'],
    ['04', '<Sts>BOOK</Sts>'],
    ['08', '<Sts><Cd>BOOK</Cd></Sts>'],
    ['13', '<Sts><Cd>BOOK</Cd></Sts>'],
  ])('version %s', (version, status) => {
    expect(read(camt(version, status)).transactions.map((t) => [t.bookedOn, t.amountCents])).toEqual([
      ['2026-04-13', -6000],
    ]);
  });

  it('splits a batch whose details bear their own amounts and sides', () => {
    const tx = (amount: string, name: string) =>
      `<TxDtls><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>DBIT</CdtDbtInd><RltdPties><Cdtr><Pty><Nm>${name}</Nm></Pty></Cdtr></RltdPties></TxDtls>`;
    const details = `<NtryDtls><Btch><NbOfTxs>2</NbOfTxs></Btch>${tx('40.00', 'OPENAI')}${tx('20.00', 'MIDJOURNEY')}</NtryDtls>`;
    const statement = read(camt('08', '<Sts><Cd>BOOK</Cd></Sts>', details));
    expect(statement.transactions.map((t) => [t.amountCents, t.counterparty])).toEqual([
      [-4000, 'OPENAI'],
      [-2000, 'MIDJOURNEY'],
    ]);
  });

  it('takes a reversal for what it is: the other side', () => {
    const statement = read(camt('02', '<Sts>BOOK</Sts>').replace('<Sts>', '<RvslInd>true</RvslInd><Sts>'));
    // ISO 20022: CdtDbtInd already says the side of the entry, a reversal included.
    expect(statement.transactions[0]?.amountCents).toBe(-6000);
  });
});
