import { z } from 'zod';
import type { MixFile, ModelsFile } from './carbon-reference';
import { carbonProviderSchema, modelKeySchema } from './carbon-reference';
import { intervalSchema } from './interval';

/** Statut d'un facteur: publié, dérivé de chiffres publiés, hypothèse. */
export const factorStatusSchema = z.enum(['published', 'derived', 'assumption']);
export type FactorStatus = z.infer<typeof factorStatusSchema>;

const sourced = { use: z.string(), status: factorStatusSchema, basis: z.string() };
/** Facteur d'énergie: watt-hours at the facility (PUE included) for one unit of use. */
const perUse = { id: z.string(), ...sourced };
const imageFactorSchema = z.object({ ...perUse, energyWhPerImage: intervalSchema });
const transcriptionFactorSchema = z.object({ ...perUse, energyWhPerAudioHour: intervalSchema });
const embeddingFactorSchema = z.object({ ...perUse, energyWhPerMillionTokens: intervalSchema });

const embodiedSchema = z.object({ gwpKgCO2e: z.number(), adpeKgSbe: z.number(), peMJ: z.number() });
export const videoHardwareSchema = z.object({
  accelerators: z.int().positive(),
  serverPowerW: z.object({ p2_5: z.number(), mean: z.number(), p97_5: z.number() }),
  serverEmbodied: embodiedSchema,
  acceleratorEmbodied: embodiedSchema,
});
export type VideoHardware = z.infer<typeof videoHardwareSchema>;
export const videoModelSchema = z.object({
  /** `provider/name`, in the video registry: not the same list as text models. */
  model: modelKeySchema,
  coefficients: z.object({
    n: z.number(),
    m: z.number(),
    m1: z.number(),
    m2: z.number(),
    n1: z.number(),
    n2: z.number(),
    g: z.number(),
  }),
  nonAudioWeight: z.number(),
  hardware: z.string(),
  testedResolutions: z.array(z.array(z.number()).length(2)),
  audio: z.boolean(),
});
export type VideoModel = z.infer<typeof videoModelSchema>;

const anchorEnergy = z.union([z.number(), z.record(z.string(), z.number())]).nullable();
/** Repère publié: a published figure to show beside ours, with its scope. */
export const anchorSchema = z.object({
  id: z.string(),
  what: z.string(),
  energyWh: anchorEnergy,
  gwpG: z.number().nullable(),
  waterML: z.number().nullable(),
  adpeMgSbe: z.number().optional(),
  scope: z.string(),
  source: z.string(),
});
export type Anchor = z.infer<typeof anchorSchema>;

/** Équivalence: kg (or kWh) per unit, with its source. */
export const equivalenceSchema = z.object({
  id: z.string(),
  label: z.string(),
  kgCO2ePerUnit: z.number().positive().optional(),
  kWhPerUnit: z.number().positive().optional(),
  source: z.string(),
  caution: z.string().optional(),
});
export type EquivalenceFactor = z.infer<typeof equivalenceSchema>;

export const factorsFileSchema = z.object({
  header: z.object({ source: z.string(), version: z.string(), retrieved: z.string(), licence: z.string() }),
  nonText: z.object({
    image: z.array(imageFactorSchema),
    imageEmbodiedKgCO2ePerImage: z.object({
      low: z.number(),
      central: z.number(),
      high: z.number(),
      status: factorStatusSchema,
      basis: z.string(),
    }),
    videoGeneric: z.object({ ...sourced, energyWhPerSecondOfVideo: intervalSchema, scaling: z.string() }),
    transcription: z.array(transcriptionFactorSchema),
    embeddings: z.array(embeddingFactorSchema),
    textToSpeech: z.object({ status: z.string(), basis: z.string() }),
    inputTokens: z.object({ ...sourced, energyWhPerInputTokenPerBillionActiveParams: intervalSchema }),
  }),
  video: z.object({
    source: z.string(),
    framesPerSecond: z.number().positive(),
    hardware: z.record(z.string(), videoHardwareSchema),
    providers: z.record(z.string(), carbonProviderSchema),
    models: z.array(videoModelSchema),
  }),
  anchors: z.array(anchorSchema),
  electricityFrance: z.array(z.object({ kgCO2ePerKWh: z.number(), what: z.string(), useFor: z.string() })),
  dataCentres: z.array(
    z.object({ twh: z.union([z.number(), z.array(z.number())]), year: z.int(), source: z.string() }),
  ),
  equivalences: z.array(equivalenceSchema),
});
export type FactorsFile = z.infer<typeof factorsFileSchema>;

/** Profil d'usage fourni avec le produit: what one use is worth in tokens, images, seconds or minutes. */
export const builtInProfileSchema = z.object({
  id: z.string(),
  kind: z.enum(['text', 'image', 'video', 'transcription', 'embedding']),
  /** Output tokens of one request; a range when nobody measured it. Null for other kinds. */
  outputTokens: intervalSchema.nullable(),
  /** The hidden reasoning of the model is not in `outputTokens`: multiply by the reasoning factor. */
  reasoning: z.boolean(),
  status: factorStatusSchema,
  basis: z.string(),
});
export type BuiltInProfile = z.infer<typeof builtInProfileSchema>;
export const profilesFileSchema = z.object({
  header: z.object({ source: z.string(), version: z.string(), retrieved: z.string() }),
  /** Multiplier of the visible tokens when a reasoning model does not report its hidden ones. */
  reasoningFactor: z.object({ low: z.number(), central: z.number(), high: z.number(), status: factorStatusSchema }),
  profiles: z.array(builtInProfileSchema),
});
export type ProfilesFile = z.infer<typeof profilesFileSchema>;

/** Modèle supposé d'un outil: what is taken when the product does not say which model answers. */
export const toolDefaultSchema = z.object({
  toolId: z.string(),
  /** Null: the tool. Otherwise only this plan of the tool. */
  planId: z.string().nullable(),
  textModel: modelKeySchema.nullable(),
  imageClass: z.enum(['image-light', 'image-standard', 'image-high']).nullable(),
  transcriptionClass: z.enum(['asr-large', 'asr-small']).nullable(),
  /** Provider whose data-centre zone applies to what is not text; null: world mix. */
  zoneProvider: z.string().nullable(),
  /** Text key suffix of the assumption: `carbon.assumptions.<code>`. */
  assumption: z.string(),
});
export type ToolDefault = z.infer<typeof toolDefaultSchema>;
export const toolDefaultsFileSchema = z.object({
  header: z.object({ source: z.string(), version: z.string(), retrieved: z.string() }),
  tools: z.array(toolDefaultSchema),
});
export type ToolDefaultsFile = z.infer<typeof toolDefaultsFileSchema>;

/** The five files of `resources/reference/carbon`, parsed. */
export type CarbonFiles = {
  readonly models: ModelsFile;
  readonly mixes: MixFile;
  readonly factors: FactorsFile;
  readonly profiles: ProfilesFile;
  readonly toolDefaults: ToolDefaultsFile;
};
