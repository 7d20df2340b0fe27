import { describe, expect, it } from 'vitest';
import { encode, errorOf, lines, read, reasons } from './support';

const cic = 'Date;Date de valeur;Débit;Crédit;Libellé;Solde';
const row = (label: string, debit = '-24,00', day = '13/08/2026') => `${day};${day};${debit};;${label};`;

describe('encodings', () => {
  const text = `${cic}\n${row('CAFÉ DE L’ÉTÉ')}\n`;
  it.each(['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252'] as const)(
    'reads the same file in %s',
    (encoding) => {
      expect(lines(read(encode(text, encoding)))).toEqual([['2026-08-13', -2400, 'CAFÉ DE L’ÉTÉ']]);
    },
  );

  it('reads the euro sign of ISO-8859-15', () => {
    const statement = read(
      encode('Date;Libellé;Débit euros;Crédit euros;\n13/08/2026;FRAIS 12 €;2,00;;\n', 'iso-8859-15'),
    );
    expect([statement.encoding, statement.transactions[0]?.label]).toEqual(['iso-8859-15', 'FRAIS 12 €']);
  });

  it('reads a file that mixes two encodings line by line, and says so', () => {
    const bytes = Uint8Array.from([
      ...encode(`${cic}\n${row('CAFÉ')}\n`),
      ...encode(`${row('HÔTEL')}\n`, 'windows-1252'),
    ]);
    const statement = read(bytes);
    expect(statement.transactions.map((t) => t.label)).toEqual(['CAFÉ', 'HÔTEL']);
    expect(statement.encoding).toBe('mixed');
    expect(statement.warnings[0]?.code).toBe('mixed-encodings');
  });
});

describe('layout accidents', () => {
  it('recognises a bank after a spreadsheet changed the delimiter', () => {
    const statement = read(
      'Date\tDate de valeur\tDébit\tCrédit\tLibellé\tSolde\n13/08/2026\t13/08/2026\t-24,00\t\tX\t\n',
    );
    expect(statement.dialect).toBe('credit-mutuel-cic');
    expect(statement.transactions).toHaveLength(1);
  });

  it('loses no line to a quote that is never closed', () => {
    const statement = read(`${cic}\n${row('A')}\n${row('"ECRAN 24 POUCES')}\n${row('B')}\n${row('C')}\n`);
    expect(statement.transactions.map((t) => t.label)).toEqual(['A', '"ECRAN 24 POUCES', 'B', 'C']);
  });

  it('loses no line to two stray quotes that pair up', () => {
    const statement = read(`${cic}\n${row('"ECRAN 24')}\n${row('B')}\n${row('ECRAN 27"')}\n${row('C')}\n`);
    expect(statement.records).toBe(4);
    expect(statement.transactions.map((t) => t.line)).toEqual([2, 3, 4, 5]);
  });

  it('refuses with its line and reason what cannot be read, and reads the rest', () => {
    const statement = read(
      [
        cic,
        row('A'),
        '32/08/2026;13/08/2026;-1,00;;B;',
        ';;-1,00;;C;',
        '13/08/2026;13/08/2026;abc;;D;',
        '13/08/2026;13/08/2026;;;E;',
        '13/08/2026;13/08/2026;-1,00;1,00;F;',
        '13/08/2026;13/08/2026;=1+1;;G;',
        '13/08/2026;13/08/2026;1,234;;H;',
        '13/08/2026;13/08/2026;-1,00;;I;;;trop',
        '13/08/2026',
        row('J'),
        'Total;;-26,00;;;',
        '',
      ].join('\n'),
    );
    expect(statement.transactions.map((t) => t.label)).toEqual(['A', 'J']);
    expect(reasons(statement)).toEqual([
      [3, 'date-unreadable'],
      [4, 'date-missing'],
      [5, 'amount-unreadable'],
      [6, 'amount-missing'],
      [7, 'debit-and-credit'],
      [8, 'amount-formula'],
      [9, 'amount-ambiguous'],
      [10, 'columns-extra'],
      [11, 'columns-missing'],
    ]);
    expect(statement.ignored).toMatchObject([{ line: 13, reason: 'total' }]);
  });

  it('refuses a last line that the file cuts', () => {
    const statement = read(`${cic}\n${row('A')}\n13/08/2026;13/08/2026;-2`);
    expect(reasons(statement)).toEqual([[3, 'record-cut']]);
  });

  it('keeps a formula in a label as text', () => {
    const statement = read(`${cic}\n${row('=HYPERLINK("http://x")')}\n`);
    expect(statement.transactions[0]?.label).toBe('=HYPERLINK("http://x")');
  });

  it('masks card numbers written whole', () => {
    const statement = read(`${cic}\n${row('CARTE 4974123412341234 X')}\n`);
    expect(statement.transactions[0]?.label).toBe('CARTE ************1234 X');
    const refused = read(`${cic}\n32/08/2026;;-1,00;;CARTE 4974 1234 1234 1234;\n${row('A')}\n`);
    expect(refused.refused[0]?.excerpt).not.toContain('4974');
  });

  it('does not take a merchant for a total, nor a payment for a balance', () => {
    const statement = read(`${cic}\n${row('TOTAL')}\n${row('SOLDE DE TOUT COMPTE')}\n${row('DEBIT MENSUEL CARTE')}\n`);
    expect(statement.transactions.map((t) => t.label)).toEqual(['TOTAL', 'SOLDE DE TOUT COMPTE']);
    expect(statement.ignored.map((i) => i.reason)).toEqual(['card-total']);
  });
});

describe('files that are no statement', () => {
  it.each([
    ['empty', new Uint8Array(), 'file-empty'],
    ['blank', encode(' \n\n'), 'file-empty'],
    ['PDF', encode('%PDF-1.7\n'), 'file-is-pdf'],
    ['spreadsheet', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), 'file-is-spreadsheet'],
    ['binary', Uint8Array.from({ length: 500 }, (_, i) => i % 7), 'file-binary'],
    ['prose', encode('Bonjour,\nvoici le relevé.\n'), 'format-unknown'],
    ['other XML', encode('<?xml version="1.0"?><a><b/></a>'), 'xml-unknown'],
    ['a header alone', encode(`${cic}\n`), 'no-operation'],
  ])('%s', (_name, bytes, code) => expect(errorOf(bytes)).toBe(code));

  it('refuses a file past the limit before decoding it', () => {
    expect(errorOf(new Uint8Array(64 * 1024 * 1024 + 1))).toBe('file-too-large');
  });
});

describe('unknown banks', () => {
  it('proposes the columns, reads by them, and says that the bank is not known', () => {
    const statement = read(
      'Jour;Date;Description;Amount;Currency\nmer;2026-11-25;OPENAI *CHATGPT;-24.00;EUR\njeu;2026-10-01;Salary;1,234.50;EUR\n',
    );
    expect([statement.bank, statement.dialect]).toEqual([null, null]);
    expect(lines(statement)).toEqual([
      ['2026-11-25', -2400, 'OPENAI *CHATGPT'],
      ['2026-10-01', 123450, 'Salary'],
    ]);
    expect(statement.mapping).toMatchObject({
      header: ['Jour', 'Date', 'Description', 'Amount', 'Currency'],
      mapping: { bookedOn: 1, labels: [2], amount: 3 },
    });
    expect(statement.mapping?.firstRows[1]).toEqual({
      line: 2,
      cells: ['mer', '2026-11-25', 'OPENAI *CHATGPT', '-24.00', 'EUR'],
    });
    expect(statement.warnings).toEqual([{ code: 'bank-unknown', params: {} }]);
  });

  const twoWays = 'date,description,amount\n03/04/2026,A,-1.00\n05/06/2026,B,-2.00\n';
  it('asks about dates that read two ways, and reads them once answered', () => {
    const asked = read(twoWays);
    expect(asked.transactions).toEqual([]);
    expect(reasons(asked)).toEqual([
      [2, 'date-ambiguous'],
      [3, 'date-ambiguous'],
    ]);
    expect(asked.questions).toEqual([
      { code: 'date-order', examples: ['03/04/2026', '05/06/2026'], options: ['dmy', 'mdy'] },
    ]);
    expect(lines(read(twoWays, { dateOrder: 'dmy' })).map(([day]) => day)).toEqual(['2026-04-03', '2026-06-05']);
    expect(lines(read(twoWays, { dateOrder: 'mdy' })).map(([day]) => day)).toEqual(['2026-03-04', '2026-05-06']);
  });

  it('asks about amounts that read two ways', () => {
    const file = 'date;description;amount\n2026-04-03;A;-1,234\n2026-04-04;B;-5\n';
    const asked = read(file);
    expect(asked.questions).toMatchObject([{ code: 'decimal-mark', examples: ['-1,234'] }]);
    expect(reasons(asked)).toEqual([[2, 'amount-ambiguous']]);
    expect(read(file, { decimalMark: 'point' }).transactions[0]?.amountCents).toBe(-123400);
    // A third decimal does not exist in euros: with a decimal comma the line stays refused.
    expect(reasons(read(file, { decimalMark: 'comma' }))).toEqual([[2, 'amount-ambiguous']]);
  });

  it('shows the first rows when the columns cannot be told, and reads with the mapping chosen', () => {
    const file = 'a;b;c;d\nx;2026-04-03;10,00;20,00\ny;2026-04-04;10,50;30,00\n';
    expect(errorOf(file)).toBe('columns-needed');
    const statement = read(file, {
      mapping: {
        delimiter: ';',
        skipRows: 1,
        bookedOn: 1,
        valueOn: null,
        purchasedOn: null,
        labels: [0],
        counterparty: null,
        amount: 2,
        debit: null,
        credit: null,
        currency: null,
        externalId: null,
        account: null,
        status: null,
        dateOrder: null,
        decimalMark: null,
      },
    });
    expect(lines(statement)).toEqual([
      ['2026-04-03', 1000, 'x'],
      ['2026-04-04', 1050, 'y'],
    ]);
  });

  it('uses a mapping remembered for the same header', () => {
    const file = 'quand;quoi;combien;reste\n2026-04-03;A;10,00;20,00\n';
    const proposal = 'QUAND|QUOI|COMBIEN|RESTE';
    expect(errorOf(file)).toBe('columns-needed');
    const mapping = {
      delimiter: ';' as const,
      skipRows: 1,
      bookedOn: 0,
      valueOn: null,
      purchasedOn: null,
      labels: [1],
      counterparty: null,
      amount: 2,
      debit: null,
      credit: null,
      currency: null,
      externalId: null,
      account: null,
      status: null,
      dateOrder: null,
      decimalMark: null,
    };
    expect(lines(read(file, { remembered: { [proposal]: mapping } }))).toEqual([['2026-04-03', 1000, 'A']]);
  });

  it('puts pending operations aside when the file has a status', () => {
    const statement = read(
      'Date;Libellé;Montant;Statut\n25/11/2026;A;-1,00;En attente\n25/11/2026;B;-2,00;Comptabilisé\n',
    );
    expect(statement.ignored.map((i) => i.reason)).toEqual(['pending']);
    expect(statement.transactions).toHaveLength(1);
  });
});
