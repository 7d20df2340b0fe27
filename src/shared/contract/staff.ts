import { z } from 'zod';
import { personSchema } from '../domain/company';
import { businessDaySchema } from '../domain/day';
import { idSchema } from '../domain/ids';
import { staffMappingSchema, staffPlanEntrySchema, staffReadingSchema } from '../domain/staff';
import { call, fileSchema, written } from './base';

/** What the person settled about a list: its columns, its dates, who is who, what becomes of its new teams. */
export const staffChoicesSchema = z.object({
  /** Null: the columns as proposed. */
  mapping: staffMappingSchema.nullable(),
  dateOrder: z.enum(['dmy', 'mdy']).nullable(),
  /** By line: the person it names, or null for somebody else. */
  confirmations: z.array(z.object({ line: z.int().positive(), personId: idSchema.nullable() })).max(50_000),
  /** By new team of the file: the team it already is, or null for no team. Absent: it is created. */
  teams: z.array(z.object({ name: z.string().max(200), teamId: idSchema.nullable() })).max(5_000),
});
export type StaffChoices = z.infer<typeof staffChoicesSchema>;

/** A departure that the dossier did not know, with the seats it leaves. */
export const staffDepartureSchema = z.object({
  line: z.int().positive(),
  personId: idSchema.nullable(),
  name: z.string(),
  leftOn: businessDaySchema,
  seats: z.array(z.object({ seatId: idSchema, subscription: z.string() })),
});
export type StaffDeparture = z.infer<typeof staffDepartureSchema>;

/** How many lines would do what. */
export const staffCountsSchema = z.object({
  create: z.int(),
  update: z.int(),
  unchanged: z.int(),
  toConfirm: z.int(),
  refused: z.int(),
});
export type StaffCounts = z.infer<typeof staffCountsSchema>;

/** What an import would do; nothing is written. */
export const staffPreviewSchema = z.object({
  reading: staffReadingSchema,
  plan: z.array(staffPlanEntrySchema),
  newTeams: z.array(z.string()),
  departures: z.array(staffDepartureSchema),
  counts: staffCountsSchema,
});
export type StaffPreview = z.infer<typeof staffPreviewSchema>;

/** What an import did. Lines to confirm that were not answered are left out, and counted. */
export const staffImportResultSchema = staffCountsSchema.extend({
  newTeams: z.array(z.string()),
  departures: z.int(),
  /** Seats still held by the people who leave: to be transferred, then freed. */
  seatsToFree: z.int(),
});
export type StaffImportResult = z.infer<typeof staffImportResultSchema>;

const pairSchema = z.tuple([idSchema, idSchema]);

/** Staff lists read into the dossier, and people entered twice. */
export const staffContract = {
  preview: call.input(z.object({ file: fileSchema, choices: staffChoicesSchema })).output(staffPreviewSchema),
  /** Same file, same choices: one operation that can be undone whole, after a verified backup. */
  import: call
    .input(z.object({ file: fileSchema, choices: staffChoicesSchema }))
    .output(written(staffImportResultSchema)),
  /** Pairs that may be one person: same address, or same name; those declared to be two people are left out. */
  duplicates: call.output(z.array(z.object({ ids: pairSchema, by: z.enum(['email', 'name']) }))),
  /**
   * Makes one entry of two. What `keepId` knows wins, the other completes it; seats and everything else that pointed
   * to the other now points to it.
   */
  merge: call.input(z.object({ keepId: idSchema, otherId: idSchema })).output(
    written(
      z.object({
        person: personSchema,
        /** Subscriptions of which the person now holds two seats. */
        doubleSeats: z.array(z.string()),
      }),
    ),
  ),
  /** These two are not the same person: no longer proposed. */
  keepApart: call.input(z.object({ ids: pairSchema })).output(written(z.null())),
};
