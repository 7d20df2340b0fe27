import { openWriter } from '@main/db/connection';
import { type DossierDb, dossierDb } from '@main/db/dossier-db';
import { nextUndo } from '@main/db/operations';
import { bankAnswers, payments, statementLines } from '@main/db/repositories';
import { lastOperation } from '@main/db/repositories/last-operation';
import { loadCatalogue } from '@main/reference/catalogue';
import { bankContextOf } from '@main/services/bank/bank-context';
import { noReviewChoices } from '@main/services/bank/bank-service';
import { openStatement } from '@main/services/bank/open-statement';
import type { StatementReader } from '@main/services/bank/statement-reader';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { builtWorker } from '../../../support/built-worker';
import { temporaryFolder, testPlatform } from '../../../support/dossiers';
import { newDossierDb } from '../../../support/new-dossier-db';

/** Twelve months of ChatGPT at 24,00 €, and as many of a supplier that is none of our business. */
const statement = new TextEncoder().encode(
  [
    'Date;Date de valeur;Débit;Crédit;Libellé;Solde',
    ...Array.from({ length: 12 }, (_, i) => {
      const on = `05/${String(i + 1).padStart(2, '0')}/2025`;
      return `${on};${on};-24,00;;PAIEMENT CB OPENAI *CHATGPT SUBSCR DUBLIN;\r\n${on};${on};-310,00;;PRLV SEPA LOYER;`;
    }),
  ].join('\r\n'),
);

let workerFile: string;
let made: ReturnType<typeof newDossierDb>;
let library: ReturnType<typeof temporaryFolder>;
beforeAll(async () => {
  workerFile = await builtWorker('src/main/services/bank/worker.ts');
});
beforeEach(() => {
  made = newDossierDb();
  library = temporaryFolder();
});
afterEach(() => {
  made.close();
  library.dispose();
});

const read = async (file: string | null): Promise<StatementReader> => {
  const task = { id: 'releve', fileName: 'releve.csv', bytes: statement, options: {}, catalogue: loadCatalogue() };
  const run = { onStep: () => undefined, signal: undefined, workerFile: file };
  const outcome = await openStatement({ ...task, answers: [] }, run);
  if (!outcome.ok) throw new Error(`not read: ${outcome.error.code}`);
  return outcome.reader;
};
const imported = async (reader: StatementReader, db: DossierDb, since = lastOperation(db.read)) => {
  const asked = { context: bankContextOf(db.read), answers: [], edits: new Map() };
  const file = { fileName: 'releve.csv', mapping: null, hash: reader.hash, signature: reader.signature };
  const into = { name: 'essai', passphrase: null, db };
  const platform = testPlatform(library.folder);
  return reader.import(asked, { choices: noReviewChoices, file, since }, into, platform);
};
/** What was written, whatever its identifiers. */
const writtenIn = ({ read: db }: DossierDb) => ({
  payments: payments.list(db).map(({ id: _, subscriptionId, ...one }) => ({ ...one, owned: subscriptionId !== null })),
  lines: statementLines
    .list(db)
    .map(({ id: _, importId: __, paymentId, subscriptionId, ...one }) => [
      one,
      paymentId !== null,
      subscriptionId !== null,
    ]),
});

describe('a statement imported in its thread', () => {
  test('writes what this thread would, as one operation that is undone whole here', async () => {
    const other = newDossierDb();
    const beside = await read(workerFile);
    const here = await read(null);
    const fromThread = await imported(beside, made.db);
    const fromHere = await imported(here, other.db);
    expect({ ...fromThread?.result, importId: '' }).toEqual({ ...fromHere?.result, importId: '' });
    // Twelve debits of 24,00 €, seen at once by the connection that holds the dossier.
    expect(payments.list(made.db.read).map(({ debitedCents }) => debitedCents)).toEqual(Array(12).fill(24_00));
    expect(writtenIn(made.db)).toEqual(writtenIn(other.db));
    expect(nextUndo(made.db.connection)).toMatchObject({
      id: fromThread?.operationId,
      labelCode: 'statement-imported',
    });
    made.db.undo();
    expect(writtenIn(made.db)).toEqual({ payments: [], lines: [] });
    beside.close();
    other.close();
  });

  test('writes nothing on a dossier that changed since the review', async () => {
    const reader = await read(workerFile);
    const since = lastOperation(made.db.read);
    made.db.write({ code: 'bank-answer-removed' }, (w) =>
      bankAnswers.save(w, { id: 'loyer', pattern: 'LOYER', decision: { kind: 'not-ai' } }),
    );
    expect(await imported(reader, made.db, since)).toBeNull();
    expect(writtenIn(made.db)).toEqual({ payments: [], lines: [] });
    // Reviewed again against what the dossier has become, it is written.
    expect((await imported(reader, made.db))?.result.payments).toBe(12);
    reader.close();
  });

  test('writes here a dossier whose file no thread can share', async () => {
    const reader = await read(workerFile);
    made.db.connection.pragma('locking_mode = EXCLUSIVE');
    expect((await imported(reader, made.db))?.result.payments).toBe(12);
    reader.close();
  });

  test('a write that is refused says why, and leaves nothing half written', async () => {
    const reader = await read(workerFile);
    const other = dossierDb(made.db.file, openWriter(made.db.file, null), testPlatform(library.folder));
    other.connection.exec('BEGIN IMMEDIATE');
    await expect(imported(reader, made.db)).rejects.toMatchObject({ name: 'Refusal', code: 'dossier-open-elsewhere' });
    other.connection.exec('ROLLBACK');
    other.close();
    expect(writtenIn(made.db)).toEqual({ payments: [], lines: [] });
    reader.close();
  }, 30_000);
});
