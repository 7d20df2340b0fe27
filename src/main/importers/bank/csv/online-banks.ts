import { columnOf, columnsOf, type Dialect, emptyLayout, hasAll } from './layout';
import { lenientStatus, noStatus, strictStatus } from './status';

const revolutPersonal = (keys: readonly string[], names: Readonly<Record<string, string>>) => ({
  ...emptyLayout,
  bookedOn: columnsOf(keys, names.completed ?? '', names.started ?? ''),
  purchasedOn: columnOf(keys, names.started ?? ''),
  labels: columnsOf(keys, 'DESCRIPTION'),
  amount: columnOf(keys, names.amount ?? ''),
  fee: columnOf(keys, names.fee ?? ''),
  currency: columnOf(keys, names.currency ?? ''),
  status: columnOf(keys, names.state ?? ''),
  runningBalance: columnOf(keys, names.balance ?? ''),
});

export const onlineBanks: readonly Dialect[] = [
  {
    id: 'boursobank',
    bank: 'BoursoBank',
    status: noStatus,
    dateOrder: null,
    mark: ',',
    personal: false,
    layout: (keys) =>
      hasAll(keys, 'DATEOP', 'DATEVAL', 'LABEL', 'AMOUNT')
        ? {
            ...emptyLayout,
            bookedOn: columnsOf(keys, 'DATEOP'),
            valueOn: columnOf(keys, 'DATEVAL'),
            labels: columnsOf(keys, 'LABEL'),
            amount: columnOf(keys, 'AMOUNT'),
            account: columnOf(keys, 'ACCOUNTNUM'),
            accountBalance: columnOf(keys, 'ACCOUNTBALANCE'),
          }
        : null,
  },
  {
    id: 'qonto-fr',
    bank: 'Qonto',
    status: strictStatus,
    dateOrder: 'dmy',
    mark: ',',
    personal: false,
    layout: (keys) =>
      hasAll(keys, 'STATUT', /^DATEDELAVALEUR/, 'MONTANTTOTALTTC', 'IDENTIFIANTDETRANSACTION')
        ? {
            ...emptyLayout,
            bookedOn: columnsOf(
              keys,
              'DATEDELAVALEURLOCAL',
              'DATEDELAVALEURUTC',
              'DATEDELOPERATIONLOCAL',
              'DATEDELOPERATIONUTC',
            ),
            purchasedOn: columnOf(keys, 'DATEDELOPERATIONLOCAL', 'DATEDELOPERATIONUTC'),
            labels: columnsOf(keys, 'NOMDELACONTREPARTIE', 'REFERENCE', 'NOTE'),
            counterparty: columnOf(keys, 'NOMDELACONTREPARTIE'),
            amount: columnOf(keys, 'MONTANTTOTALTTC'),
            currency: columnOf(keys, 'DEVISE'),
            originalAmount: columnOf(keys, 'MONTANTTOTALTTCLOCAL'),
            originalCurrency: columnOf(keys, 'DEVISELOCAL'),
            runningBalance: columnOf(keys, 'SOLDE'),
            account: columnOf(keys, 'IBANDUCOMPTE', 'IDDUCOMPTE', 'NOMDUCOMPTE'),
            externalId: columnOf(keys, 'IDENTIFIANTDETRANSACTION'),
            status: columnOf(keys, 'STATUT'),
            cardName: columnOf(keys, 'NOMDELACARTE'),
            holder: columnOf(keys, 'INITIATEUR'),
          }
        : null,
  },
  {
    id: 'qonto-en',
    bank: 'Qonto',
    status: lenientStatus,
    dateOrder: null,
    mark: '.',
    personal: false,
    layout: (keys) =>
      hasAll(keys, 'STATUS', /^SETTLEMENTDATE/, 'TOTALAMOUNTINCLVAT', 'TRANSACTIONID')
        ? {
            ...emptyLayout,
            bookedOn: columnsOf(
              keys,
              'SETTLEMENTDATELOCAL',
              'SETTLEMENTDATEUTC',
              'OPERATIONDATELOCAL',
              'OPERATIONDATEUTC',
            ),
            purchasedOn: columnOf(keys, 'OPERATIONDATELOCAL', 'OPERATIONDATEUTC'),
            labels: columnsOf(keys, /^COUNTERPARTYNAME/, 'REFERENCE', 'NOTE'),
            counterparty: columnOf(keys, /^COUNTERPARTYNAME/),
            amount: columnOf(keys, 'TOTALAMOUNTINCLVAT'),
            currency: columnOf(keys, 'CURRENCY'),
            originalAmount: columnOf(keys, 'TOTALAMOUNTINCLVATLOCAL'),
            originalCurrency: columnOf(keys, 'CURRENCYLOCAL', 'LOCALCURRENCY'),
            runningBalance: columnOf(keys, 'BALANCE'),
            account: columnOf(keys, 'ACCOUNTIBAN', 'ACCOUNTID', 'ACCOUNTNAME'),
            externalId: columnOf(keys, 'TRANSACTIONID'),
            status: columnOf(keys, 'STATUS'),
            cardName: columnOf(keys, 'CARDNAME'),
            holder: columnOf(keys, 'INITIATOR'),
          }
        : null,
  },
  {
    id: 'shine',
    bank: 'Shine',
    status: noStatus,
    dateOrder: 'dmy',
    mark: ',',
    personal: false,
    layout: (keys) =>
      hasAll(keys, 'TRANSACTIONID', 'DATEDELAVALEUR', 'DEBIT', 'CREDIT', 'LIBELLE', 'NOMDELACONTREPARTIE')
        ? {
            ...emptyLayout,
            bookedOn: columnsOf(keys, 'DATEDELAVALEUR', 'DATEDOPERATION'),
            purchasedOn: columnOf(keys, 'DATEDOPERATION'),
            labels: columnsOf(keys, 'LIBELLE', 'NOMDELACONTREPARTIE'),
            counterparty: columnOf(keys, 'NOMDELACONTREPARTIE'),
            debit: columnOf(keys, 'DEBIT'),
            credit: columnOf(keys, 'CREDIT'),
            account: columnOf(keys, 'IBAN'),
            externalId: columnOf(keys, 'TRANSACTIONID'),
          }
        : null,
  },
  {
    id: 'revolut-business',
    bank: 'Revolut',
    status: strictStatus,
    dateOrder: null,
    mark: '.',
    personal: false,
    layout: (keys) =>
      hasAll(keys, /^DATESTARTED/, /^DATECOMPLETED/, 'ID', 'STATE', 'AMOUNT')
        ? {
            ...emptyLayout,
            bookedOn: columnsOf(keys, /^DATECOMPLETED/, /^DATESTARTED/),
            purchasedOn: columnOf(keys, /^DATESTARTED/),
            labels: columnsOf(keys, 'DESCRIPTION', 'REFERENCE'),
            counterparty: columnOf(keys, 'DESCRIPTION'),
            // The total includes the fee: the fee column is then information only.
            amount: columnOf(keys, 'TOTALAMOUNT', 'AMOUNT'),
            fee: hasAll(keys, 'TOTALAMOUNT') ? null : columnOf(keys, 'FEE'),
            currency: columnOf(keys, 'PAYMENTCURRENCY', 'CURRENCY'),
            originalAmount: columnOf(keys, 'ORIGAMOUNT'),
            originalCurrency: columnOf(keys, 'ORIGCURRENCY'),
            runningBalance: columnOf(keys, 'BALANCE'),
            account: columnOf(keys, 'ACCOUNT'),
            externalId: columnOf(keys, 'ID'),
            status: columnOf(keys, 'STATE'),
            cardName: columnOf(keys, 'CARDLABEL'),
            cardMask: columnOf(keys, 'CARDNUMBER'),
            holder: columnOf(keys, 'PAYER'),
          }
        : null,
  },
  {
    id: 'revolut-personal',
    bank: 'Revolut',
    status: strictStatus,
    dateOrder: null,
    mark: '.',
    personal: true,
    layout: (keys) => {
      if (hasAll(keys, 'TYPE', 'STARTEDDATE', 'COMPLETEDDATE', 'DESCRIPTION', 'AMOUNT', 'STATE'))
        return revolutPersonal(keys, {
          completed: 'COMPLETEDDATE',
          started: 'STARTEDDATE',
          amount: 'AMOUNT',
          fee: 'FEE',
          currency: 'CURRENCY',
          state: 'STATE',
          balance: 'BALANCE',
        });
      if (hasAll(keys, 'TYPE', 'DATEDEDEBUT', 'DATEDEFIN', 'DESCRIPTION', 'MONTANT', 'ETAT'))
        return revolutPersonal(keys, {
          completed: 'DATEDEFIN',
          started: 'DATEDEDEBUT',
          amount: 'MONTANT',
          fee: 'FRAIS',
          currency: 'DEVISE',
          state: 'ETAT',
          balance: 'SOLDE',
        });
      return null;
    },
  },
];
