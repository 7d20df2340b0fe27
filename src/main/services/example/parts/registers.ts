import { aiDuties, aiSystems, councilSteps, termsReadings, toolPrivacies } from '@main/db/repositories';
import { aiDutySchema, aiSystemSchema } from '@shared/domain/ai-register';
import { councilStepSchema, emptyToolPrivacy, termsReadingSchema, toolPrivacySchema } from '@shared/domain/privacy';
import { z } from 'zod';
import type { ExamplePart } from '../example-part';

const use = aiSystemSchema.omit({ id: true, teamId: true }).extend({
  key: z.string(),
  team: z.string().nullable(),
  duties: z.array(aiDutySchema.omit({ id: true, systemId: true })),
});
/** What the data file does not say of a tool is unknown. */
const sheet = z.preprocess(
  (given) => (typeof given === 'object' ? { ...emptyToolPrivacy, ...given } : given),
  toolPrivacySchema.omit({ id: true }),
);
const slice = z.object({
  uses: z.array(use),
  sheets: z.array(sheet),
  terms: z.array(termsReadingSchema.omit({ id: true })),
  council: z.array(councilStepSchema.omit({ id: true })),
});

/** Register of AI uses with what was answered and proven, GDPR sheets, terms read, steps with the works council. */
export const registersPart: ExamplePart = (db, context) => {
  const data = context.slice('registers', slice, { uses: [], sheets: [], terms: [], council: [] });
  for (const { key, team, duties, ...system } of data.uses) {
    const systemId = context.id('ai-use', key);
    aiSystems.save(db, { ...system, id: systemId, teamId: team === null ? null : context.id('team', team) });
    for (const duty of duties)
      aiDuties.save(db, { ...duty, systemId, id: context.id('duty', `${key}-${duty.obligationId.toLowerCase()}`) });
  }
  for (const one of data.sheets) toolPrivacies.save(db, { ...one, id: context.id('privacy', one.toolId) });
  data.terms.forEach((one, index) => {
    termsReadings.save(db, { ...one, id: context.id('terms', index + 1) });
  });
  data.council.forEach((one, index) => {
    councilSteps.save(db, { ...one, id: context.id('council-step', index + 1) });
  });
};
