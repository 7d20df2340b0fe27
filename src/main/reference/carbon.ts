import mixesRaw from '@resources/reference/carbon/electricity-mix.json?raw';
import factorsRaw from '@resources/reference/carbon/factors.json?raw';
import modelsRaw from '@resources/reference/carbon/models.json?raw';
import toolDefaultsRaw from '@resources/reference/carbon/tool-defaults.json?raw';
import profilesRaw from '@resources/reference/carbon/use-profiles.json?raw';
import type { CarbonFiles } from '@shared/domain/carbon-factors';
import { factorsFileSchema, profilesFileSchema, toolDefaultsFileSchema } from '@shared/domain/carbon-factors';
import { mixFileSchema, modelsFileSchema } from '@shared/domain/carbon-reference';
import type { CarbonReference } from '../engine/carbon/reference-index';
import { indexCarbonReference } from '../engine/carbon/reference-index';

/** Parses the five carbon files; throws with the path of the faulty value, since they ship with the product. */
export const parseCarbonFiles = (): CarbonFiles => ({
  models: modelsFileSchema.parse(JSON.parse(modelsRaw)),
  mixes: mixFileSchema.parse(JSON.parse(mixesRaw)),
  factors: factorsFileSchema.parse(JSON.parse(factorsRaw)),
  profiles: profilesFileSchema.parse(JSON.parse(profilesRaw)),
  toolDefaults: toolDefaultsFileSchema.parse(JSON.parse(toolDefaultsRaw)),
});

let loaded: CarbonReference | undefined;

/** Carbon reference data, parsed and indexed once per process. */
export const loadCarbonReference = (): CarbonReference => {
  loaded ??= indexCarbonReference(parseCarbonFiles());
  return loaded;
};
