import { diagnosticAnswerSchema, settingCheckSchema } from '@shared/domain/assessment';
import { companySchema, fxRateSchema, personSchema, teamSchema } from '@shared/domain/company';
import { adoptionPointSchema, seatSchema } from '@shared/domain/seat';
import { paymentSchema, subscriptionSchema } from '@shared/domain/subscription';
import { z } from 'zod';
import * as tables from '../schema';
import { repository } from './repository';

export * from './ai-register';
export * from './bank';
export * from './carbon';
export * from './carbon-usage';
export * from './charter';
export * from './committee';
export * from './consolidation';
export * from './kpi';
export * from './last-operation';
export * from './people-governance';
export * from './privacy';
export * from './tool-policy';
export * from './training';
export * from './usage';

export const companies = repository(tables.company, companySchema.extend({ id: z.literal('company') }));
export const teams = repository(tables.team, teamSchema);
export const people = repository(tables.person, personSchema);
export const fxRates = repository(tables.fxRate, fxRateSchema);
export const settings = repository(tables.setting, z.object({ id: z.string(), value: z.string() }));
export const subscriptions = repository(tables.subscription, subscriptionSchema);
export const payments = repository(tables.payment, paymentSchema);
export const seats = repository(tables.seat, seatSchema);
export const adoptionPoints = repository(tables.adoptionPoint, adoptionPointSchema);
export const diagnosticAnswers = repository(tables.diagnosticAnswer, diagnosticAnswerSchema);
export const settingChecks = repository(tables.settingCheck, settingCheckSchema);
export const ownTools = repository(tables.ownTool, z.object({ id: z.string(), record: z.string() }));
export const ownPlans = repository(
  tables.ownPlan,
  z.object({ id: z.string(), toolId: z.string(), record: z.string() }),
);
