import { z } from 'zod';
import { figureSchema } from '../domain/figure';
import { idSchema } from '../domain/ids';
import { libraryEntrySchema, starterEntrySchema } from '../domain/use-library';
import { call, fileSchema, written } from './base';

export const entryViewSchema = libraryEntrySchema.extend({
  team: z.string().nullable(),
  tool: z.string().nullable(),
  due: z.boolean(),
  /** What the approved tools say of this tool with this data; null: no tool recommended. */
  standing: z.enum(['allowed', 'conditions', 'forbidden', 'undecided']).nullable(),
});
export type EntryView = z.infer<typeof entryViewSchema>;

export const useLibraryViewSchema = z.object({
  entries: z.array(entryViewSchema),
  teams: z.array(z.object({ id: idSchema, name: z.string() })),
  /** Active teams for which nothing is written yet. */
  bareTeams: z.array(z.string()),
  starters: z.array(starterEntrySchema.extend({ team: z.string().nullable(), added: z.boolean() })),
  starterNote: z.string(),
  figures: z.object({ entries: figureSchema, tested: figureSchema, due: figureSchema }),
});
export type UseLibraryView = z.infer<typeof useLibraryViewSchema>;

const byId = z.object({ id: idSchema });

/** Library of uses: prompts that work, and the rules they are used under. */
export const useLibraryContract = {
  get: call.output(useLibraryViewSchema),
  /** Adds an entry, or changes the one whose id is given. */
  save: call
    .input(libraryEntrySchema.omit({ id: true, createdOn: true, starterId: true }).extend({ id: idSchema.optional() }))
    .output(written(libraryEntrySchema)),
  remove: call.input(byId).output(written(z.null())),
  /** Tested again today: the next review comes six months later. */
  review: call.input(byId).output(written(libraryEntrySchema)),
  /** Adds chosen starter entries, untested. Those already there are left as they are. */
  addStarters: call
    .input(z.object({ ids: z.array(starterEntrySchema.shape.id).min(1).max(100) }))
    .output(written(z.object({ added: z.int() }))),
  booklet: call.output(fileSchema),
};
