import { adoptionPoints, diagnosticAnswers, settingChecks } from '@main/db/repositories';
import { diagnosticAnswerSchema, settingCheckSchema } from '@shared/domain/assessment';
import { adoptionPointSchema } from '@shared/domain/seat';
import { z } from 'zod';
import type { ExamplePart } from '../example-part';

const adoptionSlice = z.array(adoptionPointSchema.omit({ id: true, subscriptionId: true }));
const checkSlice = z.array(settingCheckSchema.omit({ id: true }));
const answerSlice = z.array(diagnosticAnswerSchema);

/** Adoption by month, settings checked in the tools, answers given by hand. */
export const assessmentPart: ExamplePart = (db, context) => {
  for (const point of context.slice('adoption', adoptionSlice, []))
    adoptionPoints.save(db, { ...point, id: context.id('adoption', point.month), subscriptionId: null });
  for (const check of context.slice('settingChecks', checkSlice, []))
    settingChecks.save(db, { ...check, id: context.id('check', `${check.toolId}-${check.settingId}`) });
  for (const answer of context.slice('answers', answerSlice, [])) diagnosticAnswers.save(db, answer);
};
