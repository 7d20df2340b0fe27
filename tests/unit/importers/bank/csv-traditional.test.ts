import { describe, expect, it } from 'vitest';
import { encode, lines, read } from './support';

describe('Crédit Agricole', () => {
  const file = `Téléchargement du 20/11/2026;

SARL EXEMPLE
Compte de Dépôt professionnel n° 12345678901;
Solde au 20/11/2026 1 234,56 €
Liste des opérations du compte entre le 01/08/2026 et le 20/11/2026;

Date;Libellé;Débit euros;Crédit euros;
05/11/2026;"PAIEMENT PAR CARTE
X1234 OPENAI *CHATGPT SUBSCR DUBLIN 04/11
";24,00;;
06/11/2026;"PAIEMENT PAR CARTE
X1234 HOTEL LEONARDO NICE 05/11
";1 124,00;;
03/09/2026;"VIREMENT EN VOTRE FAVEUR
CLIENT X
";;3 000,00;

Compte sur Livret n° 98765432109;
Solde au 20/11/2026 10,00 €

Date;Libellé;Débit euros;Crédit euros;
31/10/2026;"INTERETS";;1,50;
`;
  const statement = read(encode(file, 'windows-1252'));

  it('reads labels on several lines, positive debits, and each account with its balance', () => {
    expect(statement.bank).toBe('Crédit Agricole');
    expect(statement.encoding).toBe('windows-1252');
    expect(lines(statement)).toEqual([
      ['2026-11-05', -2400, 'PAIEMENT PAR CARTE X1234 OPENAI *CHATGPT SUBSCR DUBLIN 04/11'],
      ['2026-11-06', -112400, 'PAIEMENT PAR CARTE X1234 HOTEL LEONARDO NICE 05/11'],
      ['2026-09-03', 300000, 'VIREMENT EN VOTRE FAVEUR CLIENT X'],
      ['2026-10-31', 150, 'INTERETS'],
    ]);
    expect(statement.transactions.map((t) => t.accountId)).toEqual([
      '12345678901',
      '12345678901',
      '12345678901',
      '98765432109',
    ]);
    expect(statement.accounts.map((a) => [a.id, a.balanceCents, a.balanceOn])).toEqual([
      ['12345678901', 123456, '2026-11-20'],
      ['98765432109', 1000, '2026-11-20'],
    ]);
  });

  it('gives the line of the file, not of the record', () => {
    expect(statement.transactions.map((t) => t.line)).toEqual([9, 12, 15, 23]);
  });

  it('reads the variant with a value date', () => {
    const other = read('Date;Date valeur;Libellé;Débit euros;Crédit euros;\n25/11/2026;26/11/2026;X;12,00;;\n');
    expect(other.transactions[0]).toMatchObject({ bookedOn: '2026-11-25', valueOn: '2026-11-26', amountCents: -1200 });
  });
});

describe('LCL', () => {
  const file = `01/08/2026;1265,56;;01234 123456X
02/08/2026;-7,2;Carte;;CB  OPENAI *CHATGPT   01/08/26;;0;Divers
07/10/2026;-50;Chèque;1234567;;;0;Divers
09/10/2026;1200;Virement;;;VIREMENT M DUPONT;0;Divers
31/10/2026;2408,36;;01234 123456X
`;
  it('reads a file without header: label in the fifth or sixth field, balances apart, zeros cut', () => {
    const statement = read(encode(file, 'windows-1252'));
    expect([statement.bank, statement.dialect]).toEqual(['LCL', 'lcl']);
    expect(lines(statement)).toEqual([
      ['2026-08-02', -720, 'CB OPENAI *CHATGPT 01/08/26'],
      ['2026-10-07', -5000, 'Chèque 1234567'],
      ['2026-10-09', 120000, 'VIREMENT M DUPONT'],
    ]);
    // 1265.56 - 7.20 - 50 + 1200 = 2408.36
    expect(statement.accounts).toEqual([
      {
        id: '01234 123456X',
        currency: 'EUR',
        openingCents: 126556,
        openingOn: '2026-08-01',
        balanceCents: 240836,
        balanceOn: '2026-10-31',
      },
    ]);
    expect(statement.warnings).toEqual([]);
    expect(statement.ignored.map((i) => i.reason)).toEqual(['balance', 'balance']);
    expect(statement.transactions.map((t) => t.index)).toEqual([1, 2, 3]);
  });

  it('says by how much a balance does not add up', () => {
    const statement = read(encode(file.replace('-50', '-40'), 'windows-1252'));
    // 1265.56 - 7.20 - 40 + 1200 = 2418.36, ten euros more than 2408.36
    expect(statement.warnings).toEqual([
      { code: 'balance-mismatch', params: expect.objectContaining({ differenceCents: -1000 }) },
    ]);
  });
});

describe('CIC, Crédit Mutuel', () => {
  it('reads negative debits, ISO-8859-15 and a running balance', () => {
    const statement = read(
      encode(
        `Date;Date de valeur;Débit;Crédit;Libellé;Solde
03/08/2026;04/08/2026;-24,00;;PAIEMENT CB 0108 DUBLIN OPENAI *CHATGPT SUBSCR CARTE 12345678;976,00
05/09/2026;05/09/2026;-33,00;;PAIEMENT PSC 0409 LYON LA SŒUR CARTE 12345678;943,00
06/10/2026;06/10/2026;;100,00;VIR SEPA CLIENT;1 043,00
`,
        'iso-8859-15',
      ),
    );
    expect([statement.bank, statement.encoding]).toEqual(['CIC, Crédit Mutuel', 'iso-8859-15']);
    expect(lines(statement).map(([, cents]) => cents)).toEqual([-2400, -3300, 10000]);
    expect(statement.transactions[1]?.label).toContain('SŒUR');
    expect(statement.warnings).toEqual([]);
  });

  it('reads the variant with one amount, and says when operations are missing between two balances', () => {
    const statement = read(`Date;Date de valeur;Montant;Libellé;Solde
13/08/2026;13/08/2026;-24,00;A;976,00
15/08/2026;15/08/2026;-10,00;B;900,00
`);
    expect(lines(statement).map(([, cents]) => cents)).toEqual([-2400, -1000]);
    // 976 - 10 = 966, the file says 900: 66 euros left without a line
    expect(statement.warnings).toEqual([
      { code: 'running-balance-mismatch', params: expect.objectContaining({ line: 3, differenceCents: -6600 }) },
    ]);
  });
});

describe('Banque Populaire, Caisse d’Épargne', () => {
  const header =
    'Date de comptabilisation;Libelle simplifie;Libelle operation;Reference;Informations complementaires;Type operation;Categorie;Sous categorie;Debit;Credit;Date operation;Date de valeur;Pointage operation';
  it.each([
    ['negative', '-24,00'],
    ['positive', '24,00'],
  ])('reads %s debits and credits with a plus sign', (_name, debit) => {
    const statement = read(`Numéro de compte : 12345678901;
${header}
05/11/2026;OPENAI;CB OPENAI *CHATGPT SUBSCR FACT 041126;ABC;;Carte bancaire;X;Y;${debit};;04/11/2026;05/11/2026;0
05/10/26;VIR;VIR SEPA CLIENT A;ABC;merci;Virement;X;Y;;+1 500,00;05/10/26;05/10/26;0
`);
    expect(lines(statement)).toEqual([
      ['2026-11-05', -2400, 'CB OPENAI *CHATGPT SUBSCR FACT 041126'],
      ['2026-10-05', 150000, 'VIR SEPA CLIENT A merci'],
    ]);
    expect(statement.transactions[0]).toMatchObject({ purchasedOn: '2026-11-04', accountId: '12345678901' });
  });

  it('reads « Date comptable »', () => {
    const statement = read(`${header.replace('Date de comptabilisation', 'Date comptable')}
05/11/2026;A;CB A;;;CB;;;-1,00;;04/11/2026;05/11/2026;0\n`);
    expect(statement.dialect).toBe('bpce');
    expect(statement.transactions).toHaveLength(1);
  });
});

describe('La Banque Postale', () => {
  it('reads the preamble, one line of which begins with « Date », and leaves the francs', () => {
    const statement = read(
      encode(
        `Numéro Compte   ;1234567X020
Type         ;CCP
Compte tenu en  ;EUROS
Date            ;20/11/2026
Solde (EUROS)   ;1234,56
Solde (FRANCS)  ;8098,19

Date;Libellé;Montant(EUROS);Montant(FRANCS)
05/11/2026;ACHAT CB OPENAI *CHATGPT 04.11.26 EUR 22,99 CARTE NO 123;-22,99;-150,80
`,
        'windows-1252',
      ),
    );
    expect(lines(statement).map(([day, cents]) => [day, cents])).toEqual([['2026-11-05', -2299]]);
    expect(statement.accounts[0]).toMatchObject({ id: '1234567X020', balanceCents: 123456, balanceOn: '2026-11-20' });
  });
});

describe('BNP Paribas', () => {
  it('reads HTML entities, even doubled, in the first line and in labels', () => {
    const statement = read(`"Compte ch&amp;eacute;ques";"Compte ch&eacute;ques";****1234;20/11/2026;;1 234,56
05/11/2026;PAIEMENT CB;FACTURE CARTE;FACTURE CARTE DU 041126 CAF&Eacute; &amp; CO   LYON   CARTE   4974XXXXXXXX1111;05/11/2026;-1 029,00
`);
    expect(statement.dialect).toBe('bnp-headerless');
    expect(lines(statement)).toEqual([
      ['2026-11-05', -102900, 'FACTURE CARTE DU 041126 CAFÉ & CO LYON CARTE 4974XXXXXXXX1111'],
    ]);
    expect(statement.accounts[0]).toMatchObject({ id: '****1234', balanceCents: 123456 });
  });

  it('reads the variant with a header under the account line', () => {
    const statement = read(`Compte de chèques;Compte de chèques;****1234;20/11/2026;;1 234,56
Date operation;Libelle court;Type operation;Libelle operation;Montant operation en euro
05/11/2026;FACTURE CARTE;PAIEMENT CB;FACTURE CARTE DU 041126 HEYGEN TECHNOLOGY;-29,00
`);
    expect([statement.dialect, statement.transactions[0]?.amountCents]).toEqual(['bnp-header', -2900]);
    expect(statement.accounts[0]).toMatchObject({ id: '****1234', balanceCents: 123456, balanceOn: '2026-11-20' });
  });
});

describe('Société Générale', () => {
  it('reads the variant with four columns', () => {
    const statement = read(`="0000100012345678";01/08/2026;20/11/2026;1;20/11/2026;3 120,05 EUR

Date;Libellé;Montant;Devise
05/11/2026;CARTE X4821 04/11 SUNO;-9,00;EUR
`);
    expect(statement.dialect).toBe('societe-generale-4');
    expect(statement.transactions[0]).toMatchObject({ amountCents: -900, accountId: '0000100012345678' });
  });

  it('says when the file announces another number of operations', () => {
    const statement = read(`="0000100012345678";01/08/2026;20/11/2026;3;20/11/2026;3 120,05 EUR

Date de l'opération;Libellé;Détail de l'écriture;Montant de l'opération;Devise
05/11/2026;CARTE X4821;CARTE X4821 04/11 SUNO;-9,00;EUR
`);
    expect(statement.warnings).toEqual([{ code: 'count-mismatch', params: { announced: 3, found: 1 } }]);
  });
});
