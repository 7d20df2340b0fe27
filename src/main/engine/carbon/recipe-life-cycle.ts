import type { Coded } from '@shared/domain/figure';
import type { Interval } from '@shared/domain/interval';
import { coded } from '../explain';
import type { UnitFigures } from './coefficients';
import { tableUnit, textCoefficients, unitFigures, videoUnit } from './coefficients';
import { findModelByKey, modelConfidence, modelWarnings } from './models';
import type { CarbonContext, OtherStep, Recipe, RecipeKey, TextStep } from './recipe';
import { AS_GIVEN, MODELLED, unknownStep } from './recipe';
import type { ModelChoice } from './uses';
import { chooseModel, resolveUse, toolDefaultOf, toolZone } from './uses';
import { inferVideo, videoProvider } from './video';
import type { ZoneChoice } from './zones';
import { chooseZone, findMix, mixShowsResources, mixWarnings, zoneWarnings } from './zones';

/** Seconds of a clip when the rows do not say (the case of section 9), at 1280 x 720. */
export const DEFAULT_CLIP_SECONDS = 8;
const CLIP = { width: 1280, height: 720 } as const;

const textPart = (
  context: CarbonContext,
  toolId: string | null,
  choice: ModelChoice | undefined,
): { step: TextStep; zone: ZoneChoice | null; modelKey: string | null; warnings: Coded[] } => {
  const { reference, settings } = context;
  const nothing = (code: string) => ({
    step: unknownStep(code),
    zone: null,
    modelKey: choice?.key ?? null,
    warnings: [],
  });
  if (!choice) return nothing('model-missing');
  const found = findModelByKey(reference, choice.key);
  if (!found) return nothing('model-not-registered');
  const zone = chooseZone(
    settings.zoneDeclarations,
    { toolId, models: [choice.key, found.key] },
    found.provider.datacenterZone,
  );
  const mix = findMix(reference, zone.zone);
  if (!mix) return nothing('zone-not-registered');
  const byDefault = choice.from === 'default';
  const model = found.key;
  const warnings = [
    ...modelWarnings(found).map((code) => coded(code, { model })),
    ...mixWarnings(mix).map((code) => coded(code, { zone: mix.zone })),
    ...zoneWarnings(zone),
    ...(mixShowsResources(mix) ? [] : [coded('resources-hidden', { zone: mix.zone })]),
    ...(byDefault ? [coded('model-assumed', { tool: toolId ?? '', model, assumption: choice.assumption ?? '' })] : []),
    ...(settings.countInputTokens ? [coded('input-tokens-included')] : []),
  ];
  const coefficients = textCoefficients(reference, found, mix, settings.countInputTokens);
  const quality = {
    covers: coefficients.covers,
    // The product does not say which model answers: « unknown model » of section 7.
    confidence: byDefault ? ('poor' as const) : modelConfidence(found),
    estimated: byDefault,
    ...MODELLED,
  };
  return { step: { kind: 'model', coefficients, quality }, zone, modelKey: model, warnings };
};

/** How a group is computed with the life-cycle model (sections 4, 5 and 9). */
export const lifeCycleRecipe = (context: CarbonContext, key: RecipeKey): Recipe => {
  const { reference, settings } = context;
  const use = resolveUse(reference, context.profiles, key.useId);
  const text = textPart(context, key.toolId, chooseModel(reference, settings, key.toolId, key.model));
  const byDefault = toolDefaultOf(reference, key.toolId, null);
  const tables = reference.factors.nonText;

  const ownZone = toolZone(reference, key.toolId) ?? text.zone?.zone ?? null;
  const zone = chooseZone(settings.zoneDeclarations, { toolId: key.toolId, models: [] }, ownZone);
  const mix = findMix(reference, zone.zone);
  const table = (wh: Interval | undefined, embodied: Interval | null, isDefaultClass: boolean): OtherStep => {
    if (!wh) return unknownStep('class-not-registered');
    if (!mix) return unknownStep('zone-not-registered');
    const unit = tableUnit(wh, mix, embodied);
    return {
      kind: 'unit',
      unit,
      quality: { covers: unit.covers, confidence: 'poor', estimated: isDefaultClass, ...AS_GIVEN },
    };
  };
  const per = (wh: Interval | undefined, units: number): Interval | undefined =>
    wh && { low: wh.low / units, central: wh.central / units, high: wh.high / units };

  const videoStep = (clipSeconds: number | null): OtherStep => {
    if (key.videoModel === null) return table(tables.videoGeneric.energyWhPerSecondOfVideo, null, true);
    const model = reference.videoModels.get(key.videoModel);
    const provider = videoProvider(reference, key.videoModel);
    if (!model || !provider) return unknownStep('model-not-registered');
    const subject = { toolId: key.toolId, models: [key.videoModel] };
    const clipZone = chooseZone(settings.zoneDeclarations, subject, provider.datacenterZone);
    const clipMix = findMix(reference, clipZone.zone);
    if (!clipMix) return unknownStep('zone-not-registered');
    const durationSeconds = clipSeconds ?? DEFAULT_CLIP_SECONDS;
    const result = inferVideo(reference, {
      ...CLIP,
      model,
      durationSeconds,
      withAudio: model.audio,
      latencySeconds: null,
      mix: clipMix,
    });
    if (!result) return unknownStep('model-not-registered');
    const clip = videoUnit(result, clipMix);
    const perSecond = 1 / durationSeconds;
    const unit: UnitFigures = {
      figures: unitFigures(clip, { low: perSecond, central: perSecond, high: perSecond }),
      covers: clip.covers,
    };
    return {
      kind: 'unit',
      unit,
      quality: { covers: unit.covers, confidence: 'poor', estimated: clipSeconds === null, ...MODELLED },
    };
  };

  const reasoning = use?.reasoning ? [coded('reasoning-factor-applied', { use: key.useId ?? '' })] : [];
  return {
    text: text.step,
    tokens: use?.outputTokens ?? null,
    image: () => {
      const named = key.imageClass ?? use?.imageClass ?? null;
      const id = named ?? byDefault?.imageClass ?? 'image-standard';
      return table(
        tables.image.find((t) => t.id === id)?.energyWhPerImage,
        tables.imageEmbodiedKgCO2ePerImage,
        named === null,
      );
    },
    video: videoStep,
    transcription: () => {
      const named = use?.transcriptionClass ?? null;
      const id = named ?? byDefault?.transcriptionClass ?? 'asr-large';
      return table(per(tables.transcription.find((t) => t.id === id)?.energyWhPerAudioHour, 60), null, named === null);
    },
    embedding: () => {
      const named = use?.embeddingClass ?? null;
      const found = tables.embeddings.find((t) => t.id === (named ?? 'embed-large'));
      return table(per(found?.energyWhPerMillionTokens, 1e6), null, named === null);
    },
    zone: text.zone,
    otherZone: zone,
    modelKey: text.modelKey,
    warnings: [...text.warnings, ...reasoning],
  };
};
