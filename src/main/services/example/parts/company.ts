import { companies, fxRates, teams } from '@main/db/repositories';
import { companySchema, fxRateSchema, teamSchema } from '@shared/domain/company';
import { z } from 'zod';
import type { ExamplePart } from '../example-part';

const companySlice = companySchema.omit({ logo: true, isExample: true });
const teamSlice = z.array(teamSchema.omit({ id: true, archived: true }).extend({ key: z.string() }));
const rateSlice = z.array(fxRateSchema.omit({ id: true }));

/** Company, marked as an example, its teams and the exchange rates typed in the dossier. */
export const companyPart: ExamplePart = (db, context) => {
  companies.save(db, { ...context.slice('company', companySlice), id: 'company', logo: null, isExample: true });
  for (const { key, ...team } of context.slice('teams', teamSlice))
    teams.save(db, { ...team, id: context.id('team', key), archived: false });
  for (const rate of context.slice('fxRates', rateSlice, []))
    fxRates.save(db, { ...rate, id: context.id('rate', `${rate.month}-${rate.currency.toLowerCase()}`) });
};
