import { createHash } from 'node:crypto';
import type { StatementTransaction, TransactionKeys } from '@shared/domain/bank';

const SHOWN = 4;

/** An account as it may be kept and shown: its last characters. « unknown » stays empty. */
export const maskAccount = (account: string): string => {
  const plain = account.replace(/\s/g, '');
  if (plain === 'unknown' || plain === '') return '';
  return plain.length <= SHOWN ? plain : `…${plain.slice(-SHOWN)}`;
};

const hashed = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);
/** SHA-256 of a file, in hexadecimal. */
export const fileHash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The keys of an operation without the account number they are made of. */
export const hashKeys = (keys: TransactionKeys): TransactionKeys => ({
  id: keys.id === null ? null : hashed(keys.id),
  content: hashed(keys.content),
});
export const withHashedKeys = (tx: StatementTransaction): StatementTransaction => ({ ...tx, keys: hashKeys(tx.keys) });

/** Card numbers of a label, but for their last digits. */
export const maskLabel = (label: string): string =>
  label.replace(/\b(?:\d[ -]?){12,18}(\d{4})\b/g, '…$1').replace(/\b\d{6,}\b/g, (digits) => `…${digits.slice(-4)}`);
