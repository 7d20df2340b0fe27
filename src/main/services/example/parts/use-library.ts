import { libraryEntries } from '@main/db/repositories';
import { daySchema } from '@shared/domain/day';
import { libraryEntrySchema } from '@shared/domain/use-library';
import { z } from 'zod';
import type { ExamplePart } from '../example-part';

const slice = z
  .object({
    createdOn: daySchema,
    entries: z.array(
      libraryEntrySchema
        .omit({ id: true, teamId: true, starterId: true, createdOn: true })
        .extend({ key: z.string(), team: z.string() }),
    ),
  })
  .nullable();

/** Uses written by the teams after their training; an empty library in the other example. */
export const useLibraryPart: ExamplePart = (db, context) => {
  const data = context.slice('useLibrary', slice, null);
  if (data === null) return;
  for (const { key, team, ...entry } of data.entries)
    libraryEntries.save(db, {
      ...entry,
      id: context.id('use', key),
      teamId: context.id('team', team),
      starterId: null,
      createdOn: data.createdOn,
    });
};
