import type { CharterTool, CharterValues } from '@shared/domain/charter';
import type { CharterReference, CharterVariableId } from '@shared/domain/charter-reference';
import type { TeamBudget, VariableContent, VariableValue } from '@shared/domain/charter-variables';
import { addMonths, type Day } from '@shared/domain/day';

/** What the rest of the dossier knows and the charter repeats. Null: nobody said. */
export type CharterFacts = {
  readonly company: string;
  readonly headcount: number | null;
  readonly sector: string | null;
  readonly tools: readonly CharterTool[];
  readonly teamBudgets: readonly TeamBudget[];
  /** Budget of all subscriptions, euro cents HT a month; null when one of them has none. */
  readonly monthlyBudgetCents: number | null;
  /** Number the next version would bear. */
  readonly version: string;
  /** Members of the committee known elsewhere in the dossier. */
  readonly committee: CharterValues['committee'];
  /** High-risk uses of the AI register; null: no register yet. */
  readonly highRiskUses: readonly string[] | null;
  readonly asOf: Day;
};

type Candidate = readonly [VariableValue['origin'], VariableContent | null];

const text = (value: string | null): VariableContent | null => (value === null ? null : { kind: 'text', text: value });
const count = (value: number | null): VariableContent | null =>
  value === null ? null : { kind: 'count', count: value };
const list = (items: readonly string[] | null): VariableContent | null =>
  items === null || items.length === 0 ? null : { kind: 'list', items };

/** Day from which the charter holds: as typed, else the day asked about. */
export const effectiveDay = (values: CharterValues, asOf: Day): Day => values.effectiveOn ?? asOf;
/** Day before which it is revised: as typed, else so many months after it takes effect. */
export const reviewDay = (values: CharterValues, reference: CharterReference, asOf: Day): Day =>
  values.reviewOn ?? addMonths(effectiveDay(values, asOf), reference.defaults.revision_mois);

const committeeOf = (seats: CharterValues['committee']): VariableContent | null =>
  seats.length === 0 ? null : { kind: 'committee', seats };

const candidates = (
  facts: CharterFacts,
  values: CharterValues,
  reference: CharterReference,
): Readonly<Record<CharterVariableId, readonly Candidate[]>> => {
  const { defaults } = reference;
  const noHighRisk = (values.highRiskUses ?? facts.highRiskUses)?.length === 0;
  return {
    entreprise: [['dossier', text(facts.company)]],
    effectif: [['dossier', count(facts.headcount)]],
    secteur: [['dossier', text(facts.sector)]],
    version: [['dossier', text(facts.version)]],
    date_effet: [
      ['typed', values.effectiveOn && { kind: 'day', day: values.effectiveOn }],
      ['default', { kind: 'day', day: facts.asOf }],
    ],
    date_revision: [
      ['typed', values.reviewOn && { kind: 'day', day: values.reviewOn }],
      ['default', { kind: 'day', day: reviewDay(values, reference, facts.asOf) }],
    ],
    outils_autorises: [['dossier', list(facts.tools.map((tool) => tool.name))]],
    modele_leger: [['typed', text(values.lightModel)]],
    modele_avance: [['typed', text(values.advancedModel)]],
    budget_carbone_equipes: [
      ['dossier', facts.teamBudgets.length === 0 ? null : { kind: 'budgets', items: facts.teamBudgets }],
    ],
    budget_eur_mois: [
      ['typed', values.monthlyBudgetCents === null ? null : { kind: 'cents', cents: values.monthlyBudgetCents }],
      ['dossier', facts.monthlyBudgetCents === null ? null : { kind: 'cents', cents: facts.monthlyBudgetCents }],
    ],
    comite: [
      ['typed', committeeOf(values.committee)],
      ['dossier', committeeOf(facts.committee)],
    ],
    contact_ia: [['typed', text(values.aiContact)]],
    contact_dpo: [['typed', text(values.dpoContact)]],
    canal_signalement: [['typed', text(values.reportingChannel)]],
    delai_reponse_jours: [
      ['typed', count(values.answerDays)],
      ['default', count(defaults.delai_reponse_jours)],
    ],
    formation_heures: [['typed', count(values.trainingHours)]],
    formation_echeance: [['typed', values.trainingDueOn && { kind: 'day', day: values.trainingDueOn }]],
    cse_statut: [['typed', values.cse && { kind: 'cse', status: values.cse }]],
    annexe_reglement_interieur: [['typed', { kind: 'flag', yes: values.annexed }]],
    seuil_groupe: [
      ['typed', count(values.groupThreshold)],
      ['default', count(defaults.seuil_groupe)],
    ],
    duree_agregats_mois: [
      ['typed', count(values.retentionMonths)],
      ['default', count(defaults.duree_agregats_mois)],
    ],
    usages_haut_risque: [
      ['typed', list(values.highRiskUses)],
      ['dossier', values.highRiskUses === null ? list(facts.highRiskUses) : null],
      ...(noHighRisk ? ([['not-applicable', null]] as const) : []),
    ],
  };
};

/**
 * Every variable of the charter with its value and where it comes from: typed here, known by the dossier, ours by
 * default. One that nobody knows has no content and says « missing »; it never becomes an empty text.
 */
export const charterVariables = (
  facts: CharterFacts,
  values: CharterValues,
  reference: CharterReference,
): VariableValue[] =>
  (Object.entries(candidates(facts, values, reference)) as [CharterVariableId, readonly Candidate[]][]).map(
    ([id, options]): VariableValue => {
      const found = options.find(([origin, content]) => content !== null || origin === 'not-applicable');
      return found ? { id, origin: found[0], content: found[1] } : { id, origin: 'missing', content: null };
    },
  );
