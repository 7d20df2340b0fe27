import { z } from 'zod';
import { personKindSchema } from './company';
import { businessDaySchema, daySchema } from './day';
import { codedSchema } from './figure';
import { idSchema } from './ids';

/** Columns of a staff list that the application can use. */
export const staffFields = [
  'name',
  'firstName',
  'lastName',
  'email',
  'team',
  'manager',
  'arrivedOn',
  'leftOn',
  'kind',
  'partTime',
  'leaveFrom',
  'leaveTo',
] as const;
export const staffFieldSchema = z.enum(staffFields);
export type StaffField = z.infer<typeof staffFieldSchema>;

/** Correspondance des colonnes: the header of each field that the file has. */
export const staffMappingSchema = z.partialRecord(staffFieldSchema, z.string());
export type StaffMapping = z.infer<typeof staffMappingSchema>;

/** Une ligne de la liste du personnel. Null: the file does not say; it never erases what the dossier knows. */
export const staffRowSchema = z.object({
  line: z.int().positive(),
  name: z.string().nullable(),
  email: z.string().nullable(),
  team: z.string().nullable(),
  /** Name or address of the manager, as written. */
  manager: z.string().nullable(),
  arrivedOn: businessDaySchema.nullable(),
  leftOn: businessDaySchema.nullable(),
  kind: personKindSchema.nullable(),
  partTime: z.boolean().nullable(),
  leaveFrom: daySchema.nullable(),
  leaveTo: daySchema.nullable(),
});
export type StaffRow = z.infer<typeof staffRowSchema>;

/** Ligne refusée or set aside: `staff.refused.<code>` with its parameters. */
export const staffIssueSchema = z.object({ line: z.int().positive(), reason: codedSchema });
export type StaffIssue = z.infer<typeof staffIssueSchema>;

export const staffReadingSchema = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('read'),
    fileName: z.string(),
    encoding: z.string(),
    headers: z.array(z.string()),
    /** First five rows, as written. */
    preview: z.array(z.array(z.string())),
    mapping: staffMappingSchema,
    /** Data rows of the file: read, refused and identical ones together. */
    total: z.int().nonnegative(),
    rows: z.array(staffRowSchema),
    refused: z.array(staffIssueSchema),
    /** Lines identical to one already read. */
    ignored: z.array(staffIssueSchema),
    /** Things to look at on lines that were kept. */
    remarks: z.array(staffIssueSchema),
    /** Set when `03/04/2026` can be read two ways and no other date settles it: the rows are then empty. */
    dateOrderQuestion: z.object({ samples: z.array(z.string()) }).nullable(),
    warnings: z.array(z.string()),
  }),
  /** No column for the name nor for the address was found: to be chosen. */
  z.object({
    status: z.literal('needs-mapping'),
    headers: z.array(z.string()),
    preview: z.array(z.array(z.string())),
    mapping: staffMappingSchema,
  }),
  z.object({ status: z.literal('refused'), reason: z.string() }),
]);
export type StaffReading = z.infer<typeof staffReadingSchema>;

const changeSchema = z.object({ field: z.string(), from: z.string().nullable(), to: z.string() });
export type StaffChange = z.infer<typeof changeSchema>;

/** What an import would do with one line, before anything is written. */
export const staffPlanEntrySchema = z.object({
  line: z.int().positive(),
  row: staffRowSchema,
  action: z.enum(['create', 'update', 'unchanged', 'to-confirm', 'refused']),
  /** The person updated. */
  personId: idSchema.nullable(),
  /** People who may be the same: the user confirms one, or says that it is someone else. */
  candidates: z.array(idSchema),
  changes: z.array(changeSchema),
  /** Known team, or the name of a team to create. */
  teamId: idSchema.nullable(),
  newTeam: z.string().nullable(),
  /** Known manager, or the line of the same file that names them. */
  managerId: idSchema.nullable(),
  managerLine: z.int().nullable(),
  /** A departure that the dossier did not know: raises the checklist and frees the seats. */
  newDeparture: z.boolean(),
  remarks: z.array(codedSchema),
});
export type StaffPlanEntry = z.infer<typeof staffPlanEntrySchema>;
