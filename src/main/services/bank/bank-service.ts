import { bankAnswers, bankMappings, statementImports, statementLines } from '@main/db/repositories';
import { MAX_BYTES } from '@main/importers/bank';
import type { Platform } from '@main/platform/platform';
import type { BankReading, StatementHistory, StatementResult } from '@shared/contract/bank';
import type { RememberedAnswer } from '@shared/domain/bank';
import type { CreationEdit, PaperPage, ReadingChoices, ReviewChoices } from '@shared/domain/bank-review';
import { Refusal } from '@shared/domain/refusal';
import { operationThatAdded } from '../imports/operation-that-added';
import { type Client, dossierOf } from '../library/client';
import type { LibraryService } from '../library/library-service';
import { catalogueOf } from '../tools/tool-catalogue';
import { actionOf, applyReview, linesToWrite } from './apply-review';
import { bankContextOf } from './bank-context';
import { fileHash } from './mask';
import { type PaperQuery, paperPage } from './paper-lines';
import { reviewStatement } from './review';
import { runReading } from './run-reading';
import type { Session } from './session';
import { bankSpend } from './spend';
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

/** Bank statements of the open dossier. A reading stays in memory until it is imported or replaced. */
export const createBankService = (platform: Platform, library: LibraryService) => {
  const sessions = new Map<string, Session>();

  /** @throws Refusal reading-expired */
  const sessionOf = (client: Client, readingId: string): Session => {
    const session = sessions.get(client.id);
    if (session?.id !== readingId || session.db !== dossierOf(client).db) throw new Refusal('reading-expired');
    return session;
  };
  const worked = (session: Session, choices: ReviewChoices) =>
    reviewStatement(session, bankContextOf(session.db.read), asAnswers(choices), editsOf(choices));

  return {
    /** Reads a file: steps, then its review or why it cannot be read. */
    read: (
      client: Client,
      file: File,
      choices: ReadingChoices,
      signal?: AbortSignal,
    ): AsyncGenerator<BankReading, void> => {
      const { db } = dossierOf(client);
      return stepsOf(async (say) => {
        sessions.delete(client.id);
        if (file.size > MAX_BYTES) {
          const params = { maxMegabytes: MAX_BYTES / 1024 / 1024, file: file.name };
          return { kind: 'unreadable', error: { code: 'file-too-large', params }, proposal: null };
        }
        const bytes = new Uint8Array(await file.arrayBuffer());
        const remembered = Object.fromEntries(
          bankMappings.list(db.read).map(({ signature, mapping }) => [signature, mapping]),
        );
        const options = {
          remembered,
          ...(choices.mapping === null ? {} : { mapping: choices.mapping }),
          ...(choices.dateOrder === null ? {} : { dateOrder: choices.dateOrder }),
          ...(choices.decimalMark === null ? {} : { decimalMark: choices.decimalMark }),
        };
        const { read, analysis } = await runReading(
          { bytes, options, catalogue: catalogueOf(db.read), answers: bankAnswers.list(db.read) },
          { onStep: (step) => say({ kind: 'progress', ...step }), signal },
        );
        if (!read.ok || analysis === null) {
          const failed = read.ok ? { code: 'no-operation', params: {} } : read.error;
          const error = { code: failed.code, params: { ...failed.params, file: file.name } };
          return { kind: 'unreadable', error, proposal: read.ok ? null : read.proposal };
        }
        const session: Session = {
          id: platform.newId(),
          db,
          fileName: file.name.slice(0, 300),
          hash: fileHash(bytes),
          statement: read.statement,
          analysis,
          mapping: choices.mapping,
        };
        sessions.set(client.id, session);
        return { kind: 'review', review: worked(session, noReviewChoices).review };
      });
    },

    review: (client: Client, readingId: string, choices: ReviewChoices) =>
      worked(sessionOf(client, readingId), choices).review,

    /** A page of the whole statement, highlighted. @throws Refusal reading-expired */
    lines: (
      client: Client,
      { readingId, choices, ...query }: PaperQuery & { readonly readingId: string; readonly choices: ReviewChoices },
    ): PaperPage => {
      const session = sessionOf(client, readingId);
      const answers = [...asAnswers(choices), ...bankAnswers.list(session.db.read)];
      return paperPage(session, worked(session, choices), answers, query);
    },
    spend: (client: Client) => bankSpend(dossierOf(client).db.read),

    /** One operation, after a verified backup. @throws Refusal reading-expired · import-nothing */
    import: async (client: Client, readingId: string, choices: ReviewChoices) => {
      const session = sessionOf(client, readingId);
      const review = worked(session, choices);
      const writes = review.items.some(({ item }) => {
        const action = actionOf(item, choices);
        if (action.kind === 'ignore') return false;
        return (action.kind === 'attach' && action.updatePrice) || linesToWrite(item, choices).length > 0;
      });
      if (!writes && choices.answers.length === 0) throw new Refusal('import-nothing', { name: session.fileName });
      await library.backupBeforeImport(client);
      // Asked twice meanwhile, it is imported once.
      sessionOf(client, readingId);
      const count = review.items.reduce((total, { item }) => total + linesToWrite(item, choices).length, 0);
      const written = session.db.write(
        { code: 'statement-imported', params: { name: session.fileName, count } },
        (w): StatementResult =>
          applyReview(w, { session, worked: review, choices, newId: platform.newId, now: platform.now() }),
      );
      sessions.delete(client.id);
      return written;
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
