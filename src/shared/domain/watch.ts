import { z } from 'zod';
import { businessDaySchema, daySchema, monthSchema } from './day';
import { idSchema, nameSchema } from './ids';

/** Ce qui change: prix, conditions, fonctionnalité, sécurité, autre. */
export const watchKinds = ['price', 'terms', 'feature', 'security', 'other'] as const;
export const watchKindSchema = z.enum(watchKinds);
export type WatchKind = z.infer<typeof watchKindSchema>;

/** Suites à donner: réglages à revoir, charte à réviser, prix à confirmer. */
export const watchConsequences = ['settings', 'charter', 'price'] as const;
export const watchConsequenceSchema = z.enum(watchConsequences);
export type WatchConsequence = z.infer<typeof watchConsequenceSchema>;

/** Note de veille. */
export const watchNoteSchema = z.object({
  id: idSchema,
  toolId: idSchema.nullable(),
  kind: watchKindSchema,
  title: nameSchema,
  what: z.string().trim().min(1).max(3_000),
  /** Day on which it was noted. */
  notedOn: businessDaySchema,
  notedBy: z.string().trim().max(200).nullable(),
  /** Day on which it takes effect; null: not said. */
  effectiveOn: businessDaySchema.nullable(),
  /** Where it was read: mail of the vendor, page, contract. */
  source: z.string().trim().max(500).nullable(),
  /** Each consequence with the day on which it was dealt with. */
  consequences: z.array(z.object({ kind: watchConsequenceSchema, doneOn: daySchema.nullable() })).max(3),
  /** Who was told, in words: « toute l'entreprise », « équipe Marketing ». */
  toldTo: z.string().trim().max(200).nullable(),
  toldOn: businessDaySchema.nullable(),
});
export type WatchNote = z.infer<typeof watchNoteSchema>;

/** Revue mensuelle de veille: one per month. */
export const watchReviewSchema = z.object({
  id: idSchema,
  month: monthSchema,
  reviewedOn: businessDaySchema,
  reviewedBy: nameSchema,
  note: z.string().trim().max(1_000).nullable(),
});
export type WatchReview = z.infer<typeof watchReviewSchema>;
