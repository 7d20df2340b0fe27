import type { Platform } from '@main/platform/platform';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { asRefusal, type Connection, openConnection } from './connection';
import { migrate } from './migrate';
import {
  type OperationLabel,
  type OperationRow,
  type OperationStamp,
  recordEvent,
  redoOperation,
  runOperation,
  undoOperation,
} from './operations';
import * as schema from './schema';

const ormOf = (connection: Connection) => drizzle({ client: connection, schema, casing: 'snake_case' });
type Orm = ReturnType<typeof ormOf>;

/** What a reading function is given: it cannot write. */
export type ReadableDb = Pick<Orm, 'select' | 'selectDistinct' | '$count' | 'query'>;
/** What the work of an operation is given. */
export type WritableDb = Orm;

/** Result of a write, with the operation that « Annuler » would reverse (null: nothing changed). */
export type Written<T> = { readonly result: T; readonly operationId: string | null };

/** An open dossier: one file, held by this process alone. */
export type DossierDb = {
  readonly file: string;
  /** For the few places that need plain SQL: backup, integrity, undo. */
  readonly connection: Connection;
  readonly read: ReadableDb;
  /** Runs `work` as one journaled, undoable operation. Never await inside. */
  readonly write: <T>(label: OperationLabel, work: (db: WritableDb) => T) => Written<T>;
  /** The same for what the dossier starts from: « Annuler » never takes it back. */
  readonly start: <T>(label: OperationLabel, work: (db: WritableDb) => T) => Written<T>;
  /** Notes an event that changed no row. */
  readonly note: (label: OperationLabel) => void;
  /** Reverses an operation whole, the latest by default. @throws Refusal nothing-to-undo · undo-conflict */
  readonly undo: (operationId?: string) => OperationRow;
  /** Gives back the latest undone. @throws Refusal nothing-to-redo */
  readonly redo: () => OperationRow;
  readonly stamp: () => OperationStamp;
  /** Runs `work` when the file is let go: what reads it beside must end. */
  readonly onClose: (work: () => void) => void;
  readonly close: () => void;
};

const orRefused = <T>(file: string, work: () => T): T => {
  try {
    return work();
  } catch (error) {
    throw asRefusal(error, file);
  }
};

/** Wraps an already migrated connection. */
export const dossierDb = (
  file: string,
  connection: Connection,
  platform: Pick<Platform, 'now' | 'newId' | 'actor'>,
): DossierDb => {
  const orm = ormOf(connection);
  const closing: (() => void)[] = [];
  const stamp = (): OperationStamp => ({ id: platform.newId(), at: platform.now(), actor: platform.actor });
  return {
    file,
    connection,
    read: orm,
    write: (label, work) => orRefused(file, () => runOperation(connection, stamp(), label, () => work(orm))),
    start: (label, work) => orRefused(file, () => runOperation(connection, stamp(), label, () => work(orm), 'start')),
    note: (label) => orRefused(file, () => recordEvent(connection, stamp(), label)),
    undo: (operationId) => orRefused(file, () => undoOperation(connection, stamp(), operationId)),
    redo: () => orRefused(file, () => redoOperation(connection, stamp())),
    stamp,
    onClose: (work) => {
      closing.push(work);
    },
    close: () => {
      for (const work of closing.splice(0)) work();
      if (connection.open) connection.close();
    },
  };
};

/** Creates the file of a new dossier at the current version, empty. */
export const createDossierDb = (
  file: string,
  passphrase: string | null,
  name: string,
  platform: Platform,
): DossierDb => {
  const connection = openConnection(file, passphrase, { create: true });
  try {
    migrate(connection, name);
    connection.prepare('INSERT INTO dossier (id, created_at) VALUES (?, ?)').run(platform.newId(), platform.now());
    // The file itself, not its log alone, says from now on that it is a dossier.
    connection.pragma('wal_checkpoint(TRUNCATE)');
    return dossierDb(file, connection, platform);
  } catch (error) {
    connection.close();
    throw asRefusal(error, file);
  }
};
