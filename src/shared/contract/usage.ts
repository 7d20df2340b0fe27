import { z } from 'zod';
import { daySchema, monthSchema } from '../domain/day';
import { codedSchema } from '../domain/figure';
import { idSchema } from '../domain/ids';
import { seatStatusSchema } from '../domain/seat';
import {
  usageAnswersSchema,
  usageCountsSchema,
  usageFormatSchema,
  usageMappingSchema,
  usagePreviewSchema,
  usageReportSchema,
  usageVolumeSchema,
} from '../domain/usage';
import { usageImportSchema, usagePrivacySchema } from '../domain/usage-records';
import { call, fileSchema, written } from './base';

/** What the person settled about an export. */
export const usageChoicesSchema = z.object({
  /** Null: the format as recognised. */
  mapping: usageMappingSchema.nullable(),
  answers: usageAnswersSchema,
  /** Null: the subscription as proposed. */
  subscriptionId: idSchema.nullable(),
  /** Accounts confirmed by hand, by pseudonym or address; a null person: nobody of the dossier. */
  links: z.array(z.object({ account: z.string().max(300), personId: idSchema.nullable() })).max(50_000),
  /** Adds a seat to people of the file who have none, within the paid seats. */
  createSeats: z.boolean(),
});
export type UsageChoices = z.infer<typeof usageChoicesSchema>;

/** Un compte du fichier et la personne à qui il est. What this person did with the tool is not shown. */
export const usageAccountViewSchema = z.object({
  /** Stable pseudonym of the account in this dossier. */
  account: z.string(),
  /** Null: it belongs to nobody of the dossier, and is shown under its pseudonym. */
  address: z.string().nullable(),
  name: z.string().nullable(),
  state: z.enum(['enabled', 'pending', 'deleted']).nullable(),
  link: z.enum(['linked', 'to-confirm', 'unmatched', 'not-a-person']),
  personId: idSchema.nullable(),
  candidates: z.array(z.object({ personId: idSchema, name: z.string() })),
  /** Its seat in the dossier: already there, to be added, beyond the paid seats, none. */
  seat: z.enum(['known', 'added', 'beyond-paid', 'none']),
});
export type UsageAccountView = z.infer<typeof usageAccountViewSchema>;

export const usageReadingViewSchema = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('read'),
    report: usageReportSchema.omit({ accounts: true }).extend({ accounts: z.int(), totals: usageCountsSchema }),
  }),
  z.object({ status: z.literal('not-needed'), found: z.string(), fetch: usageFormatSchema }),
  z.object({ status: z.literal('needs-mapping'), preview: usagePreviewSchema }),
  z.object({ status: z.literal('refused'), reason: z.string() }),
]);

/** What an import does to the dossier. */
export const usageEffectSchema = z.object({
  seatsUpdated: z.int(),
  seatsAdded: z.int(),
  /** Accounts without a person: they count in the totals only. */
  unlinked: z.int(),
  toConfirm: z.int(),
  /** Active people beyond the paid seats: one of the two numbers is wrong. */
  beyondPaid: z.int(),
  /** Month of the adoption point; null: the file does not settle on one. */
  month: monthSchema.nullable(),
  activeShare: z.number().nullable(),
});
export type UsageEffect = z.infer<typeof usageEffectSchema>;

export const usageFilePreviewSchema = z.object({
  reading: usageReadingViewSchema,
  subscriptions: z.array(z.object({ id: idSchema, name: z.string(), fits: z.boolean(), seats: z.int() })),
  subscriptionId: idSchema.nullable(),
  accounts: z.array(usageAccountViewSchema),
  effect: usageEffectSchema.nullable(),
  /** This very file was imported before. */
  importedOn: daySchema.nullable(),
});
export type UsageFilePreview = z.infer<typeof usageFilePreviewSchema>;

/** Usage of a group of teams large enough to be shown. */
export const usageGroupSchema = z.object({
  kind: z.enum(['team', 'others']),
  teams: z.array(z.string().nullable()),
  active: z.int(),
  counts: usageCountsSchema,
});
export const usageTableSchema = z.object({
  importId: idSchema,
  subscription: z.string(),
  fileName: z.string(),
  format: usageFormatSchema,
  periodFrom: daySchema.nullable(),
  periodTo: daySchema.nullable(),
  importedOn: daySchema,
  status: z.enum(['by-team', 'company-only', 'withheld']),
  groups: z.array(usageGroupSchema),
  total: z.object({ active: z.int(), counts: usageCountsSchema }).nullable(),
});
export type UsageTable = z.infer<typeof usageTableSchema>;

/** Whether the nominal view of dormant seats may be opened, and what is still to be done. */
export const usageGateSchema = z.object({
  privacy: usagePrivacySchema,
  headcount: z.int().nullable(),
  councilNeeded: z.boolean(),
  open: z.boolean(),
  missing: z.array(z.enum(['notice', 'council'])),
});
export type UsageGate = z.infer<typeof usageGateSchema>;

/** Un siège inactif, named: for the person who manages seats, never exported. */
export const dormantSeatSchema = z.object({
  seatId: idSchema,
  subscriptionId: idSchema,
  subscription: z.string(),
  personName: z.string().nullable(),
  account: z.string().nullable(),
  status: seatStatusSchema,
  reason: codedSchema,
});
export type DormantSeat = z.infer<typeof dormantSeatSchema>;

/** Usage exports of the vendors. */
export const usageContract = {
  preview: call.input(z.object({ file: fileSchema, choices: usageChoicesSchema })).output(usageFilePreviewSchema),
  /** Addresses behind the pseudonyms, to link by hand: each opening is written in the journal. */
  addresses: call
    .input(z.object({ file: fileSchema, choices: usageChoicesSchema }))
    .output(z.array(z.object({ account: z.string(), address: z.string() }))),
  /** One operation, after a verified backup. */
  import: call
    .input(z.object({ file: fileSchema, choices: usageChoicesSchema }))
    .output(written(usageEffectSchema.extend({ importId: idSchema, refused: z.int() }))),
  history: call.output(
    z.array(
      usageImportSchema
        .omit({ hash: true })
        .extend({ subscription: z.string(), operationId: z.string().nullable(), rawLines: z.int() }),
    ),
  ),
  /** Latest import of each subscription, by team, masked so that nobody can be deduced. */
  teams: call.output(z.array(usageTableSchema)),
  /** Volumes by month, tool and model for the whole company: the raw material of the carbon work. */
  volumes: call.output(
    z.array(
      z.object({ importId: idSchema, toolId: idSchema, month: monthSchema.nullable(), volume: usageVolumeSchema }),
    ),
  ),
  gate: call.output(usageGateSchema),
  savePrivacy: call.input(usagePrivacySchema).output(written(usagePrivacySchema)),
  /** Opens the nominal view: refused until the notice is attested, and written in the journal each time. */
  dormant: call.input(z.object({ subscriptionId: idSchema.nullable() })).output(z.array(dormantSeatSchema)),
  /** The information notice for staff, to be printed, with the register entry. */
  notice: call.output(fileSchema),
};
