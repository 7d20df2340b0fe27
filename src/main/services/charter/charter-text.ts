import type { ReadableDb } from '@main/db/dossier-db';
import { charterClauses, charterDrafts } from '@main/db/repositories';
import {
  type Assembled,
  assembleCharter,
  type CharterFacts,
  charterVariables,
  effectiveDay,
  reviewDay,
  type Spoken,
} from '@main/engine/governance/charter';
import { loadCharterReference } from '@main/reference/charter';
import type { CharterDraft, CharterText, DraftClause } from '@shared/domain/charter';
import type { CharterVariable } from '@shared/domain/charter-results';
import type { Day } from '@shared/domain/day';
import { Refusal } from '@shared/domain/refusal';
import { sayVariable } from '@shared/text/charter-values';
import { companyOf } from '../company/company-profile';
import { charterFactsOf } from './charter-facts';

export type WrittenCharter = {
  readonly draft: CharterDraft;
  readonly rows: readonly DraftClause[];
  readonly facts: CharterFacts;
  readonly variables: readonly CharterVariable[];
  readonly assembled: Assembled;
  readonly text: CharterText;
};

/** The draft with its clauses assembled from what the dossier knows today; null when it was not started. */
export const writtenCharter = (db: ReadableDb, dossierName: string, asOf: Day): WrittenCharter | null => {
  const draft = charterDrafts.get(db, 'draft');
  if (!draft) return null;
  const reference = loadCharterReference();
  const rows = charterClauses.list(db);
  const facts = charterFactsOf(db, dossierName, asOf);
  const variables = charterVariables(facts, draft.values, reference).map(
    ({ id, origin, content }): CharterVariable => ({
      id,
      origin,
      text: content === null ? null : sayVariable(content),
    }),
  );
  const spoken: Spoken = Object.fromEntries(variables.map(({ id, text }) => [id, text]));
  const assembled = assembleCharter(rows, reference, draft.values.annexed, spoken);
  return {
    draft,
    rows,
    facts,
    variables,
    assembled,
    text: {
      company: facts.company,
      logo: companyOf(db)?.logo ?? null,
      version: facts.version,
      effectiveOn: effectiveDay(draft.values, asOf),
      reviewOn: reviewDay(draft.values, reference, asOf),
      principle: reference.principle,
      sections: assembled.sections,
      tools: [...facts.tools],
      examples: draft.values.examples,
    },
  };
};

/** Same, for what needs a draft. @throws Refusal charter-not-started */
export const draftOrRefuse = (db: ReadableDb, dossierName: string, asOf: Day): WrittenCharter => {
  const written = writtenCharter(db, dossierName, asOf);
  if (!written) throw new Refusal('charter-not-started');
  return written;
};
