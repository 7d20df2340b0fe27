import { columnOf, columnsOf, type Dialect, emptyLayout, hasAll } from './layout';
import { noStatus } from './status';

const french = { status: noStatus, dateOrder: 'dmy', mark: ',', personal: false } as const;

/** Banks whose header is public knowledge, in the order of `bank-formats.md`; the most specific header comes first. */
export const traditionalBanks: readonly Dialect[] = [
  {
    ...french,
    id: 'bnp-header',
    bank: 'BNP Paribas',
    layout: (keys) =>
      hasAll(keys, 'DATEOPERATION', 'LIBELLECOURT', 'TYPEOPERATION', 'LIBELLEOPERATION', /^MONTANTOPERATION/)
        ? {
            ...emptyLayout,
            bookedOn: columnsOf(keys, 'DATEOPERATION'),
            valueOn: columnOf(keys, 'DATEVALEUR', 'DATEDEVALEUR'),
            labels: columnsOf(keys, 'LIBELLEOPERATION', 'LIBELLECOURT'),
            amount: columnOf(keys, /^MONTANTOPERATION/),
          }
        : null,
  },
  {
    ...french,
    id: 'societe-generale',
    bank: 'Société Générale',
    layout: (keys) =>
      hasAll(keys, 'DATEDELOPERATION', 'LIBELLE', 'DETAILDELECRITURE', 'MONTANTDELOPERATION')
        ? {
            ...emptyLayout,
            bookedOn: columnsOf(keys, 'DATEDELOPERATION'),
            valueOn: columnOf(keys, 'DATEDEVALEUR', 'DATEVALEUR'),
            labels: columnsOf(keys, 'LIBELLE', 'DETAILDELECRITURE'),
            amount: columnOf(keys, 'MONTANTDELOPERATION'),
            currency: columnOf(keys, 'DEVISE'),
          }
        : null,
  },
  {
    ...french,
    id: 'societe-generale-4',
    bank: 'Société Générale',
    layout: (keys) =>
      keys.filter((key) => key !== '').join() === 'DATE,LIBELLE,MONTANT,DEVISE'
        ? { ...emptyLayout, bookedOn: [0], labels: [1], amount: 2, currency: 3 }
        : null,
  },
  {
    ...french,
    id: 'credit-agricole',
    bank: 'Crédit Agricole',
    layout: (keys) =>
      hasAll(keys, 'DATE', 'LIBELLE', /^DEBITEUROS?$/, /^CREDITEUROS?$/)
        ? {
            ...emptyLayout,
            bookedOn: columnsOf(keys, 'DATE'),
            valueOn: columnOf(keys, 'DATEVALEUR', 'DATEDEVALEUR'),
            labels: columnsOf(keys, 'LIBELLE'),
            debit: columnOf(keys, /^DEBITEUROS?$/),
            credit: columnOf(keys, /^CREDITEUROS?$/),
          }
        : null,
  },
  {
    ...french,
    id: 'credit-mutuel-cic',
    bank: 'CIC, Crédit Mutuel',
    layout: (keys) =>
      hasAll(keys, 'DATE', 'DATEDEVALEUR', 'LIBELLE', 'SOLDE') &&
      (hasAll(keys, 'DEBIT', 'CREDIT') || hasAll(keys, 'MONTANT'))
        ? {
            ...emptyLayout,
            bookedOn: columnsOf(keys, 'DATE'),
            valueOn: columnOf(keys, 'DATEDEVALEUR'),
            labels: columnsOf(keys, 'LIBELLE'),
            amount: columnOf(keys, 'MONTANT'),
            debit: columnOf(keys, 'DEBIT'),
            credit: columnOf(keys, 'CREDIT'),
            currency: columnOf(keys, 'DEVISE'),
            runningBalance: columnOf(keys, 'SOLDE'),
          }
        : null,
  },
  {
    ...french,
    id: 'bpce',
    bank: 'Banque Populaire, Caisse d’Épargne',
    layout: (keys) =>
      hasAll(keys, /^DATE(?:DE)?COMPTA/, 'LIBELLEOPERATION', 'TYPEOPERATION') && hasAll(keys, /^DEBIT/, /^CREDIT/)
        ? {
            ...emptyLayout,
            bookedOn: columnsOf(keys, /^DATE(?:DE)?COMPTA/),
            valueOn: columnOf(keys, 'DATEDEVALEUR', 'DATEVALEUR'),
            purchasedOn: columnOf(keys, /^DATE(?:D|DE|DEL)?OPERATION$/),
            labels: columnsOf(keys, 'LIBELLEOPERATION', 'LIBELLESIMPLIFIE', 'INFORMATIONSCOMPLEMENTAIRES'),
            debit: columnOf(keys, /^DEBIT/),
            credit: columnOf(keys, /^CREDIT/),
          }
        : null,
  },
  {
    ...french,
    id: 'la-banque-postale',
    bank: 'La Banque Postale',
    layout: (keys) =>
      hasAll(keys, 'DATE', 'LIBELLE', 'MONTANTEUROS')
        ? {
            ...emptyLayout,
            bookedOn: columnsOf(keys, 'DATE'),
            labels: columnsOf(keys, 'LIBELLE'),
            amount: columnOf(keys, 'MONTANTEUROS'),
          }
        : null,
  },
  {
    ...french,
    id: 'fortuneo',
    bank: 'Fortuneo',
    layout: (keys) =>
      keys.filter((key) => key !== '').join() === 'DATEOPERATION,DATEVALEUR,LIBELLE,DEBIT,CREDIT'
        ? { ...emptyLayout, bookedOn: [0], valueOn: 1, labels: [2], debit: 3, credit: 4 }
        : null,
  },
];
