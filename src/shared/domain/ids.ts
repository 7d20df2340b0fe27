import { z } from 'zod';

/** Identifier of a row of the dossier: a UUID v7, sorted by creation. */
export const idSchema = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[A-Za-z0-9._:-]+$/);
export type Id = z.infer<typeof idSchema>;

/** A short name typed by hand. */
export const nameSchema = z.string().trim().min(1).max(200);
/** A free note typed by hand. */
export const noteSchema = z.string().max(5_000);
