import type { CompanyFactor } from '@shared/domain/carbon';
import type { Anchor } from '@shared/domain/carbon-factors';
import { coded } from '../explain';
import type { UnitFigures } from './coefficients';
import { plainUnit } from './coefficients';
import { findModelByKey } from './models';
import type { CarbonContext, OtherStep, Recipe, RecipeKey, TextStep } from './recipe';
import { AS_GIVEN, unknownStep } from './recipe';
import type { CarbonReference } from './reference-index';
import { chooseModel, resolveUse } from './uses';
import { chooseZone, findMix, zoneWarnings } from './zones';

/** Output tokens of the reply that the Mistral study measured. */
const MISTRAL_REPLY_TOKENS = 400;

/** Publication of the provider of a model: which anchor, and whether it is for a request or for a length. */
const publications: Readonly<Record<string, { anchor: string; basis: 'per-request' | 'per-token' }>> = {
  google_genai: { anchor: 'google-gemini-median', basis: 'per-request' },
  openai: { anchor: 'openai-altman', basis: 'per-request' },
  mistralai: { anchor: 'mistral-lca', basis: 'per-token' },
};

export const anchorOf = (reference: CarbonReference, id: string): Anchor | undefined =>
  reference.factors.anchors.find((anchor) => anchor.id === id);

const wh = (anchor: Anchor): number | null => (typeof anchor.energyWh === 'number' ? anchor.energyWh / 1000 : null);
const litres = (anchor: Anchor): number | null => (anchor.waterML === null ? null : anchor.waterML / 1000);

/** How a group is computed with what the provider of its model published; text only, unknown where there is nothing. */
export const publicationRecipe = (context: CarbonContext, key: RecipeKey): Recipe => {
  const { reference, settings } = context;
  const choice = chooseModel(reference, settings, key.toolId, key.model);
  const found = choice && findModelByKey(reference, choice.key);
  const use = resolveUse(reference, context.profiles, key.useId);
  const none = () => unknownStep('publication-missing');
  const recipe = (text: TextStep, warnings: Recipe['warnings'], zone: Recipe['zone']): Recipe => ({
    text,
    tokens: use?.outputTokens ?? null,
    image: none,
    video: none,
    transcription: none,
    embedding: none,
    zone,
    otherZone: null,
    modelKey: found?.key ?? choice?.key ?? null,
    warnings,
  });
  if (!choice) return recipe(unknownStep('model-missing'), [], null);
  if (!found) return recipe(unknownStep('model-not-registered'), [], null);
  const publication = publications[found.model.provider];
  const anchor = publication && anchorOf(reference, publication.anchor);
  if (!anchor) return recipe(none(), [], null);

  const zone = chooseZone(
    settings.zoneDeclarations,
    { toolId: key.toolId, models: [choice.key, found.key] },
    found.provider.datacenterZone,
  );
  const mix = findMix(reference, zone.zone);
  const energyKWh = wh(anchor);
  // An energy without emissions: the mix of the zone turns one into the other, and the result says so.
  const derived = anchor.gwpG === null;
  const kg = anchor.gwpG === null ? (mix && energyKWh !== null ? energyKWh * mix.gwp : null) : anchor.gwpG / 1000;
  if (kg === null) return recipe(unknownStep('zone-not-registered'), [], null);
  const perToken = publication.basis === 'per-token';
  const by = perToken ? 1 / MISTRAL_REPLY_TOKENS : 1;
  const water = litres(anchor);
  const unit: UnitFigures = plainUnit(kg * by, {
    energyKWh: energyKWh === null ? null : energyKWh * by,
    waterL: water === null ? null : water * by,
  });
  const quality = {
    covers: unit.covers,
    confidence: derived || choice.from === 'default' ? ('poor' as const) : ('fair' as const),
    estimated: choice.from === 'default',
    ...AS_GIVEN,
  };
  const warnings = [
    coded('publication-scope', { anchor: anchor.id }),
    ...(derived
      ? [coded('publication-emissions-derived', { anchor: anchor.id, zone: zone.zone }), ...zoneWarnings(zone)]
      : []),
    ...(choice.from === 'default'
      ? [coded('model-assumed', { tool: key.toolId ?? '', model: found.key, assumption: choice.assumption ?? '' })]
      : []),
  ];
  return recipe({ kind: perToken ? 'per-token' : 'per-request', unit, quality }, warnings, derived ? zone : null);
};

/** How a group is computed with the company's own factor; a use without a factor is unknown. */
export const companyFactorRecipe = (factor: CompanyFactor | null): Recipe => {
  const step = (grams: number | null | undefined): OtherStep => {
    if (grams === null || grams === undefined) return unknownStep('company-factor-missing');
    const unit = plainUnit(grams / 1000, { energyKWh: null, waterL: null });
    return { kind: 'unit', unit, quality: { covers: unit.covers, confidence: 'poor', estimated: true, ...AS_GIVEN } };
  };
  const request = step(factor?.gramsPerRequest);
  return {
    text: request.kind === 'unknown' ? request : { ...request, kind: 'per-request' },
    tokens: null,
    image: () => step(factor?.gramsPerImage),
    video: () => step(factor?.gramsPerVideoSecond),
    transcription: () => step(factor?.gramsPerAudioMinute),
    embedding: () => step(null),
    zone: null,
    otherZone: null,
    modelKey: null,
    warnings: [],
  };
};
