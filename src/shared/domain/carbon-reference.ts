import { z } from 'zod';

/** Two bounds of the same quantity; min = max means one published or assumed value. */
export const boundsSchema = z
  .object({ min: z.number().nonnegative(), max: z.number().nonnegative() })
  .refine((b) => b.min <= b.max, { message: 'bounds-not-ordered' });
export type Bounds = Readonly<z.infer<typeof boundsSchema>>;

const header = z.object({
  source: z.string(),
  version: z.string(),
  retrieved: z.string(),
  licence: z.string(),
});

/** Key of a model, `provider/name` (the name itself may hold slashes). */
export const modelKeySchema = z.string().min(3).max(200).includes('/');
export type ModelKey = z.infer<typeof modelKeySchema>;
/** Zone électrique: ISO 3166-1 alpha-3, or WOR (world) and EEE (Europe). */
export const zoneCodeSchema = z.string().regex(/^[A-Z]{3}$/);
export type ZoneCode = z.infer<typeof zoneCodeSchema>;

/** What the model is for; the text method describes well the first four only. */
export const modelKindSchema = z.enum([
  'chat',
  'code',
  'chat+search',
  'chat+vision',
  'base-model',
  'audio-input',
  'audio-output',
  'image-output',
  'moderation',
]);
export type ModelKind = z.infer<typeof modelKindSchema>;

/** Modèle de langage: sizes in billions of parameters, observed speed. */
export const carbonModelSchema = z.object({
  provider: z.string(),
  name: z.string(),
  kind: modelKindSchema,
  architecture: z.enum(['dense', 'moe']),
  totalParams: boundsSchema,
  activeParams: boundsSchema,
  /** tps: output tokens per second; ttft: seconds to the first token. Each may be unknown alone. */
  deployment: z.object({ tps: z.number().positive().nullable(), ttft: z.number().nonnegative().nullable() }),
  warnings: z.array(z.string()),
  sources: z.array(z.string()),
});
export type CarbonModel = z.infer<typeof carbonModelSchema>;

/** Fournisseur: assumed data-centre zone, PUE and on-site water (litres per kWh of IT energy). */
export const carbonProviderSchema = z.object({
  label: z.string().optional(),
  assumedCloud: z.string().optional(),
  datacenterZone: zoneCodeSchema,
  pue: boundsSchema,
  wueOnSiteLPerKWh: boundsSchema,
});
export type CarbonProvider = z.infer<typeof carbonProviderSchema>;

export const modelsFileSchema = z.object({
  header,
  providers: z.record(z.string(), carbonProviderSchema),
  aliases: z.array(z.object({ provider: z.string(), name: z.string(), aliasOf: z.string() })),
  suggestedShortlist: z.array(z.string()),
  productProxies: z.array(z.object({ product: z.string(), useModel: z.string().nullable(), basis: z.string() })),
  models: z.array(carbonModelSchema),
  retired: z.array(carbonModelSchema),
});
export type ModelsFile = z.infer<typeof modelsFileSchema>;

/** Mix électrique d'une zone, per kWh: kgCO2e, kgSbe, MJ of primary energy, litres. */
export const electricityMixSchema = z.object({
  zone: zoneCodeSchema,
  gwp: z.number().nonnegative(),
  adpe: z.number().nonnegative(),
  pe: z.number().nonnegative(),
  wue: z.number().nonnegative(),
  warnings: z.array(z.string()),
});
export type ElectricityMix = z.infer<typeof electricityMixSchema>;
export const mixFileSchema = z.object({ header, zones: z.array(electricityMixSchema) });
export type MixFile = z.infer<typeof mixFileSchema>;
