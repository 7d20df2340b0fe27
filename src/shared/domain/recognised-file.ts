import { z } from 'zod';
import { bankFormatSchema } from './bank';
import { usageFormatSchema } from './usage';

/** What a dropped file can be imported as: relevé bancaire, export d'usage, liste du personnel, liste d'abonnements. */
export const importKindSchema = z.enum(['statement', 'usage', 'staff', 'subscriptions']);
export type ImportKind = z.infer<typeof importKindSchema>;

/** Largest beginning of a file that is sent to be recognised, in bytes: the whole file is read by its own import. */
export const RECOGNISED_HEAD = 256 * 1024;

/** Fichier reconnu, from the beginning of its content and never from its name. */
export const recognisedFileSchema = z.object({
  /** Null: nothing we read. */
  kind: importKindSchema.nullable(),
  /** A known bank, format or set of columns; otherwise the content only looks like it. */
  sure: z.boolean(),
  /** Bank as written in the file's own dialect, when known. */
  bank: z.string().nullable(),
  bankFormat: bankFormatSchema.nullable(),
  usageFormat: usageFormatSchema.nullable(),
  /** Why the content cannot be text of any import. */
  unreadable: z.enum(['empty', 'spreadsheet', 'pdf', 'archive', 'image', 'dossier', 'binary']).nullable(),
});
export type RecognisedFile = z.infer<typeof recognisedFileSchema>;
