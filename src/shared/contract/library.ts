import { z } from 'zod';
import { call, fileSchema } from './base';

const nameSchema = z.string().min(1).max(200);
const passphraseSchema = z.string().max(500);

/** État d'un dossier vu de la bibliothèque, without opening it. */
export const dossierStateSchema = z.enum(['ready', 'protected', 'newer', 'foreign', 'open-here', 'open-elsewhere']);

export const dossierInfoSchema = z.object({
  name: z.string(),
  state: dossierStateSchema,
  bytes: z.number(),
  modifiedAt: z.string(),
  backups: z.int(),
});
export type DossierInfo = z.infer<typeof dossierInfoSchema>;

export const backupReasonSchema = z.enum([
  'manual',
  'daily',
  'before-import',
  'before-migration',
  'before-restore',
  'before-protection',
]);
export type BackupReason = z.infer<typeof backupReasonSchema>;

/** Sauvegarde vérifiée. */
export const backupInfoSchema = z.object({
  id: z.string(),
  at: z.string(),
  reason: backupReasonSchema,
  bytes: z.number(),
});
export type BackupInfo = z.infer<typeof backupInfoSchema>;

/** Le dossier ouvert dans cette fenêtre. */
export const openDossierSchema = z.object({
  name: z.string(),
  protected: z.boolean(),
  isExample: z.boolean(),
});
export type OpenDossierInfo = z.infer<typeof openDossierSchema>;

export const exampleIdSchema = z.enum(['strasbourg', 'techvert']);
export type ExampleId = z.infer<typeof exampleIdSchema>;

export const binEntrySchema = z.object({ id: z.string(), name: z.string(), deletedAt: z.string(), bytes: z.number() });

/** Library of dossiers, and the life of the dossier open in this window. */
export const libraryContract = {
  /** All dossiers of the library folder, latest first, with the folder's path. */
  list: call.output(z.object({ folder: z.string(), dossiers: z.array(dossierInfoSchema) })),
  create: call.input(z.object({ name: nameSchema, passphrase: passphraseSchema.nullable() })).output(openDossierSchema),
  createExample: call.input(z.object({ example: exampleIdSchema })).output(openDossierSchema),
  /** Opens a dossier in this window; `takeOver` takes it from another window of the same program. */
  open: call
    .input(z.object({ name: nameSchema, passphrase: passphraseSchema.nullable(), takeOver: z.boolean() }))
    .output(openDossierSchema),
  /** False once the backup of the day has failed, until one is made. */
  isBackedUp: call.output(z.boolean()),
  /** The dossier open in this window, or null. */
  current: call.output(openDossierSchema.nullable()),
  /** The dossier whose file was double-clicked to start this window, told once; null otherwise. */
  asked: call.output(z.string().nullable()),
  close: call.output(z.null()),
  rename: call.input(z.object({ name: nameSchema, newName: nameSchema })).output(z.object({ name: z.string() })),
  duplicate: call
    .input(z.object({ name: nameSchema, newName: nameSchema, passphrase: passphraseSchema.nullable() }))
    .output(z.object({ name: z.string() })),
  /** The whole dossier as one file, to carry to another machine. */
  exportFile: call.input(z.object({ name: nameSchema, passphrase: passphraseSchema.nullable() })).output(fileSchema),
  importFile: call.input(z.object({ file: fileSchema })).output(z.object({ name: z.string() })),
  /** Moves a dossier to the bin, with its backups left in place. */
  remove: call.input(z.object({ name: nameSchema })).output(z.object({ binId: z.string() })),
  listBin: call.output(z.array(binEntrySchema)),
  restoreFromBin: call.input(z.object({ binId: z.string() })).output(z.object({ name: z.string() })),
  /** Sets, changes or removes the passphrase of the open dossier. */
  setPassphrase: call
    .input(z.object({ current: passphraseSchema.nullable(), next: passphraseSchema.nullable() }))
    .output(openDossierSchema),
  /** Verified backups of a dossier, open or not. */
  backups: call.input(z.object({ name: nameSchema })).output(z.array(backupInfoSchema)),
  backupNow: call.output(backupInfoSchema),
  /**
   * Puts a backup in the place of a dossier. The present file is first kept: as a backup when it can be read, else
   * set aside. Restoring can itself be undone by restoring that backup.
   */
  restoreBackup: call
    .input(z.object({ name: nameSchema, backupId: z.string(), passphrase: passphraseSchema.nullable() }))
    .output(
      z.object({ dossier: openDossierSchema, previous: backupInfoSchema.nullable(), setAside: z.string().nullable() }),
    ),
  /** Full integrity check of the open dossier. */
  verify: call.output(z.object({ problems: z.array(z.string()), checkedAt: z.string() })),
};
