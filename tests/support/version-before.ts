import { unlock } from '@main/db/connection';
import { schemaVersion } from '@main/db/migrations';
import { createTriggers, dropTriggers } from '@main/db/triggers';
import Database from 'better-sqlite3';

/** What the last migration did, taken back: to be written anew with each migration. */
const lastStepBack = 'ALTER TABLE scenario DROP COLUMN hourly_cents';

/** Takes the last step of the schema back from a closed dossier: the program before would have written it so. */
export const madeByVersionBefore = (file: string, passphrase: string | null, stepBack = lastStepBack): void => {
  const connection = new Database(file);
  unlock(connection, passphrase);
  dropTriggers(connection);
  connection.exec(stepBack);
  createTriggers(connection);
  connection.pragma(`user_version = ${schemaVersion - 1}`);
  connection.close();
};
