import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { Refusal } from '@shared/domain/refusal';
import Database from 'better-sqlite3';

export type Connection = Database.Database;

/** « SOBR » in ASCII: tells a dossier from any other SQLite file. */
export const APPLICATION_ID = 0x534f4252;

/** What the first bytes of a file tell, without opening it as a database. */
export type FileNature =
  | { kind: 'plain'; version: number }
  /** No SQLite header: a protected dossier, or a damaged one; only the passphrase can tell. */
  | { kind: 'protected' }
  | { kind: 'foreign' };

/** A process that died left its last writes in the log beside the file, perhaps the very identity of the file. */
const hasPendingLog = (file: string): boolean => existsSync(`${file}-wal`);

/** Reads the header of a file: 100 bytes, never more. */
export const natureOf = (file: string): FileNature => {
  const header = Buffer.alloc(100);
  const descriptor = openSync(file, 'r');
  let read = 0;
  let size = 0;
  try {
    read = readSync(descriptor, header, 0, 100, 0);
    size = read;
  } finally {
    closeSync(descriptor);
  }
  if (size < 100) return { kind: 'foreign' };
  if (header.subarray(0, 16).toString('latin1') === 'SQLite format 3\0')
    return header.readUInt32BE(68) === APPLICATION_ID || hasPendingLog(file)
      ? { kind: 'plain', version: header.readUInt32BE(60) }
      : { kind: 'foreign' };
  // An encrypted file begins with a random salt; printable text means a file of another kind.
  const printable = header.every(
    (byte) => (byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09,
  );
  const known = ['%PDF', 'PK\u0003\u0004', '\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8', '\u00d0\u00cf\u0011\u00e0'];
  const start = header.subarray(0, 4).toString('latin1');
  if (printable || known.some((magic) => start.startsWith(magic.slice(0, 4)))) return { kind: 'foreign' };
  return { kind: 'protected' };
};

/** SQLite error code → what to tell the person. Anything else is a fault of ours and is thrown as it is. */
export const asRefusal = (error: unknown, file: string): unknown => {
  if (error instanceof Refusal) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const name = basename(file).replace(/\.sobria$/, '');
  if (code === 'SQLITE_BUSY' || code === 'SQLITE_LOCKED' || code.startsWith('SQLITE_BUSY'))
    return new Refusal('dossier-open-elsewhere', { name }, { cause: error });
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') return new Refusal('disk-full', {}, { cause: error });
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT'))
    return new Refusal('dossier-damaged', { name }, { cause: error });
  if (
    code.startsWith('SQLITE_READONLY') ||
    code.startsWith('SQLITE_CANTOPEN') ||
    code === 'EACCES' ||
    code === 'EROFS' ||
    code === 'EPERM'
  )
    return new Refusal('folder-not-writable', { folder: file }, { cause: error });
  return error;
};

/** Applies the passphrase, when there is one; must come before any other statement. */
export const unlock = (connection: Connection, passphrase: string | null): void => {
  if (passphrase !== null) connection.key(Buffer.from(passphrase.normalize('NFC'), 'utf8'));
};

/**
 * Takes the file for this process and shares it inside: an exclusive lock that comes down to a shared one in the same
 * step, so that no other process, which would ask for the exclusive one, slips in between. Other threads of this
 * process can then read it while it is written.
 */
const takeShared = (connection: Connection): void => {
  connection.pragma('locking_mode = NORMAL');
  connection.pragma('journal_mode = WAL');
  // The log is opened by a first reading, under the mode in force: exclusive, it could never be shared.
  connection.prepare('SELECT count(*) FROM sqlite_master').get();
  connection.pragma('locking_mode = EXCLUSIVE');
  connection.exec('BEGIN IMMEDIATE');
  connection.pragma('locking_mode = NORMAL');
  connection.exec('COMMIT');
};

/** Some network drives cannot map a log in memory: there, one connection alone, and no reading thread. */
const takeAlone = (connection: Connection): void => {
  connection.pragma('locking_mode = EXCLUSIVE');
  connection.pragma('journal_mode = WAL');
};

const cannotShare = (error: unknown): boolean => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('SQLITE_IOERR') || code === 'SQLITE_PROTOCOL';
};

/** Whether another thread of this process can open the same file. */
export const isShared = (connection: Connection): boolean =>
  connection.pragma('locking_mode', { simple: true }) === 'normal';

/** Holds the file again after its log was closed, as when its key changes. */
export const takeFile = (connection: Connection): void => {
  try {
    takeShared(connection);
  } catch (error) {
    if (connection.inTransaction) connection.exec('ROLLBACK');
    if (!cannotShare(error)) throw error;
    takeAlone(connection);
  }
};

/** How long two connections of this process wait for each other before they give up. */
const BESIDE_MILLIS = 5000;

const writesSafely = (connection: Connection): void => {
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
};

const firstReading = (connection: Connection, passphrase: string | null, name: string): void => {
  try {
    connection.prepare('SELECT count(*) FROM sqlite_master').get();
  } catch (error) {
    if (passphrase !== null && error instanceof Error && 'code' in error && error.code === 'SQLITE_NOTADB')
      throw new Refusal('passphrase-wrong', { name }, { cause: error });
    throw error;
  }
};

/**
 * Opens the file of a dossier for this process alone: WAL, full synchronisation, foreign keys on. Threads of this
 * process may read it beside, by `openReader`.
 * @throws Refusal passphrase-wrong · dossier-open-elsewhere · dossier-damaged · folder-not-writable
 */
export const openConnection = (
  file: string,
  passphrase: string | null,
  options: { create?: boolean } = {},
): Connection => {
  const name = basename(file).replace(/\.sobria$/, '');
  let connection: Connection | undefined;
  try {
    connection = new Database(file, { fileMustExist: !options.create, timeout: 300 });
    unlock(connection, passphrase);
    firstReading(connection, passphrase, name);
    takeFile(connection);
    writesSafely(connection);
    // Another process is told at once; a thread of this one, which writes for a moment, is waited for.
    connection.pragma(`busy_timeout = ${BESIDE_MILLIS}`);
    connection.pragma('temp_store = MEMORY');
    return connection;
  } catch (error) {
    connection?.close();
    throw asRefusal(error, file);
  }
};

const openBeside = (file: string, passphrase: string | null, prepare: (connection: Connection) => void): Connection => {
  const connection = new Database(file, { fileMustExist: true, timeout: BESIDE_MILLIS });
  try {
    unlock(connection, passphrase);
    prepare(connection);
    connection.pragma('temp_store = MEMORY');
    return connection;
  } catch (error) {
    connection.close();
    throw asRefusal(error, file);
  }
};

/**
 * A second connection to a dossier that this process holds, for another thread: it sees each write once committed, and
 * cannot write. Not opened read-only: the last connection to close, whichever it is, puts the log back into the file.
 */
export const openReader = (file: string, passphrase: string | null): Connection =>
  openBeside(file, passphrase, (connection) => connection.pragma('query_only = ON'));

/**
 * A second connection that writes in the place of the one that holds the dossier, from another thread of this process.
 * The first must write nothing meanwhile.
 */
export const openWriter = (file: string, passphrase: string | null): Connection =>
  openBeside(file, passphrase, writesSafely);
