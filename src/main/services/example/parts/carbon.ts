import {
  carbonBudgets,
  carbonDeclaredShares,
  carbonHabits,
  carbonLevers,
  carbonSamples,
  electricityBills,
  settings,
} from '@main/db/repositories';
import { carbonPlanSchema } from '@shared/contract/carbon';
import {
  carbonSettingsSchema,
  declaredNonEssentialSchema,
  habitSchema,
  nonEssentialSampleSchema,
} from '@shared/domain/carbon';
import { carbonBudgetSchema, electricityBillSchema } from '@shared/domain/carbon-plan';
import { z } from 'zod';
import { carbonSettingsKey, carbonTargetKey } from '../../carbon/carbon-settings';
import type { ExampleContext, ExamplePart } from '../example-part';

const ofTeam = { team: z.string().nullable().default(null) };
const carbonSlice = z
  .object({
    habits: z.array(
      habitSchema.omit({ id: true, teamId: true }).extend({
        ...ofTeam,
        key: z.string(),
        model: habitSchema.shape.model.default(null),
        useId: habitSchema.shape.useId.default(null),
        countBasis: habitSchema.shape.countBasis.default('company'),
        dayBasis: habitSchema.shape.dayBasis.default('working'),
        people: habitSchema.shape.people.default(null),
        workedDaysPerYear: habitSchema.shape.workedDaysPerYear.default(null),
      }),
    ),
    samples: z.array(nonEssentialSampleSchema.omit({ id: true, teamId: true }).extend(ofTeam)),
    declared: z.array(declaredNonEssentialSchema.omit({ teamId: true }).extend(ofTeam)),
    settings: carbonSettingsSchema.nullable(),
    budgets: z.array(carbonBudgetSchema.omit({ id: true, teamId: true }).extend(ofTeam)),
    plan: carbonPlanSchema.nullable(),
    electricity: z.array(
      electricityBillSchema
        .omit({ id: true, site: true, note: true })
        .extend({ note: z.string().nullable().default(null) }),
    ),
  })
  .partial();

const teamOf = (context: ExampleContext, team: string | null): string | null =>
  team === null ? null : context.id('team', team);

/** Rhythms of use, samples, company factor, levers, budgets and electricity bills of the example. */
export const carbonPart: ExamplePart = (db, context) => {
  const slice = context.slice('carbon', carbonSlice, {});
  for (const { key, team, ...habit } of slice.habits ?? [])
    carbonHabits.save(db, { ...habit, id: context.id('rythme', key), teamId: teamOf(context, team) });
  for (const { team, ...sample } of slice.samples ?? [])
    carbonSamples.save(db, {
      ...sample,
      id: context.id('releve', team ?? 'entreprise'),
      teamId: teamOf(context, team),
    });
  for (const { team, ...share } of slice.declared ?? []) {
    const teamId = teamOf(context, team);
    carbonDeclaredShares.save(db, { ...share, id: `declared-${teamId ?? 'company'}`, teamId });
  }
  for (const { team, ...budget } of slice.budgets ?? [])
    carbonBudgets.save(db, {
      ...budget,
      id: context.id('budget', team ?? 'entreprise'),
      teamId: teamOf(context, team),
    });
  for (const bill of slice.electricity ?? [])
    electricityBills.save(db, { ...bill, site: null, id: context.id('facture', bill.month) });
  if (slice.settings) settings.save(db, { id: carbonSettingsKey, value: JSON.stringify(slice.settings) });
  if (!slice.plan) return;
  const { levers, ...target } = slice.plan;
  levers.forEach((lever, position) => {
    carbonLevers.save(db, { id: lever.id, position, lever });
  });
  settings.save(db, { id: carbonTargetKey, value: JSON.stringify(target) });
};
