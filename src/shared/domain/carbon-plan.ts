import { z } from 'zod';
import { modelKeySchema } from './carbon-reference';
import { monthSchema } from './day';
import { idSchema, nameSchema, noteSchema } from './ids';
import { centsSchema } from './money';

/** Budget carbone d'une équipe (ou de l'entreprise) for every month of its period. */
export const carbonBudgetSchema = z.object({
  id: idSchema,
  /** Null: the whole company. */
  teamId: idSchema.nullable(),
  from: monthSchema,
  /** Null: until replaced. */
  to: monthSchema.nullable(),
  limit: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('kg'), kgPerMonth: z.number().positive().max(1e9) }),
    /** En réduction d'un mois de référence: 35 means −35 %. */
    z.object({
      kind: z.literal('reduction'),
      referenceMonth: monthSchema,
      reductionPct: z.number().min(0).max(100),
    }),
  ]),
  /** Alert thresholds in percent of the limit. */
  warnAtPct: z.number().positive().max(1_000),
  exceedAtPct: z.number().positive().max(1_000),
  note: noteSchema.nullable(),
});
export type CarbonBudget = z.infer<typeof carbonBudgetSchema>;
export const defaultBudgetThresholds = { warnAtPct: 80, exceedAtPct: 100 } as const;

/** What a lever touches; null lists mean everything. */
export const leverScopeSchema = z.object({
  teamIds: z.array(idSchema).nullable(),
  toolIds: z.array(idSchema).nullable(),
  useIds: z.array(idSchema).nullable(),
});
export type LeverScope = z.infer<typeof leverScopeSchema>;

const share = z.number().min(0).max(1);
const common = { id: idSchema, name: nameSchema.nullable(), scope: leverScopeSchema, share };
/**
 * Levier de réduction. `share` is: the part of the non-essential uses that stops; the part of the requests which a
 * precise prompt avoids; the part of the images dropped; the part of the requests moved to the lighter model.
 */
export const leverSchema = z.discriminatedUnion('kind', [
  z.object({ ...common, kind: z.literal('remove-non-essential') }),
  z.object({ ...common, kind: z.literal('avoid-retries') }),
  z.object({ ...common, kind: z.literal('drop-images') }),
  z.object({
    ...common,
    kind: z.literal('lighter-model'),
    /** Null: every heavier model of the scope. */
    fromModel: modelKeySchema.nullable(),
    toModel: modelKeySchema,
  }),
]);
export type Lever = z.infer<typeof leverSchema>;
export type LeverKind = Lever['kind'];

/** Tarif d'un outil à l'usage, in euro cents excluding VAT (may be fractions): null means unknown. */
export const usagePriceSchema = z.object({
  toolId: idSchema,
  /** Null: any model of the tool. */
  model: modelKeySchema.nullable(),
  /** A flat price (per seat): one request less saves nothing. */
  basis: z.enum(['flat', 'usage']),
  centsPerRequest: z.number().nonnegative().nullable(),
  centsPerThousandOutputTokens: z.number().nonnegative().nullable(),
  centsPerImage: z.number().nonnegative().nullable(),
});
export type UsagePrice = z.infer<typeof usagePriceSchema>;

/** Facture d'électricité d'un mois. */
export const electricityBillSchema = z.object({
  id: idSchema,
  month: monthSchema,
  /** Null: one site only. */
  site: nameSchema.nullable(),
  kwh: z.number().nonnegative().max(1e9).nullable(),
  /** Amount excluding VAT. */
  netCents: centsSchema.nullable(),
  note: noteSchema.nullable(),
});
export type ElectricityBill = z.infer<typeof electricityBillSchema>;
