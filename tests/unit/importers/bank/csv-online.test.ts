import { describe, expect, it } from 'vitest';
import { encode, lines, read } from './support';

describe('BoursoBank', () => {
  it('reads comma amounts beside a point balance, several accounts, a byte-order mark and a card total', () => {
    const statement = read(
      encode(
        `dateOp;dateVal;label;category;categoryParent;supplierFound;amount;comment;accountNum;accountLabel;accountbalance
2026-11-05;2026-11-06;"CARTE 04/11/26 CLAUDE.AI SUBSCRIPTION CB*1234";"A";"B";"claude";-21,60;;00040123456;"PRO";1234.5
2026-09-04;2026-09-04;"VIR SEPA X";"A";"B";"";"1 000,00";;00040999999;"LIVRET";5000.00
2026-09-01;2026-09-01;"RELEVE CB DIFFERE AOUT";"A";"B";"";-500,00;;00040123456;"PRO";1234.5
`,
        'utf-8-bom',
      ),
    );
    expect(lines(statement).map(([day, cents]) => [day, cents])).toEqual([
      ['2026-11-05', -2160],
      ['2026-09-04', 100000],
    ]);
    expect(statement.accounts.map((a) => [a.id, a.balanceCents])).toEqual([
      ['00040123456', 123450],
      ['00040999999', 500000],
    ]);
    expect(statement.ignored).toMatchObject([{ line: 4, amountCents: -50000, reason: 'card-total' }]);
  });

  it('reads older exports with fewer columns', () => {
    const statement = read(
      'dateOp;dateVal;label;category;categoryParent;amount;accountNum;accountLabel;accountBalance\n2026-11-05;2026-11-05;"A";"b";"c";-1,00;1;"x";2.00\n',
    );
    expect(statement.dialect).toBe('boursobank');
    expect(statement.transactions[0]?.amountCents).toBe(-100);
  });
});

const qontoFrench =
  'Statut;Date de la valeur (UTC);Date de la valeur (local);Date de l’opération (UTC);Date de l’opération (local);Montant total (TTC);Débit;Crédit;Solde;Devise;Montant total (TTC) (local);Devise (local);IBAN du compte;Nom de la contrepartie;Nom de la carte;Initiateur;Identifiant de transaction';
const qontoRow = (status: string, amount: string) =>
  `${status};19-11-2026 09:01:11;19-11-2026 09:01:11;18-11-2026 09:01:11;18-11-2026 09:01:11;${amount};23,00;;5\u00a0000,00;EUR;-25,00;USD;FR76;SUNO;Carte Dev;Prénom Nom;qo-${status}`;

describe('Qonto', () => {
  it('keeps executed operations only, and reads no-break spaces in thousands', () => {
    const rows = ['Exécuté', 'En cours', 'Refusé', 'Annulé', 'Autre'].map((status) =>
      qontoRow(status, '-1\u00a0023,00'),
    );
    const statement = read([qontoFrench, ...rows, ''].join('\n'));
    expect(lines(statement)).toEqual([['2026-11-19', -102300, 'SUNO']]);
    expect(statement.ignored.map((i) => i.reason)).toEqual(['pending', 'declined', 'reverted', 'not-booked']);
    expect(statement.transactions[0]).toMatchObject({
      purchasedOn: '2026-11-18',
      originalAmount: '25.00',
      originalCurrency: 'USD',
      externalId: 'qo-Exécuté',
      card: { name: 'Carte Dev', holder: 'Prénom Nom' },
    });
  });

  it('does not carry the address of the initiator', () => {
    const statement = read(
      `${qontoFrench};Adresse email de l’initiateur\n${qontoRow('Exécuté', '-1,00')};prenom.nom@exemple.fr\n`,
    );
    expect(JSON.stringify(statement)).not.toContain('@');
  });

  it('reads the English export and puts « processing » aside', () => {
    const statement =
      read(`Status,Settlement date (UTC),Settlement date (local),Operation date (UTC),Operation date (local),Total amount (incl. VAT),Debit,Credit,Balance,Currency,Total amount (incl. VAT) (local),Currency (local),Account IBAN,Counterparty name,Transaction ID
settled,2026-11-05 09:00:00,2026-11-05 10:00:00,2026-11-04 09:00:00,2026-11-04 10:00:00,-18.20,18.20,,1000.00,EUR,-20.00,USD,FR7616958000010000000000101,"CURSOR, AI POWERED IDE",tx1
processing,,,2026-11-06 09:00:00,2026-11-06 10:00:00,-9.00,9.00,,991.00,EUR,-9.00,EUR,FR7616958000010000000000101,SUNO,tx4
`);
    expect(lines(statement)).toEqual([['2026-11-05', -1820, 'CURSOR, AI POWERED IDE']]);
    expect(statement.ignored).toMatchObject([{ reason: 'pending', amountCents: -900 }]);
  });
});

it('Shine: two columns, VAT apart, Windows-1252', () => {
  const statement = read(
    encode(
      `Transaction ID;Date de la valeur;Date d'opération;IBAN;Type de transaction;Transaction personnelle;Category;Débit;Crédit;Solde mouvement;Solde bancaire;Libellé;Nom de la contrepartie;Montant HT;Montant de TVA total;Pièces;Date d'ajout pièces;Commentaire
a1;05/11/2026;04/11/2026;FR76;Carte;Non;x;24,00;;-24,00;100,00;OPENAI *CHATGPT SUBSCR;OPENAI;20,00;4,00;;;
a3;05/09/2026;04/09/2026;FR76;Virement;Non;x;;1 500,00;1 500,00;148,00;CLIENT;CLIENT;;;;;
`,
      'windows-1252',
    ),
  );
  expect([statement.bank, ...lines(statement).map(([, cents]) => cents)]).toEqual(['Shine', -2400, 150000]);
  expect(statement.transactions[0]).toMatchObject({
    bookedOn: '2026-11-05',
    purchasedOn: '2026-11-04',
    externalId: 'a1',
  });
});

describe('Revolut', () => {
  const header =
    'Date started (UTC),Date completed (UTC),ID,Type,State,Description,Reference,Payer,Card number,Card label,Card state,Orig currency,Orig amount,Payment currency,Amount,Total amount,Exchange rate,Fee,Fee currency,Balance,Account';
  it('Business: takes the total with its fee, and puts pending and reverted operations aside', () => {
    const statement = read(`${header}
2026-11-04,2026-11-05,r1,CARD_PAYMENT,COMPLETED,Midjourney Inc.,,Jane Doe,537405******1234,Jane Doe card,ACTIVE,USD,-30.00,EUR,-26.00,-26.26,1.15,0.26,EUR,1000.00,Main
2026-10-03,,r3,CARD_PAYMENT,REVERTED,Suno,,,,,,USD,-10.00,EUR,-9.00,-9.00,1.15,0,EUR,,Main
2026-10-04,,r4,CARD_PAYMENT,PENDING,Suno,,,,,,USD,-10.00,EUR,-9.00,-9.00,1.15,0,EUR,,Main
`);
    expect(lines(statement)).toEqual([['2026-11-05', -2626, 'Midjourney Inc.']]);
    expect(statement.ignored.map((i) => i.reason)).toEqual(['reverted', 'pending']);
    expect(statement.transactions[0]).toMatchObject({
      purchasedOn: '2026-11-04',
      originalAmount: '30.00',
      card: { mask: '1234' },
      feeCents: null,
    });
  });

  it('Business without a total: the fee stays apart', () => {
    const statement = read(
      'Date started (UTC),Date completed (UTC),ID,Type,State,Description,Payment currency,Amount,Fee\n2026-11-04,2026-11-05,r1,CARD_PAYMENT,COMPLETED,Suno,EUR,-26.00,0.26\n',
    );
    expect(statement.transactions[0]).toMatchObject({ amountCents: -2600, feeCents: 26 });
  });

  it.each([
    [
      'English',
      'Type,Product,Started Date,Completed Date,Description,Amount,Fee,Currency,State,Balance',
      'COMPLETED',
      'PENDING',
    ],
    [
      'French',
      'Type,Produit,Date de début,Date de fin,Description,Montant,Frais,Devise,État,Solde',
      'TERMINÉ',
      'EN ATTENTE',
    ],
  ])('personal, in %s: a personal account', (_language, head, done, waiting) => {
    const statement = read(`${head}
CARD_PAYMENT,Current,2026-10-04 10:11:12,2026-10-05 10:11:12,ChatGPT Plus,-23.00,0.10,EUR,${done},77.00
CARD_PAYMENT,Current,2026-11-06 10:11:12,,ChatGPT Plus,-23.00,0.00,EUR,${waiting},
`);
    expect(statement.transactions).toMatchObject([
      { bookedOn: '2026-10-05', amountCents: -2300, feeCents: 10, personalAccount: true },
    ]);
    expect(statement.ignored).toHaveLength(1);
  });
});
