import { incidentSteps, incidents } from '@main/db/repositories';
import { incidentSchema, incidentStepSchema } from '@shared/domain/incident';
import { z } from 'zod';
import type { ExamplePart } from '../example-part';

const slice = z.array(
  incidentSchema.omit({ id: true }).extend({ steps: z.array(incidentStepSchema.omit({ id: true, incidentId: true })) }),
);

/** Register of incidents; an example may have none yet. */
export const incidentsPart: ExamplePart = (db, context) => {
  for (const { steps, ...incident } of context.slice('incidents', slice, [])) {
    const id = context.id('incident', incident.number);
    incidents.save(db, { ...incident, id });
    steps.forEach((step, index) => {
      incidentSteps.save(db, { ...step, id: `${id}-${index + 1}`, incidentId: id });
    });
  }
};
