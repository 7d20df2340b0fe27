import { positionAssessments } from '@main/db/repositories';
import { pointOf } from '@main/services/position/position-at';
import { daySchema } from '@shared/domain/day';
import { z } from 'zod';
import type { ExamplePart } from '../example-part';

const slice = z.array(z.object({ takenOn: daySchema, recordedOn: daySchema, note: z.string().nullable() }));

/** Points of the path, computed from what the other parts wrote: this one comes last. */
export const positionPart: ExamplePart = (db, context) => {
  for (const given of context.slice('position', slice, []))
    positionAssessments.save(db, pointOf(db, context.example, { ...given, id: context.id('position', given.takenOn) }));
};
