import { z } from 'zod';
import { businessDaySchema, daySchema } from './day';
import { codedSchema } from './figure';
import { idSchema, nameSchema } from './ids';
import { yesNoUnknownSchema } from './subscription';
import { dataClassSchema } from './tool-policy';

const line = z.string().trim().max(200).nullable();
const paragraph = z.string().trim().max(3_000).nullable();
/** An instant: the 72 hours are hours, not days. */
export const instantSchema = z.iso.datetime();

/** Nature de l'incident. */
export const incidentKinds = [
  'data-entered',
  'wrong-account',
  'unapproved-tool',
  'wrong-answer',
  'access',
  'other',
] as const;
export const incidentKindSchema = z.enum(incidentKinds);
export type IncidentKind = z.infer<typeof incidentKindSchema>;

/** Catégories de personnes concernées. */
export const concernedCategories = [
  'employees',
  'candidates',
  'customers',
  'prospects',
  'suppliers',
  'minors',
  'others',
] as const;
export const concernedCategorySchema = z.enum(concernedCategories);
export type ConcernedCategory = z.infer<typeof concernedCategorySchema>;

/** Gravité: mineure, modérée, grave. */
export const severities = ['minor', 'moderate', 'serious'] as const;
export const severitySchema = z.enum(severities);
export type Severity = z.infer<typeof severitySchema>;

/** Conséquences probables pour les personnes: aucune, limitées, graves, inconnues. */
export const consequenceLevelSchema = z.enum(['none', 'limited', 'serious', 'unknown']);

/** Questions that decide whether the CNIL and the people are told. Unknown stays unknown. */
export const incidentAnswersSchema = z.object({
  /** Des données personnelles sont-elles concernées ? */
  personalData: yesNoUnknownSchema,
  /** Someone not entitled could read them, or they were lost or altered. */
  exposed: yesNoUnknownSchema,
  /** Whoever has them cannot read them: encrypted, key not compromised. */
  unreadable: yesNoUnknownSchema,
  /** Données sensibles (article 9), or of the kind that always calls for care: health, opinions, bank, passwords. */
  sensitive: yesNoUnknownSchema,
  /** Personnes vulnérables: minors, patients, employees whose assessment leaked. */
  vulnerable: yesNoUnknownSchema,
  consequences: consequenceLevelSchema,
  /** Measures taken afterwards that make the high risk no longer likely (article 34, 3, b). */
  riskRemoved: yesNoUnknownSchema,
  /** Telling each person would take disproportionate effort (article 34, 3, c). */
  disproportionate: yesNoUnknownSchema,
});
export type IncidentAnswers = z.infer<typeof incidentAnswersSchema>;
export const incidentQuestions = Object.keys(incidentAnswersSchema.shape) as readonly (keyof IncidentAnswers)[];

export const unansweredIncident: IncidentAnswers = {
  personalData: 'unknown',
  exposed: 'unknown',
  unreadable: 'unknown',
  sensitive: 'unknown',
  vulnerable: 'unknown',
  consequences: 'unknown',
  riskRemoved: 'unknown',
  disproportionate: 'unknown',
};

/** Decision to tell: à trancher, oui, non. */
export const tellingSchema = z.enum(['undecided', 'yes', 'no']);

/** Incident. */
export const incidentSchema = z.object({
  id: idSchema,
  /** Number in the register: « 2025-02 ». */
  number: z.string().max(20),
  title: nameSchema,
  what: z.string().trim().min(1).max(3_000),
  kind: incidentKindSchema,
  /** Null: nobody knows when it happened. */
  happenedOn: businessDaySchema.nullable(),
  /** When the company knew: the clock starts here. */
  knownAt: instantSchema,
  reportedBy: line,
  toolId: idSchema.nullable(),
  /** A tool that the catalogue does not know. */
  toolName: line,
  /** Null: unknown. */
  dataClass: dataClassSchema.nullable(),
  /** Which data, in words. */
  data: paragraph,
  /** Nombre de personnes concernées; null: unknown, never zero. */
  peopleCount: z.int().min(0).max(100_000_000).nullable(),
  /** Null: unknown. */
  categories: z.array(concernedCategorySchema).nullable(),
  measures: paragraph,
  answers: incidentAnswersSchema,
  /** Chosen by hand against the computed one; always with its reason. */
  severityChosen: severitySchema.nullable(),
  severityReason: paragraph,
  cnil: tellingSchema,
  cnilReason: paragraph,
  cnilNotifiedAt: instantSchema.nullable(),
  /** Motifs du retard (article 33, 1). */
  cnilDelayReason: paragraph,
  persons: tellingSchema,
  personsReason: paragraph,
  personsToldOn: businessDaySchema.nullable(),
  closedOn: daySchema.nullable(),
  closedBy: line,
  /** What is changed so that it does not happen again. */
  lesson: paragraph,
});
export type Incident = z.infer<typeof incidentSchema>;

/** Étape du traitement d'un incident. */
export const incidentStepSchema = z.object({
  id: idSchema,
  incidentId: idSchema,
  on: businessDaySchema,
  by: line,
  what: z.string().trim().min(1).max(1_000),
});
export type IncidentStep = z.infer<typeof incidentStepSchema>;

/** Severity with its reasons: two bounds as long as an answer is missing. */
export const incidentSeveritySchema = z.object({
  low: severitySchema,
  high: severitySchema,
  /** Chosen by hand, else computed when the two bounds agree, else null: à trancher. */
  level: severitySchema.nullable(),
  criteria: z.array(z.object({ code: z.string(), value: z.string(), min: z.int(), max: z.int(), known: z.boolean() })),
  points: z.object({ min: z.int(), max: z.int() }),
});
export type IncidentSeverity = z.infer<typeof incidentSeveritySchema>;

/** Horloge de 72 heures. */
export const incidentClockSchema = z.object({
  /** none: no personal data. maybe: not known yet whether there are any, counted as a precaution. */
  applies: z.enum(['none', 'maybe', 'yes']),
  deadline: instantSchema,
  /** Whole minutes left, negative once past; null once notified. */
  minutesLeft: z.int().nullable(),
  state: z.enum(['not-needed', 'running', 'overdue', 'notified', 'notified-late']),
});
export type IncidentClock = z.infer<typeof incidentClockSchema>;

/** What the answers say of telling the CNIL and the people. */
export const notificationAdviceSchema = z.object({
  outcome: z.enum(['not-applicable', 'required', 'not-required', 'public-notice', 'undecided']),
  /** Sentences that decided: `incidents.because.<code>`. */
  because: z.array(codedSchema),
  /** Questions still to answer: only those that could change the outcome. */
  questions: z.array(z.enum(Object.keys(incidentAnswersSchema.shape) as [keyof IncidentAnswers])),
});
export type NotificationAdvice = z.infer<typeof notificationAdviceSchema>;
