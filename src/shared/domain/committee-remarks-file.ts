import { z } from 'zod';
import { committeeRemarkSchema } from './committee';
import { daySchema, monthSchema } from './day';
import { idSchema, nameSchema } from './ids';

export const remarksFormat = 'sobria-remarques-comite';
export const remarksVersion = 1;

/** Fichier de remarques: what a member sends back. It holds texts of the session, no figure and nobody's usage. */
export const remarksFileSchema = z.object({
  format: z.literal(remarksFormat),
  version: z.literal(remarksVersion),
  /** Identity of the dossier, kept by its copies. */
  dossierId: z.string().min(1).max(100),
  session: z.object({ id: idSchema, month: monthSchema }),
  author: nameSchema,
  exportedOn: daySchema,
  /** Texts of the session in the member's copy. */
  base: z.array(
    z.object({ kind: z.enum(['item', 'decision']), id: idSchema, label: z.string(), text: z.string().max(5_000) }),
  ),
  remarks: z
    .array(
      committeeRemarkSchema.pick({ id: true, target: true, base: true, text: true, author: true, writtenOn: true }),
    )
    .min(1)
    .max(1_000),
});
export type RemarksFile = z.infer<typeof remarksFileSchema>;
/** Read first, so that a file of a later version or of another kind is told from a damaged one. */
export const remarksHeaderSchema = z.object({
  format: z.literal(remarksFormat),
  version: z.int(),
  dossierId: z.string(),
});
