import type { WritableDb } from '@main/db/dossier-db';
import {
  charterClauses,
  charterComments,
  charterDrafts,
  charterProposals,
  charterSignatures,
  charterVersions,
  people,
} from '@main/db/repositories';
import { expectedSigners, initialClauses } from '@main/engine/governance/charter';
import { loadCharterReference } from '@main/reference/charter';
import { draftOrRefuse } from '@main/services/charter/charter-text';
import { participantsOf } from '@main/services/charter/charter-view';
import {
  charterCommentSchema,
  charterDraftSchema,
  charterProposalSchema,
  charterSignatureSchema,
  charterVersionSchema,
} from '@shared/domain/charter';
import { daySchema } from '@shared/domain/day';
import { z } from 'zod';
import type { ExampleContext, ExamplePart } from '../example-part';

const onClause = { clauseId: z.string() };
const slice = z
  .object({
    ...charterDraftSchema.omit({ id: true }).shape,
    /** Day the text was assembled. */
    asOf: daySchema,
    proposals: z.array(charterProposalSchema.omit({ id: true, draftClauseId: true, section: true }).extend(onClause)),
    comments: z.array(charterCommentSchema.omit({ id: true, draftClauseId: true }).extend(onClause)),
    version: charterVersionSchema.omit({ id: true, text: true, effectiveOn: true, reviewOn: true }),
    signatures: charterSignatureSchema.pick({ signedOn: true, kind: true }),
  })
  .nullable();
type Slice = NonNullable<z.output<typeof slice>>;

const discuss = (db: WritableDb, context: ExampleContext, data: Slice): void => {
  const rows = new Map(charterClauses.list(db).map((clause) => [clause.clauseId, clause]));
  data.proposals.forEach(({ clauseId, ...proposal }, index) => {
    const clause = rows.get(clauseId);
    if (!clause) throw new Error(`no clause ${clauseId}`);
    const id = context.id('proposal', index + 1);
    charterProposals.save(db, { ...proposal, id, draftClauseId: clause.id, section: clause.section });
    if (proposal.state === 'accepted' && proposal.kind === 'rewrite')
      charterClauses.save(db, { ...clause, text: proposal.text });
  });
  data.comments.forEach(({ clauseId, ...comment }, index) => {
    const clause = rows.get(clauseId);
    if (!clause) throw new Error(`no clause ${clauseId}`);
    charterComments.save(db, { ...comment, id: context.id('comment', index + 1), draftClauseId: clause.id });
  });
};

/** A charter written with the teams, published, then signed by everyone on a later day; none in the other example. */
export const charterPart: ExamplePart = (db, context) => {
  const data = context.slice('charter', slice, null);
  if (data === null) return;
  charterDrafts.save(db, { id: 'draft', startedOn: data.startedOn, values: data.values });
  for (const clause of initialClauses(loadCharterReference(), (id) => context.id('clause', id.toLowerCase())))
    charterClauses.save(db, clause);
  discuss(db, context, data);
  const { text } = draftOrRefuse(db, context.example, data.asOf);
  const versionId = context.id('charter', data.version.number);
  charterVersions.save(db, {
    ...data.version,
    participants: [...new Set([...participantsOf(db), ...data.version.participants])],
    id: versionId,
    effectiveOn: text.effectiveOn,
    reviewOn: text.reviewOn,
    text: { ...text, version: data.version.number },
  });
  for (const person of expectedSigners(people.list(db), data.signatures.signedOn))
    charterSignatures.save(db, {
      ...data.signatures,
      id: context.id('signature', person.id.slice(context.id('person', '').length)),
      versionId,
      personId: person.id,
      name: person.name,
    });
};
