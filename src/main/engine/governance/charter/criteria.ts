import type { AssembledClause, AssembledSection, CharterTool, CharterValues } from '@shared/domain/charter';
import type { CharterReference, CriterionId } from '@shared/domain/charter-reference';
import type { Coded } from '@shared/domain/figure';
import { plain, says } from './words';

export type GradeInput = {
  readonly sections: readonly AssembledSection[];
  readonly tools: readonly CharterTool[];
  readonly values: CharterValues;
  readonly headcount: number | null;
  /** Uses known to be high risk; null: nobody said. */
  readonly highRiskUses: readonly string[] | null;
  /** Whether it holds on two pages; null: not measured. */
  readonly fits: boolean | null;
  readonly alerts: readonly Coded[];
  readonly reference: CharterReference;
};
export type Mark = { readonly points: 0 | 1 | 2; readonly raise: string | null };

const full: Mark = { points: 2, raise: null };
const partial = (raise: string): Mark => ({ points: 1, raise });
const absent = (raise: string): Mark => ({ points: 0, raise });

const clausesOf = (input: GradeInput): AssembledClause[] => input.sections.flatMap((section) => section.clauses);
const clause = (input: GradeInput, id: string): AssembledClause | undefined =>
  clausesOf(input).find((one) => one.clauseId === id);
const has = (input: GradeInput, id: string): boolean => clause(input, id) !== undefined;
/** Said with all its values, not by its fallback. */
const complete = (input: GradeInput, id: string): boolean => clause(input, id)?.missing.length === 0;

/** Both parts: 2; one of them: 1; none: 0. */
const both = (first: boolean, second: boolean, raise: string, raiseNone: string): Mark =>
  first && second ? full : first || second ? partial(raise) : absent(raiseNone);
/** Present and filled in: 2; present with a fallback: 1; absent: 0. */
const filled = (input: GradeInput, id: string): Mark =>
  complete(input, id) ? full : has(input, id) ? partial('fill') : absent('add');

const cse = (input: GradeInput): Mark => {
  const status = input.values.cse;
  const legal = has(input, 'C-91') || has(input, 'C-92');
  if (!has(input, 'C-90') && !legal) return absent('add');
  if (status === null) return partial('status');
  if (status.kind === 'under-50' && (input.headcount ?? 0) >= 50) return absent('fifty');
  if (input.values.annexed && status.kind !== 'consulted') return partial('consult');
  if (status.kind === 'in-progress') return partial('finish');
  return legal ? full : partial('value');
};

const committee = (input: GradeInput): Mark => {
  if (!has(input, 'C-14')) return absent('add');
  if (!complete(input, 'C-14')) return partial('name');
  if (input.values.committee.length > 0 && input.values.committee.length < 3) return partial('three');
  return has(input, 'C-70') ? full : partial('mandate');
};

const highRisk = (input: GradeInput): Mark => {
  if (input.highRiskUses === null) return has(input, 'C-41') ? partial('unknown') : absent('unknown');
  if (input.highRiskUses.length === 0) return has(input, 'C-41') ? full : partial('review');
  return has(input, 'C-44') ? full : absent('add');
};

const colours = (input: GradeInput): Mark => {
  const present = ['green', 'orange', 'red'].every((kind) => clausesOf(input).some((one) => one.kind === kind));
  if (!present) return absent('add');
  const { green, orange, red } = input.values.examples;
  return green && orange && red ? full : partial('examples');
};

const tools = (input: GradeInput): Mark => {
  if (input.tools.length === 0 || !clausesOf(input).some((one) => one.kind === 'tools')) return absent('add');
  return input.tools.every((tool) => tool.owner !== null) ? full : partial('owners');
};

const principle = (input: GradeInput): Mark => {
  const text = clausesOf(input)
    .map((one) => one.text)
    .join(' ');
  const words = plain(input.reference.principle).replace(/\.$/u, '');
  if (plain(text).includes(words)) return full;
  return input.reference.watch.principle.every((word) => says(text, [word])) ? partial('exact') : absent('add');
};

const rules = (input: GradeInput): Mark => {
  const count = ['C-10', 'C-11', 'C-12', 'C-13', 'C-14'].filter((id) => has(input, id)).length;
  return count === 5 ? full : count > 0 ? partial('all') : absent('add');
};

const prohibited = (input: GradeInput): Mark => {
  const law = clause(input, 'C-42');
  if (!law) return absent('add');
  return says(law.text, [input.reference.watch.emotions]) ? full : partial('emotions');
};

const dates = (input: GradeInput): Mark => {
  if (!has(input, 'C-90')) return has(input, 'C-02') ? partial('dates') : absent('add');
  if (!has(input, 'C-02')) return partial('scope');
  return input.values.effectiveOn === null ? partial('effective') : full;
};

const measures = (input: GradeInput): Mark => filled(input, 'C-80');

/** One mark per criterion of the grid: 0 absent, 1 partial, 2 clear and verifiable, with what would raise it. */
export const marks: Readonly<Record<CriterionId, (input: GradeInput) => Mark>> = {
  principle,
  'five-rules': rules,
  'two-pages': ({ fits }) => (fits === null ? partial('measure') : fits ? full : absent('shorten')),
  'scope-dates': dates,
  'tools-owners': tools,
  'personal-accounts': (input) => both(complete(input, 'C-20'), has(input, 'C-22'), 'both', 'add'),
  'three-colours': colours,
  'no-client-data': (input) => (has(input, 'C-12') ? full : has(input, 'C-32') ? partial('rule') : absent('add')),
  'human-review': (input) => (has(input, 'C-50') ? full : absent('add')),
  transparency: (input) => both(has(input, 'C-51'), has(input, 'C-52'), 'both', 'add'),
  prohibited,
  'high-risk': highRisk,
  'carbon-budget': (input) => filled(input, 'C-13'),
  'euro-budget': (input) => filled(input, 'C-62'),
  committee,
  training: (input) => filled(input, 'C-71'),
  reporting: (input) => filled(input, 'C-72'),
  measures,
  cse,
  tone: ({ alerts }) => (alerts.length === 0 ? full : alerts.length <= 2 ? partial('alerts') : absent('alerts')),
};
