import { z } from 'zod';
import { daySchema, monthSchema } from './day';
import { idSchema } from './ids';
import { usageActivitySchema, usageCountsSchema, usageFormatSchema, usageVolumeSchema } from './usage';

/** Export d'usage importé dans le dossier. */
export const usageImportSchema = z.object({
  id: idSchema,
  subscriptionId: idSchema,
  fileName: z.string(),
  hash: z.string(),
  format: usageFormatSchema,
  periodFrom: daySchema.nullable(),
  periodTo: daySchema.nullable(),
  reportedOn: daySchema.nullable(),
  importedOn: daySchema,
  rows: z.int().min(0),
  refused: z.int().min(0),
  accounts: z.int().min(0),
});
export type UsageImport = z.infer<typeof usageImportSchema>;

/** Identifiant d'un outil rattaché à une personne. */
export const accountLinkSchema = z.object({
  id: idSchema,
  toolId: idSchema,
  account: z.string().min(1).max(300),
  personId: idSchema,
});
export type RememberedLink = z.infer<typeof accountLinkSchema>;

/** Usage d'une équipe sur un import, before masking. */
export const teamUsageSchema = z.object({
  id: idSchema,
  importId: idSchema,
  month: monthSchema.nullable(),
  teamId: idSchema.nullable(),
  active: z.int().min(0),
  /** Pseudonyms of the active people: they never leave the main process. */
  members: z.array(z.string()),
  counts: usageCountsSchema,
  volumes: z.array(usageVolumeSchema),
});
export type TeamUsageRow = z.infer<typeof teamUsageSchema>;

/** Ligne brute d'un export, kept for the retention period only: an unlinked account under its pseudonym. No volume, no content. */
export const usageRowSchema = z.object({
  id: idSchema,
  importId: idSchema,
  importedOn: daySchema,
  account: z.string().max(300),
  personId: idSchema.nullable(),
  activity: usageActivitySchema,
});
export type UsageRow = z.infer<typeof usageRowSchema>;

/** Days after which raw lines are deleted (rgpd-usage.md, section 2). */
export const rawUsageRetentionDays = 30;
/** Months after which the pseudonyms of active people are deleted. */
export const pseudonymRetentionMonths = 6;
/** Months after which team totals are deleted. */
export const aggregateRetentionMonths = 36;
/** Employees from which the works council must have been consulted. */
export const councilThreshold = 50;

/** What was attested before the nominal view of dormant seats may be opened. */
export const usagePrivacySchema = z.object({
  /** Day on which staff were given the information notice. */
  noticeGivenOn: daySchema.nullable(),
  /** Day on which the works council was consulted. */
  councilConsultedOn: daySchema.nullable(),
  /** Smallest group shown, 5 to 20. */
  minGroupSize: z.int().min(5).max(20),
});
export type UsagePrivacy = z.infer<typeof usagePrivacySchema>;
export const defaultUsagePrivacy: UsagePrivacy = { noticeGivenOn: null, councilConsultedOn: null, minGroupSize: 5 };
