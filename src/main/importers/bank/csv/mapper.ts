import type { ColumnMapping, MappingProposal } from '@shared/domain/bank';
import type { DelimitedRow, Delimiter } from '../../text-file';
import { readAmount } from '../amounts';
import { looksLikeCompactDate, looksLikeDate } from '../dates';
import { HEADER_SEARCH_ROWS } from '../limits';
import { squeeze } from '../text';
import { cellAt, isBlankRow, keysOf } from './cells';
import { columnOf, columnsOf } from './layout';

const FIRST_ROWS = 10;
const words = {
  bookedOn: [
    'DATECOMPTABLE',
    'DATEDECOMPTABILISATION',
    'DATEOPERATION',
    'DATEDOPERATION',
    'DATEDELOPERATION',
    'DATEOP',
    'BOOKINGDATE',
    'DATEPOSTED',
    'POSTEDDATE',
    'COMPLETEDDATE',
    'TRANSACTIONDATE',
    'DATE',
    'DATETIME',
    /^DATE(?!.*VAL)/,
    /DATE$/,
  ],
  valueOn: ['DATEVALEUR', 'DATEDEVALEUR', 'VALUEDATE', 'DATEVAL', /^DATE.*VAL/],
  labels: [
    'LIBELLE',
    'LIBELLEOPERATION',
    'LIBELLEDELOPERATION',
    'DESCRIPTION',
    'LABEL',
    'DETAIL',
    'DETAILS',
    'INTITULE',
    'NARRATIVE',
    'MEMO',
    'COMMUNICATION',
    'OPERATION',
    'MOTIF',
    'OBJET',
    'NATURE',
    'REFERENCE',
    /^LIBELLE/,
    /DESCRIPTION/,
  ],
  counterparty: [
    'CONTREPARTIE',
    'NOMDELACONTREPARTIE',
    'BENEFICIAIRE',
    'TIERS',
    'PAYEE',
    'PAYEENAME',
    'MERCHANT',
    'COUNTERPARTY',
    'PARTNERNAME',
    'NAME',
    'NOM',
  ],
  amount: ['MONTANT', 'AMOUNT', 'MONTANTEUR', 'MONTANTEUROS', 'AMOUNTEUR', 'SOMME', /^MONTANT/, /^AMOUNT/, /AMOUNT/],
  debit: ['DEBIT', /^DEBIT/, 'SORTIE', 'PAIDOUT', 'MONEYOUT', 'WITHDRAWAL'],
  credit: ['CREDIT', /^CREDIT/, 'ENTREE', 'PAIDIN', 'MONEYIN', 'DEPOSIT'],
  currency: ['DEVISE', 'CURRENCY', 'MONNAIE'],
  externalId: ['TRANSACTIONID', 'IDENTIFIANTDETRANSACTION', 'IDTRANSACTION', 'IDENTIFIANT', 'ID', 'NUMEROOPERATION'],
  account: ['COMPTE', 'NUMERODECOMPTE', 'IBANDUCOMPTE', 'IBAN', 'ACCOUNT', 'ACCOUNTNUMBER', 'ACCOUNTIBAN'],
  status: ['STATUT', 'STATUS', 'STATE', 'ETAT'],
} as const;

type Found = Omit<ColumnMapping, 'delimiter' | 'skipRows' | 'dateOrder' | 'decimalMark'>;

const byHeader = (keys: readonly string[]): Found | null => {
  const bookedOn = columnOf(keys, ...words.bookedOn);
  const counterparty = columnOf(keys, ...words.counterparty);
  const labels = [...new Set([...columnsOf(keys, ...words.labels)])].slice(0, 3);
  const used = labels.length > 0 ? labels : counterparty === null ? [] : [counterparty];
  const debit = columnOf(keys, ...words.debit);
  const credit = columnOf(keys, ...words.credit);
  const amount = debit !== null && credit !== null ? null : columnOf(keys, ...words.amount);
  if (bookedOn === null || used.length === 0 || (amount === null && (debit === null || credit === null))) return null;
  return {
    bookedOn,
    valueOn: columnOf(keys, ...words.valueOn),
    purchasedOn: null,
    labels: counterparty === null || used.includes(counterparty) ? used : [counterparty, ...used].slice(0, 4),
    counterparty,
    amount,
    debit: amount === null ? debit : null,
    credit: amount === null ? credit : null,
    currency: columnOf(keys, ...words.currency),
    externalId: columnOf(keys, ...words.externalId),
    account: columnOf(keys, ...words.account),
    status: columnOf(keys, ...words.status),
  };
};

const isAmount = (text: string): boolean => {
  const reading = readAmount(text, null);
  return (reading.kind === 'amount' || reading.kind === 'ambiguous') && /[.,]\d{1,2}\b|^[-+]/.test(text.trim());
};

/** Without header: a column of dates, a column of amounts, and the longest texts. */
const byContent = (rows: readonly DelimitedRow[]): Found | null => {
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  const columns = Array.from({ length: width }, (_, i) => i);
  const share = (column: number, test: (text: string) => boolean) =>
    rows.filter((row) => test(cellAt(row, column))).length / Math.max(1, rows.length);
  const dates = columns.filter((column) => share(column, looksLikeDate) >= 0.8);
  const amounts = columns.filter((column) => share(column, isAmount) >= 0.8);
  const length = (column: number) =>
    rows.reduce((sum, row) => sum + cellAt(row, column).replace(/[^\p{L}]/gu, '').length, 0);
  const label = columns
    .filter((c) => !dates.includes(c) && !amounts.includes(c))
    .sort((a, b) => length(b) - length(a))[0];
  const [bookedOn] = dates;
  // Two columns of amounts: one may be a balance, which only the user can tell.
  const [amount, other] = amounts;
  if (
    bookedOn === undefined ||
    amount === undefined ||
    other !== undefined ||
    label === undefined ||
    length(label) === 0
  )
    return null;
  return {
    bookedOn,
    valueOn: dates[1] ?? null,
    purchasedOn: null,
    labels: [label],
    counterparty: null,
    amount,
    debit: null,
    credit: null,
    currency: null,
    externalId: null,
    account: null,
    status: null,
  };
};

/** Row index of the header among the first rows, when the next filled row has a date where the header says. */
const findHeader = (
  rows: readonly DelimitedRow[],
): { at: number; found: Found | null; keys: readonly string[] } | null => {
  for (let at = 0; at < Math.min(rows.length, HEADER_SEARCH_ROWS); at += 1) {
    const row = rows[at];
    if (!row || row.cells.filter((cell) => /\p{L}{2}/u.test(cell)).length < 2 || row.cells.some(looksLikeDate))
      continue;
    const keys = keysOf(row);
    const found = byHeader(keys);
    const next = rows.slice(at + 1, at + 4).find((candidate) => !isBlankRow(candidate));
    const day = found && next ? cellAt(next, found.bookedOn) : '';
    if (found && next && (looksLikeDate(day) || looksLikeCompactDate(day))) return { at, found, keys };
    if (!found && next && next.cells.some(looksLikeDate) && row.cells.length >= 3) return { at, found: null, keys };
  }
  return null;
};

/** Proposes which column holds what; the mapping is null when date, label or amount could not be told apart. */
export const proposeMapping = (rows: readonly DelimitedRow[], delimiter: Delimiter): MappingProposal => {
  const header = findHeader(rows);
  const dataAt = header
    ? header.at + 1
    : Math.max(
        0,
        rows.findIndex((row) => row.cells.some(looksLikeDate)),
      );
  const data = rows.slice(dataAt).filter((row) => !isBlankRow(row));
  const found = header?.found ?? byContent(data.slice(0, 200));
  const shown = rows.slice(Math.max(0, dataAt - 1), dataAt - 1 + FIRST_ROWS + 1);
  return {
    signature: header ? header.keys.join('|').slice(0, 500) : `columns:${data[0]?.cells.length ?? 0}`,
    header: header ? (rows[header.at]?.cells.map(squeeze) ?? []) : [],
    firstRows: (shown.length > 0 ? shown : rows.slice(0, FIRST_ROWS)).map((row) => ({
      line: row.line,
      cells: row.cells.map((cell) => squeeze(cell).slice(0, 200)),
    })),
    mapping: found && { ...found, delimiter, skipRows: dataAt, dateOrder: null, decimalMark: null },
  };
};
