import { z } from 'zod';
import { diagnosticAnswerSchema, settingCheckSchema } from './assessment';
import { actionSectionSchema, delaySectionSchema, qualitySectionSchema, renewalSchema } from './audit-advice';
import { costSectionSchema } from './audit-cost';
import { diagnosticSectionSchema } from './audit-diagnostic';
import { sinkSectionSchema } from './audit-sinks';
import { trapSectionSchema } from './audit-traps';
import { wasteSectionSchema } from './audit-waste';
import type { Catalogue } from './catalogue';
import { companySchema, fxRateSchema, personSchema, teamSchema } from './company';
import { daySchema, monthSchema } from './day';
import { codedSchema, figureSchema } from './figure';
import type { FxReference } from './fx-reference';
import { idSchema } from './ids';
import { currencySchema } from './money';
import { adoptionPointSchema } from './seat';
import { seatSummarySchema } from './seat-summary';
import { paymentSchema, subscriptionSchema } from './subscription';

/** Rate really debited by the bank, when a statement gave the amount in currency. */
export const debitedRateSchema = z.object({
  /** Null: holds for every subscription in that currency. */
  subscriptionId: idSchema.nullable(),
  currency: currencySchema,
  month: monthSchema,
  rate: z.number().positive(),
});
export type DebitedRate = z.infer<typeof debitedRateSchema>;

/** What the other parts of the dossier know about the three questions; null: they do not know. */
export const governanceFactsSchema = z.object({
  footprintComputedOn: daySchema.nullable(),
  charterAdoptedOn: daySchema.nullable(),
  trainedPeople: z.int().min(0).nullable(),
});
export type GovernanceFacts = z.infer<typeof governanceFactsSchema>;

/** Everything the licence audit reads from a dossier. */
export const auditInputSchema = z.object({
  company: companySchema,
  teams: z.array(teamSchema),
  people: z.array(personSchema),
  subscriptions: z.array(subscriptionSchema),
  payments: z.array(paymentSchema),
  fxRates: z.array(fxRateSchema),
  debitedRates: z.array(debitedRateSchema),
  seatSummaries: z.array(seatSummarySchema),
  adoption: z.array(adoptionPointSchema),
  settingChecks: z.array(settingCheckSchema),
  answers: z.array(diagnosticAnswerSchema),
  governance: governanceFactsSchema,
});
export type AuditInput = z.infer<typeof auditInputSchema>;

/** Reference data of the audit: the catalogue (with the dossier's own tools) and the exchange rates. */
export type AuditReference = {
  readonly catalogue: Pick<Catalogue, 'tools' | 'overlaps' | 'sources' | 'settings'>;
  readonly fx: FxReference;
};

/** The licence audit, as plain data: the answer first, then what supports it. */
export const auditResultSchema = z.object({
  asOf: daySchema,
  /** The answer in one sentence. */
  headline: codedSchema,
  keyFigures: z.object({
    annualCost: figureSchema,
    waste: figureSchema,
    cuttable: figureSchema,
    delayPerMonth: figureSchema,
  }),
  cost: costSectionSchema,
  waste: wasteSectionSchema,
  sinks: sinkSectionSchema,
  traps: trapSectionSchema,
  diagnostic: diagnosticSectionSchema,
  delay: delaySectionSchema,
  renewals: z.array(renewalSchema),
  actions: actionSectionSchema,
  quality: qualitySectionSchema,
});
export type AuditResult = z.infer<typeof auditResultSchema>;
