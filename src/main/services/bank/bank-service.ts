import type { DossierDb } from '@main/db/dossier-db';
import { bankAnswers, bankMappings, statementImports, statementLines } from '@main/db/repositories';
import { lastOperation } from '@main/db/repositories/last-operation';
import { MAX_BYTES, type ReadOptions } from '@main/importers/bank';
import type { Platform } from '@main/platform/platform';
import type { SentBankReading, StatementHistory } from '@shared/contract/bank';
import type { Sealed } from '@shared/contract/sealed';
import type { ColumnMapping, RememberedAnswer } from '@shared/domain/bank';
import type { BankReview, CreationEdit, PaperPage, ReadingChoices, ReviewChoices } from '@shared/domain/bank-review';
import { Refusal } from '@shared/domain/refusal';
import { operationThatAdded } from '../imports/operation-that-added';
import { type Client, dossierOf, whileBusy } from '../library/client';
import type { LibraryService } from '../library/library-service';
import { catalogueOf } from '../tools/tool-catalogue';
import { bankContextOf } from './bank-context';
import { openStatement } from './open-statement';
import type { PaperQuery } from './paper-lines';
import type { Asked } from './review-desk';
import { bankSpend } from './spend';
import type { StatementReader } from './statement-reader';
import { stepsOf } from './steps';

/** A statement as proposed: nothing settled yet. */
export const noReviewChoices: ReviewChoices = { answers: [], items: [], leftOut: [], taken: [] };
export const noReadingChoices: ReadingChoices = { mapping: null, dateOrder: null, decimalMark: null };

const asAnswers = (choices: ReviewChoices): RememberedAnswer[] =>
  choices.answers.map((answer, i) => ({ id: `choice-${i}`, ...answer }));

const editsOf = (choices: ReviewChoices): Map<string, CreationEdit> =>
  new Map(
    choices.items.flatMap(({ id, action }) =>
      action.kind === 'create' && action.edit ? [[id, action.edit] as const] : [],
    ),
  );

/** A statement read and not imported yet, for one window. */
type Session = {
  readonly id: string;
  readonly db: DossierDb;
  readonly fileName: string;
  /** Columns the person accepted, to be remembered with the import. */
  readonly mapping: ColumnMapping | null;
  readonly reader: StatementReader;
};

const askedOf = (db: DossierDb, choices: ReviewChoices): Asked => ({
  context: bankContextOf(db.read),
  answers: asAnswers(choices),
  edits: editsOf(choices),
});

const optionsOf = (db: DossierDb, choices: ReadingChoices): ReadOptions => ({
  remembered: Object.fromEntries(bankMappings.list(db.read).map(({ signature, mapping }) => [signature, mapping])),
  ...(choices.mapping === null ? {} : { mapping: choices.mapping }),
  ...(choices.dateOrder === null ? {} : { dateOrder: choices.dateOrder }),
  ...(choices.decimalMark === null ? {} : { decimalMark: choices.decimalMark }),
});

/** Bank statements of the open dossier. A reading stays in memory until it is imported or replaced. */
export const createBankService = (platform: Platform, library: LibraryService) => {
  const sessions = new Map<string, Session>();
  const watched = new WeakSet<DossierDb>();

  const drop = (clientId: string): void => {
    sessions.get(clientId)?.reader.close();
    sessions.delete(clientId);
  };
  const keep = (clientId: string, session: Session): void => {
    drop(clientId);
    sessions.set(clientId, session);
    const { db } = session;
    if (watched.has(db)) return;
    watched.add(db);
    db.onClose(() => {
      for (const [id, one] of [...sessions]) if (one.db === db) drop(id);
    });
  };
  /** @throws Refusal reading-expired */
  const sessionOf = (client: Client, readingId: string): Session => {
    const session = sessions.get(client.id);
    if (session?.id !== readingId || session.db !== dossierOf(client).db) throw new Refusal('reading-expired');
    return session;
  };

  return {
    /** Reads a file: steps, then its review or why it cannot be read. */
    read: (
      client: Client,
      file: File,
      choices: ReadingChoices,
      signal?: AbortSignal,
    ): AsyncGenerator<SentBankReading, void> => {
      const { db } = dossierOf(client);
      return stepsOf(async (say) => {
        drop(client.id);
        if (file.size > MAX_BYTES) {
          const params = { maxMegabytes: MAX_BYTES / 1024 / 1024, file: file.name };
          return { kind: 'unreadable', error: { code: 'file-too-large', params }, proposal: null };
        }
        const id = platform.newId();
        const fileName = file.name.slice(0, 300);
        const outcome = await openStatement(
          {
            id,
            fileName,
            bytes: new Uint8Array(await file.arrayBuffer()),
            options: optionsOf(db, choices),
            catalogue: catalogueOf(db.read),
            answers: bankAnswers.list(db.read),
          },
          { onStep: (step) => say({ kind: 'progress', ...step }), signal },
        );
        if (!outcome.ok) {
          const { error, proposal } = outcome;
          return {
            kind: 'unreadable',
            error: { code: error.code, params: { ...error.params, file: file.name } },
            proposal,
          };
        }
        const { reader } = outcome;
        if (!db.connection.open) {
          reader.close();
          throw new Refusal('dossier-not-open');
        }
        keep(client.id, { id, db, fileName, mapping: choices.mapping, reader });
        return { kind: 'review', review: await reader.review(askedOf(db, noReviewChoices)) };
      });
    },

    /** @throws Refusal reading-expired */
    review: async (client: Client, readingId: string, choices: ReviewChoices): Promise<BankReview | Sealed> => {
      const { reader, db } = sessionOf(client, readingId);
      return reader.review(askedOf(db, choices));
    },

    /** A page of the whole statement, highlighted. @throws Refusal reading-expired */
    lines: async (
      client: Client,
      { readingId, choices, ...query }: PaperQuery & { readonly readingId: string; readonly choices: ReviewChoices },
    ): Promise<PaperPage> => {
      const { reader, db } = sessionOf(client, readingId);
      return reader.page(askedOf(db, choices), query);
    },
    spend: (client: Client) => bankSpend(dossierOf(client).db.read),

    /** One operation, after a verified backup. @throws Refusal reading-expired · import-nothing */
    import: async (client: Client, readingId: string, choices: ReviewChoices) => {
      const { db, fileName, mapping, reader } = sessionOf(client, readingId);
      if (choices.answers.length === 0 && !(await reader.wouldWrite(askedOf(db, choices), choices)))
        throw new Refusal('import-nothing', { name: fileName });
      await library.backupBeforeImport(client);
      const file = { fileName, mapping, hash: reader.hash, signature: reader.signature };
      for (;;) {
        // Asked twice meanwhile, it is imported once; what another window wrote meanwhile is taken into account.
        sessionOf(client, readingId);
        const order = { choices, file, since: lastOperation(db.read) };
        const written = await whileBusy(
          client,
          reader.import(askedOf(db, choices), order, dossierOf(client), platform),
        );
        if (written === null) continue;
        drop(client.id);
        return written;
      }
    },

    history: (client: Client): StatementHistory[] => {
      const { db } = dossierOf(client);
      const lines = statementLines.list(db.read);
      return statementImports
        .list(db.read)
        .map(({ hash: _, ...one }) => {
          const own = lines.filter(({ importId }) => importId === one.id);
          return {
            ...one,
            lines: own.length,
            payments: own.filter(({ paymentId }) => paymentId !== null).length,
            operationId: operationThatAdded(db.connection, 'statement_import', one.id),
          };
        })
        .sort((a, b) => (a.importedAt < b.importedAt ? 1 : -1));
    },

    answers: (client: Client) => {
      const { read } = dossierOf(client).db;
      const names = new Map(catalogueOf(read).tools.map((tool) => [tool.id, tool.product]));
      return bankAnswers.list(read).map((answer) => ({
        ...answer,
        toolName: answer.decision.kind === 'tool' ? (names.get(answer.decision.toolId) ?? null) : null,
      }));
    },
    removeAnswer: (client: Client, id: string) =>
      dossierOf(client).db.write({ code: 'bank-answer-removed' }, (w) => {
        if (!bankAnswers.remove(w, id)) throw new Refusal('row-not-found');
        return null;
      }),
  };
};
export type BankService = ReturnType<typeof createBankService>;
