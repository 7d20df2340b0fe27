import type { ReadableDb, WritableDb } from '@main/db/dossier-db';
import { charterClauses, charterComments, charterDrafts, charterProposals } from '@main/db/repositories';
import { initialClauses, variablesIn } from '@main/engine/governance/charter';
import type { Platform } from '@main/platform/platform';
import { loadCharterReference } from '@main/reference/charter';
import {
  type CharterComment,
  type CharterProposal,
  type CharterValues,
  type DraftClause,
  emptyCharterValues,
} from '@shared/domain/charter';
import type { CharterSectionId } from '@shared/domain/charter-reference';
import { Refusal } from '@shared/domain/refusal';
import { type Client, dossierOf } from '../library/client';

/** @throws Refusal charter-variable-unknown: a word between braces that nothing will ever fill */
const checkVariables = (text: string | null): void => {
  const [name] = text === null ? [] : variablesIn(text).unknown;
  if (name !== undefined) throw new Refusal('charter-variable-unknown', { name });
};

const clauseOrRefuse = (db: ReadableDb, id: string): DraftClause => {
  const clause = charterClauses.get(db, id);
  if (!clause) throw new Refusal('row-not-found');
  return clause;
};

const ofSection = (db: ReadableDb, section: CharterSectionId): DraftClause[] =>
  charterClauses
    .list(db)
    .filter((clause) => clause.section === section)
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));

const newClause = (db: ReadableDb, id: string, section: CharterSectionId, text: string): DraftClause => ({
  id,
  section,
  position: Math.max(-1, ...ofSection(db, section).map((clause) => clause.position)) + 1,
  clauseId: null,
  kind: section === 'rules' ? 'rule' : 'text',
  text,
  included: true,
});

/** What an accepted proposal does to the text. */
const apply = (db: WritableDb, proposal: CharterProposal, newId: () => string): void => {
  if (proposal.kind === 'add') {
    if (proposal.text !== null) charterClauses.save(db, newClause(db, newId(), proposal.section, proposal.text));
    return;
  }
  if (proposal.draftClauseId === null) throw new Refusal('row-not-found');
  const clause = clauseOrRefuse(db, proposal.draftClauseId);
  if (proposal.kind === 'remove') charterClauses.save(db, { ...clause, included: false });
  else if (proposal.text !== null) charterClauses.save(db, { ...clause, text: proposal.text, included: true });
};

export type Decision = Pick<CharterProposal, 'id' | 'decidedBy' | 'reason'> & { state: 'accepted' | 'refused' };

/** Starting, writing and discussing the draft. */
export const charterWriting = (platform: Platform) => ({
  start: (client: Client) =>
    dossierOf(client).db.write({ code: 'charter-started' }, (db) => {
      if (charterDrafts.get(db, 'draft')) return null;
      charterDrafts.save(db, { id: 'draft', startedOn: platform.today(), values: emptyCharterValues });
      for (const clause of initialClauses(loadCharterReference(), () => platform.newId()))
        charterClauses.save(db, clause);
      return null;
    }),
  saveClause: (client: Client, { id, text, included }: Pick<DraftClause, 'id' | 'text' | 'included'>) => {
    checkVariables(text);
    return dossierOf(client).db.write({ code: 'charter-clause-saved' }, (db) => {
      const clause = clauseOrRefuse(db, id);
      // A clause of one's own has no other text to fall back on.
      return charterClauses.save(db, {
        ...clause,
        text: text ?? (clause.clauseId === null ? clause.text : null),
        included,
      });
    });
  },
  moveClause: (client: Client, id: string, position: number) =>
    dossierOf(client).db.write({ code: 'charter-clause-saved' }, (db) => {
      const clause = clauseOrRefuse(db, id);
      const others = ofSection(db, clause.section).filter((one) => one.id !== id);
      others.splice(Math.min(position, others.length), 0, clause);
      others.forEach((one, rank) => {
        if (one.position !== rank) charterClauses.save(db, { ...one, position: rank });
      });
      return null;
    }),
  addClause: (client: Client, section: CharterSectionId, text: string) => {
    checkVariables(text);
    return dossierOf(client).db.write({ code: 'charter-clause-saved' }, (db) =>
      charterClauses.save(db, newClause(db, platform.newId(), section, text)),
    );
  },
  removeClause: (client: Client, id: string) =>
    dossierOf(client).db.write({ code: 'charter-clause-removed' }, (db) => {
      charterClauses.remove(db, clauseOrRefuse(db, id).id);
      return null;
    }),
  saveValues: (client: Client, values: CharterValues) =>
    dossierOf(client).db.write({ code: 'charter-values-saved' }, (db) => {
      const draft = charterDrafts.get(db, 'draft');
      if (!draft) throw new Refusal('charter-not-started');
      return charterDrafts.save(db, { ...draft, values }).values;
    }),
  propose: (
    client: Client,
    proposal: Pick<CharterProposal, 'draftClauseId' | 'section' | 'kind' | 'text' | 'why' | 'author'>,
  ) => {
    checkVariables(proposal.text);
    if (proposal.kind !== 'remove' && proposal.text === null) throw new Refusal('invalid-input', { field: 'text' });
    return dossierOf(client).db.write({ code: 'charter-proposed', params: { name: proposal.author } }, (db) => {
      if (proposal.kind !== 'add') clauseOrRefuse(db, proposal.draftClauseId ?? '');
      return charterProposals.save(db, {
        ...proposal,
        text: proposal.kind === 'remove' ? null : proposal.text,
        draftClauseId: proposal.kind === 'add' ? null : proposal.draftClauseId,
        id: platform.newId(),
        proposedOn: platform.today(),
        state: 'open',
        decidedBy: null,
        decidedOn: null,
        reason: null,
      });
    });
  },
  decide: (client: Client, { id, state, decidedBy, reason }: Decision) => {
    const { db } = dossierOf(client);
    const proposal = charterProposals.get(db.read, id);
    if (!proposal) throw new Refusal('row-not-found');
    if (proposal.state !== 'open') throw new Refusal('charter-already-decided');
    if (state === 'refused' && (reason ?? '').trim() === '') throw new Refusal('charter-reason-needed');
    return db.write({ code: 'charter-decided', params: { name: proposal.author } }, (w) => {
      if (state === 'accepted') apply(w, proposal, () => platform.newId());
      return charterProposals.save(w, { ...proposal, state, decidedBy, decidedOn: platform.today(), reason });
    });
  },
  comment: (client: Client, comment: Pick<CharterComment, 'draftClauseId' | 'text' | 'author'>) =>
    dossierOf(client).db.write({ code: 'charter-commented', params: { name: comment.author } }, (db) => {
      clauseOrRefuse(db, comment.draftClauseId);
      return charterComments.save(db, { ...comment, id: platform.newId(), writtenOn: platform.today() });
    }),
});
