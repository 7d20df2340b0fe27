import { z } from 'zod';
import { companySchema, fxRateSchema, personSchema, teamSchema } from '../domain/company';
import { monthSchema } from '../domain/day';
import { idSchema } from '../domain/ids';
import { currencySchema } from '../domain/money';
import { call, written } from './base';

/** A record to save: without id it is added, with one it replaces. */
const toSave = { id: idSchema.optional() };

/** Built-in exchange rate, with how far it can be trusted: vérifié, à vérifier, manquant. */
export const builtInRateSchema = z.object({
  month: monthSchema,
  currency: currencySchema,
  rate: z.number().nullable(),
  status: z.enum(['verified', 'to-verify', 'missing']),
});

/** Company, teams, people, exchange rates. */
export const companyContract = {
  get: call.output(companySchema.nullable()),
  save: call.input(companySchema).output(written(companySchema)),
  teams: call.output(z.array(teamSchema.extend({ people: z.int() }))),
  saveTeam: call.input(teamSchema.extend(toSave)).output(written(teamSchema)),
  removeTeam: call.input(z.object({ id: idSchema })).output(written(z.null())),
  people: call.output(z.array(personSchema.extend({ seats: z.int() }))),
  savePerson: call.input(personSchema.extend(toSave)).output(written(personSchema)),
  removePerson: call.input(z.object({ id: idSchema })).output(written(z.null())),
  /** Rates typed in this dossier, the built-in table, and the months and currencies the dossier needs and lacks. */
  fxRates: call.output(
    z.object({
      own: z.array(fxRateSchema),
      builtIn: z.array(builtInRateSchema),
      sources: z.array(z.object({ title: z.string(), url: z.string().nullable(), date: z.string().nullable() })),
      needed: z.array(z.object({ month: monthSchema, currency: currencySchema })),
    }),
  ),
  saveFxRate: call
    .input(fxRateSchema.extend({ ...toSave, confirmImplausible: z.boolean().default(false) }))
    .output(written(fxRateSchema)),
  removeFxRate: call.input(z.object({ id: idSchema })).output(written(z.null())),
};
