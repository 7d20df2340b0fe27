import type { BuiltInProfile, CarbonFiles, FactorsFile, ToolDefault, VideoModel } from '@shared/domain/carbon-factors';
import type { CarbonModel, CarbonProvider, ElectricityMix } from '@shared/domain/carbon-reference';
import type { FigureSource } from '@shared/domain/figure';

/** A model found in the registry, and how. */
export type RegisteredModel = {
  readonly model: CarbonModel;
  readonly provider: CarbonProvider;
  /** `provider/name` of the entry itself, aliases resolved. */
  readonly key: string;
  /** Only in the previous registry: kept to read old logs. */
  readonly retired: boolean;
};

/** The carbon reference data, indexed for the engine. */
export type CarbonReference = {
  readonly models: ReadonlyMap<string, RegisteredModel>;
  readonly zones: ReadonlyMap<string, ElectricityMix>;
  readonly videoModels: ReadonlyMap<string, VideoModel>;
  readonly factors: FactorsFile;
  readonly profiles: ReadonlyMap<string, BuiltInProfile>;
  readonly reasoningFactor: { readonly low: number; readonly central: number; readonly high: number };
  readonly toolDefaults: readonly ToolDefault[];
  readonly providers: Readonly<Record<string, CarbonProvider>>;
  readonly shortlist: readonly string[];
  /** Sources of the life-cycle model, of the mixes and of the factor tables, with their dates. */
  readonly sources: { readonly models: FigureSource; readonly mixes: FigureSource; readonly factors: FigureSource };
  /** Day the oldest of these files was read, `AAAA-MM-JJ`. */
  readonly retrieved: string;
};

export const modelKey = (provider: string, name: string): string => `${provider}/${name}`;

/** A table whose version is its date says it once. */
const source = (title: string, version: string, date: string): FigureSource => ({
  title: version === date ? title : `${title} — ${version}`,
  url: null,
  date,
  verify: false,
});

/** Indexes the parsed files. Retired models never hide a current one; an alias replaces an entry of its name. */
export const indexCarbonReference = (files: CarbonFiles): CarbonReference => {
  const models = new Map<string, RegisteredModel>();
  const register = (model: CarbonModel, retired: boolean) => {
    const provider = files.models.providers[model.provider];
    const key = modelKey(model.provider, model.name);
    if (provider) models.set(key, { model, provider, key, retired });
  };
  for (const model of files.models.retired) register(model, true);
  for (const model of files.models.models) register(model, false);
  for (const alias of files.models.aliases) {
    const target = models.get(modelKey(alias.provider, alias.aliasOf));
    if (target) models.set(modelKey(alias.provider, alias.name), target);
  }
  const { models: m, mixes, factors } = files;
  return {
    models,
    zones: new Map(mixes.zones.map((mix) => [mix.zone, mix])),
    videoModels: new Map(factors.video.models.map((model) => [model.model, model])),
    factors,
    profiles: new Map(files.profiles.profiles.map((profile) => [profile.id, profile])),
    reasoningFactor: files.profiles.reasoningFactor,
    toolDefaults: files.toolDefaults.tools,
    providers: m.providers,
    shortlist: m.suggestedShortlist,
    sources: {
      models: source('EcoLogits, CodeCarbon / GenAI Impact (MPL-2.0)', m.header.version, m.header.retrieved),
      mixes: source(
        'EcoLogits; Our World in Data / Ember (CC BY 4.0); ADEME Base Empreinte; World Resources Institute',
        mixes.header.version,
        mixes.header.retrieved,
      ),
      factors: source(
        'AI Energy Score; Luccioni et al.; MIT Technology Review; Jegham et al. (arXiv 2607.04553)',
        factors.header.version,
        factors.header.retrieved,
      ),
    },
    retrieved: [m.header.retrieved, mixes.header.retrieved, factors.header.retrieved].sort()[0] ?? '',
  };
};
