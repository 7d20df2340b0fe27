import type { AssembledClause, AssembledSection, DraftClause } from '@shared/domain/charter';
import {
  type CharterReference,
  type CharterVariableId,
  charterVariableIds,
  type LibraryClause,
} from '@shared/domain/charter-reference';
import { countWords } from './words';

const placeholder = /\{\{\s*([\p{L}_0-9]+)(?:\[\])?\s*\}\}/gu;
const known = new Set<string>(charterVariableIds);

/** Variables a text names, in order, once each; `unknown` are names that no variable bears. */
export const variablesIn = (text: string): { known: CharterVariableId[]; unknown: string[] } => {
  const names = [...new Set([...text.matchAll(placeholder)].map(([, name = '']) => name))];
  return {
    known: names.filter((name): name is CharterVariableId => known.has(name)),
    unknown: names.filter((name) => !known.has(name)),
  };
};

/** Variables as said in French; null: not known. */
export type Spoken = Readonly<Partial<Record<CharterVariableId, string | null>>>;

const fill = (text: string, spoken: Spoken): string =>
  text.replace(placeholder, (_, name: string) => spoken[name as CharterVariableId] ?? '');

const missingIn = (text: string, needs: readonly CharterVariableId[], spoken: Spoken): CharterVariableId[] =>
  [...new Set([...variablesIn(text).known, ...needs])].filter((id) => (spoken[id] ?? null) === null);

/** A clause ready to print, or hidden (no text) when a value is missing and it has nothing to say without it. */
const assembleClause = (
  row: DraftClause,
  library: LibraryClause | undefined,
  spoken: Spoken,
): AssembledClause & { hidden: boolean } => {
  const source = row.text ?? library?.text ?? '';
  const missing = missingIn(source, library?.needs ?? [], spoken);
  const base = {
    id: row.id,
    clauseId: row.clauseId,
    kind: row.kind,
    label: library?.label ?? null,
    rewritten: row.text !== null && row.text !== library?.text,
    missing,
  };
  const said = (text: string) => ({ ...base, text, words: countWords(text), hidden: text === '' });
  if (missing.length === 0) return said(fill(source, spoken));
  const fallback = library?.hideWhenMissing ? null : (library?.fallback ?? null);
  if (fallback === null || missingIn(fallback, [], spoken).length > 0) return said('');
  return said(fill(fallback, spoken));
};

/** Clauses of the draft that stand in the charter: chosen, and of the legal kind that was chosen. */
export const standing = (
  rows: readonly DraftClause[],
  reference: CharterReference,
  annexed: boolean,
): DraftClause[] => {
  const library = new Map(reference.clauses.map((clause) => [clause.id, clause]));
  return rows.filter((row) => {
    const when = row.clauseId === null ? null : (library.get(row.clauseId)?.when ?? null);
    return row.included && (when === null || (when === 'annex-yes') === annexed);
  });
};

export type Assembled = {
  readonly sections: AssembledSection[];
  /** Clauses left out because a value is missing. */
  readonly hidden: readonly AssembledClause[];
};

/**
 * The whole text of the charter: clauses in their order, variables filled in. A clause whose variable is unknown says
 * its fallback, or is left out; no `{{ }}` and no hole ever stays, and what is missing is listed with the clause.
 */
export const assembleCharter = (
  rows: readonly DraftClause[],
  reference: CharterReference,
  annexed: boolean,
  spoken: Spoken,
): Assembled => {
  const library = new Map(reference.clauses.map((clause) => [clause.id, clause]));
  const hidden: AssembledClause[] = [];
  const kept = standing(rows, reference, annexed);
  const sections = reference.sections.map((section): AssembledSection => {
    const clauses = kept
      .filter((row) => row.section === section.id)
      .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
      .map((row) => assembleClause(row, row.clauseId === null ? undefined : library.get(row.clauseId), spoken))
      .filter(({ hidden: out, ...clause }) => {
        if (out) hidden.push(clause);
        return !out;
      })
      .map(({ hidden: _, ...clause }) => clause);
    return {
      id: section.id,
      // « Nos 5 règles » says how many there really are.
      title: section.id === 'rules' ? section.title.replace(/\d+/u, String(clauses.length)) : section.title,
      page: section.page,
      clauses,
      words: clauses.reduce((sum, clause) => sum + clause.words, 0),
      minWords: section.minWords,
      maxWords: section.maxWords,
    };
  });
  return { sections, hidden };
};

/** Clauses of a new draft: the whole library, in its order. `newId` gives each row its identifier. */
export const initialClauses = (reference: CharterReference, newId: (clauseId: string) => string): DraftClause[] =>
  reference.clauses.map((clause) => ({
    id: newId(clause.id),
    section: clause.section,
    position: reference.clauses.filter((one) => one.section === clause.section).indexOf(clause),
    clauseId: clause.id,
    kind: clause.kind,
    text: null,
    included: clause.default,
  }));
