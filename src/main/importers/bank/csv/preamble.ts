import type { Day } from '@shared/domain/day';
import type { DelimitedRow } from '../../text-file';
import { readAmount, unwrapFormula } from '../amounts';
import { looksLikeDate, readDay } from '../dates';
import { labelKey, squeeze } from '../text';

/** What the lines above an account's operations say. */
export type Preamble = {
  readonly account: string | null;
  readonly balanceCents: number | null;
  readonly balanceOn: Day | null;
  /** Number of operations that the file announces. */
  readonly count: number | null;
};

const french = (text: string): Day | null => {
  const reading = readDay(text, 'dmy');
  return reading.kind === 'day' ? reading.day : null;
};
const amount = (text: string): number | null => {
  const reading = readAmount(text, ',');
  return reading.kind === 'amount' ? reading.cents : null;
};

/** Société Générale: `="number";from;to;count;day;balance EUR`. */
const countedRow = (cells: readonly string[]): Preamble | null => {
  const [account = '', from = '', to = '', count = '', on = '', balance = ''] = cells;
  if (!/^\d{8,}$/.test(account.replace(/\s/g, '')) || !looksLikeDate(from) || !looksLikeDate(to)) return null;
  return {
    account: account.replace(/\s/g, ''),
    balanceCents: amount(balance),
    balanceOn: french(on),
    count: /^\d{1,7}$/.test(count) ? Number(count) : null,
  };
};

/** BNP Paribas: `name;name;****1234;day;;balance`. */
export const maskedRow = (cells: readonly string[]): Preamble | null => {
  const [name = '', , account = '', on = '', gap = '', balance = ''] = cells;
  if (cells.length < 6 || looksLikeDate(name) || !/^[*X\d ]{4,}$/.test(account) || !looksLikeDate(on)) return null;
  return gap !== '' || amount(balance) === null
    ? null
    : { account, balanceCents: amount(balance), balanceOn: french(on), count: null };
};

const accountPattern =
  /(?:COMPTE|CONTRAT|CARTE|N°|NO\b|NUMERO)[^\d*]{0,60}?((?:FR\d{2}[A-Z\d ]{20,30})|[*X]{2,}\d{3,6}|\d[\dA-Z ]{6,25}[\dA-Z])/;
const ibanPattern = /\bFR\d{2}(?: ?[A-Z\d]{4}){5} ?[A-Z\d]{3}\b/;
const balancePattern =
  /\bSOLDE\b(?!.*FRANCS)[^\d+-]*(?:(\d{2}\/\d{2}\/\d{2,4})[^\d+-]*)?([+-]? ?\d[\d .]*(?:,\d{1,2})?)/;
const dayPattern = /^DATE\b[^\d]*(\d{2}\/\d{2}\/\d{2,4})$/;

/**
 * Reads account, balance and its day from the lines above the operations, whatever the bank: « Compte de dépôt n°
 * 123… », « Solde au 20/11/2026 1 234,56 € », « Numéro de compte ; 123… ».
 */
export const readPreamble = (rows: readonly DelimitedRow[]): Preamble => {
  let account: string | null = null;
  let balanceCents: number | null = null;
  let balanceOn: Day | null = null;
  for (const row of rows) {
    const cells = row.cells.map((cell) => unwrapFormula(cell).trim());
    const whole = countedRow(cells) ?? maskedRow(cells);
    if (whole) return whole;
    const text = labelKey(cells.join(' ')).replace(/\s+/g, ' ');
    account ??= ibanPattern.exec(text)?.[0].replace(/\s/g, '') ?? accountOf(text);
    const balance = balancePattern.exec(text);
    if (balance && balanceCents === null) {
      balanceCents = amount(squeeze(balance[2] ?? ''));
      balanceOn ??= balance[1] === undefined ? null : french(balance[1]);
    }
    const day = dayPattern.exec(text);
    if (day?.[1]) balanceOn ??= french(day[1]);
  }
  return { account, balanceCents, balanceOn, count: null };
};

const accountOf = (text: string): string | null => {
  const found = accountPattern.exec(text)?.[1]?.trim();
  // A date or a short word with figures is not an account number.
  return found !== undefined && found.replace(/\D/g, '').length >= 4 ? found.replace(/\s+(?=\d|[A-Z]\b)/g, '') : null;
};
