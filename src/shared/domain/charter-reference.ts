import { z } from 'zod';
import { daySchema } from './day';

/** Sections of the charter, in their order on paper. */
export const charterSectionIds = [
  'purpose',
  'rules',
  'tools',
  'data',
  'uses',
  'verify',
  'sobriety',
  'governance',
  'measures',
  'life',
] as const;
export const charterSectionIdSchema = z.enum(charterSectionIds);
export type CharterSectionId = z.infer<typeof charterSectionIdSchema>;

/** Variables that clauses name between `{{ }}`. French names: they are part of the texts that people rewrite. */
export const charterVariableIds = [
  'entreprise',
  'effectif',
  'secteur',
  'version',
  'date_effet',
  'date_revision',
  'outils_autorises',
  'modele_leger',
  'modele_avance',
  'budget_carbone_equipes',
  'budget_eur_mois',
  'comite',
  'contact_ia',
  'contact_dpo',
  'canal_signalement',
  'delai_reponse_jours',
  'formation_heures',
  'formation_echeance',
  'cse_statut',
  'annexe_reglement_interieur',
  'seuil_groupe',
  'duree_agregats_mois',
  'usages_haut_risque',
] as const;
export const charterVariableIdSchema = z.enum(charterVariableIds);
export type CharterVariableId = z.infer<typeof charterVariableIdSchema>;

/** How a clause is set on paper. */
export const clauseKindSchema = z.enum([
  'text',
  'rule',
  'tools',
  'green',
  'orange',
  'red',
  'permitted',
  'review',
  'forbidden',
]);
export type ClauseKind = z.infer<typeof clauseKindSchema>;

/** Clause de la bibliothèque. */
export const libraryClauseSchema = z.object({
  id: z.string().regex(/^C-\d{2}$/),
  section: charterSectionIdSchema,
  kind: clauseKindSchema,
  label: z.string().nullable(),
  text: z.string().min(1),
  /** Said instead while one of its variables is unknown: nothing is ever left empty. */
  fallback: z.string().nullable(),
  /** Left out while one of its variables is unknown. */
  hideWhenMissing: z.boolean(),
  /** Variables it rests on without naming them. */
  needs: z.array(charterVariableIdSchema),
  /** [option]: may be left out without weakening the charter. */
  optional: z.boolean(),
  /** Only when the charter is annexed to the règlement intérieur, or only when it is not. */
  when: z.enum(['annex-yes', 'annex-no']).nullable(),
  default: z.boolean(),
});
export type LibraryClause = z.infer<typeof libraryClauseSchema>;

/** Criteria of the grading grid, in its order. */
export const criterionIds = [
  'principle',
  'five-rules',
  'two-pages',
  'scope-dates',
  'tools-owners',
  'personal-accounts',
  'three-colours',
  'no-client-data',
  'human-review',
  'transparency',
  'prohibited',
  'high-risk',
  'carbon-budget',
  'euro-budget',
  'committee',
  'training',
  'reporting',
  'measures',
  'cse',
  'tone',
] as const;
export const criterionIdSchema = z.enum(criterionIds);
export type CriterionId = z.infer<typeof criterionIdSchema>;

export const charterReferenceSchema = z.object({
  asOf: daySchema,
  language: z.literal('fr'),
  /** The central principle, word for word. */
  principle: z.string(),
  note: z.string(),
  legalNote: z.string(),
  sections: z.array(
    z.object({
      id: charterSectionIdSchema,
      title: z.string(),
      minWords: z.int(),
      maxWords: z.int(),
      page: z.union([z.literal(1), z.literal(2)]),
    }),
  ),
  clauses: z.array(libraryClauseSchema),
  grid: z.object({
    ready: z.int(),
    toComplete: z.int(),
    criteria: z.array(z.object({ id: criterionIdSchema, number: z.int(), blocking: z.boolean() })),
  }),
  /** Words the grid looks for, and words that should not be there; compared in lower case. */
  watch: z.object({
    principle: z.array(z.string()),
    emotions: z.string(),
    forbidden: z.string(),
    alternatives: z.array(z.string()),
    legal: z.array(z.string()),
    conformity: z.array(z.string()),
    wrongDates: z.array(z.array(z.string())),
    maxSentenceWords: z.int(),
    maxForbidden: z.int(),
  }),
  defaults: z.object({
    seuil_groupe: z.int(),
    duree_agregats_mois: z.int(),
    revision_mois: z.int(),
    delai_reponse_jours: z.int(),
  }),
  sources: z.array(
    z.object({
      title: z.string(),
      url: z.url().nullable(),
      date: z.string().nullable(),
      idea: z.string(),
      verify: z.boolean(),
    }),
  ),
});
/** Bibliothèque de clauses, grille d'évaluation et sources de la charte. */
export type CharterReference = z.infer<typeof charterReferenceSchema>;
