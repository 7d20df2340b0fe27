import { z } from 'zod';
import { businessDaySchema, daySchema } from './day';
import { idSchema, nameSchema } from './ids';
import { dataClassSchema } from './tool-policy';

const short = z.string().trim().max(200).nullable();
const paragraph = z.string().trim().max(2_000).nullable();

/** Entrée de la bibliothèque d'usages: a prompt that works, and the rules it is used under. */
export const libraryEntrySchema = z.object({
  id: idSchema,
  /** Team it is meant for; null: the whole company. */
  teamId: idSchema.nullable(),
  title: nameSchema,
  /** The work it does: « résumer un compte rendu de visite ». */
  need: paragraph,
  prompt: z.string().trim().min(1).max(6_000),
  /** Tool of the catalogue recommended; null: not decided. */
  toolId: idSchema.nullable(),
  model: short,
  /** Highest class of data allowed in the prompt. */
  dataClass: dataClassSchema,
  dataRule: paragraph,
  /** Alternative sobre: the lighter way, or the way without AI. */
  sober: paragraph,
  owner: short,
  /** Day somebody tested the prompt here; null: never tested in this company. */
  testedOn: businessDaySchema.nullable(),
  /** À revoir le. */
  reviewOn: businessDaySchema.nullable(),
  /** Entry of the starter set it comes from. */
  starterId: z.string().max(40).nullable(),
  createdOn: daySchema,
});
export type LibraryEntry = z.infer<typeof libraryEntrySchema>;

/** Department of a starter entry; matched to a team of the dossier by words of its name. */
export const starterDepartments = [
  'any',
  'marketing',
  'sales',
  'support',
  'hr',
  'finance',
  'engineering',
  'direction',
] as const;
export const starterDepartmentSchema = z.enum(starterDepartments);
export type StarterDepartment = z.infer<typeof starterDepartmentSchema>;

/** Entrée de départ: generic, never added without being asked for, and untested here. */
export const starterEntrySchema = z.object({
  id: z.string().regex(/^U-\d{2}$/),
  department: starterDepartmentSchema,
  title: z.string().min(1),
  need: z.string().min(1),
  prompt: z.string().min(1),
  /** Kind of model that is enough. */
  model: z.string().min(1),
  dataClass: dataClassSchema,
  dataRule: z.string().min(1),
  sober: z.string().min(1),
});
export type StarterEntry = z.infer<typeof starterEntrySchema>;

export const starterLibrarySchema = z.object({
  asOf: daySchema,
  note: z.string(),
  /** Words of a team's name that tell its department, in lower case without accents. */
  departments: z.array(z.object({ id: starterDepartmentSchema, words: z.array(z.string()) })),
  entries: z.array(starterEntrySchema),
});
export type StarterLibrary = z.infer<typeof starterLibrarySchema>;
