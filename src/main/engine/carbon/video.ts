import type { VideoModel } from '@shared/domain/carbon-factors';
import type { Bounds, ElectricityMix } from '@shared/domain/carbon-reference';
import { HARDWARE_LIFE_S } from './constants';
import type { PhaseBounds } from './inference';
import type { CarbonReference } from './reference-index';
import { findMix } from './zones';

export type VideoClip = {
  readonly model: VideoModel;
  readonly width: number;
  readonly height: number;
  readonly durationSeconds: number;
  readonly withAudio: boolean;
  /** Measured duration of the generation in seconds; null: none. */
  readonly latencySeconds: number | null;
  readonly mix: ElectricityMix;
};

export type VideoResult = {
  readonly frames: number;
  readonly generationLatencySeconds: number;
  readonly energyKWh: Bounds;
  readonly gwpKgCO2e: PhaseBounds;
  readonly adpeKgSbe: PhaseBounds;
  readonly peMJ: PhaseBounds;
  readonly waterL: Bounds;
};

/** Provider of a video model, the part of its key before the slash. */
export const videoProvider = (reference: CarbonReference, modelKey: string) =>
  reference.factors.video.providers[modelKey.split('/')[0] ?? ''];

/**
 * Footprint of one clip, for a model of the registry (section 9, after Jegham et al. 2026, arXiv 2607.04553). No batch
 * and no share: the whole server is charged to the request. The bounds are the 2.5 and 97.5 percentiles of its power.
 * Returns null when the model's hardware or provider is missing from the table.
 */
export const inferVideo = (reference: CarbonReference, clip: VideoClip): VideoResult | null => {
  const hardware = reference.factors.video.hardware[clip.model.hardware];
  const provider = videoProvider(reference, clip.model.model);
  if (!hardware || !provider) return null;
  const { n, m, m1, m2, n1, n2, g } = clip.model.coefficients;
  const frames = Math.floor(reference.factors.video.framesPerSecond * clip.durationSeconds + 1);
  const area = clip.width * clip.height;
  const volume = (area * frames) / 1000;
  const modelled =
    (n * frames * area ** 2 + m * volume + m1 * frames + m2 * area ** 2 + n1 * frames ** 2 + n2 * volume ** 2 + g) *
    (clip.withAudio ? 1 : clip.model.nonAudioWeight);
  const duration = Math.min(clip.latencySeconds ?? Number.POSITIVE_INFINITY, modelled);

  const itEnergy: Bounds = {
    min: ((duration / 3600) * hardware.serverPowerW.p2_5) / 1000,
    max: ((duration / 3600) * hardware.serverPowerW.p97_5) / 1000,
  };
  const both = (of: (bound: 'min' | 'max') => number): Bounds => ({ min: of('min'), max: of('max') });
  const energyKWh = both((b) => provider.pue[b] * itEnergy[b]);
  const phases = (factor: number, server: number, accelerator: number): PhaseBounds => {
    const embodied = (duration / HARDWARE_LIFE_S) * (server + hardware.accelerators * accelerator);
    const usage = both((b) => energyKWh[b] * factor);
    return { usage, embodied: { min: embodied, max: embodied }, total: both((b) => usage[b] + embodied) };
  };
  const { serverEmbodied: server, acceleratorEmbodied: gpu } = hardware;
  return {
    frames,
    generationLatencySeconds: duration,
    energyKWh,
    gwpKgCO2e: phases(clip.mix.gwp, server.gwpKgCO2e, gpu.gwpKgCO2e),
    adpeKgSbe: phases(clip.mix.adpe, server.adpeKgSbe, gpu.adpeKgSbe),
    peMJ: phases(clip.mix.pe, server.peMJ, gpu.peMJ),
    waterL: both((b) => itEnergy[b] * (provider.wueOnSiteLPerKWh[b] + provider.pue[b] * clip.mix.wue)),
  };
};

export type VideoRequest = {
  readonly model: string;
  readonly width: number;
  readonly height: number;
  readonly durationSeconds: number;
  readonly withAudio: boolean;
  readonly latencySeconds: number | null;
  readonly zone: string | null;
};
export type VideoAnswer =
  | {
      readonly ok: true;
      readonly result: VideoResult;
      readonly mix: ElectricityMix;
      readonly warnings: string[];
      readonly notes: string[];
    }
  | { readonly ok: false; readonly error: 'model-not-registered' | 'zone-not-registered' };

/** One clip by the name of its model and zone (null: the provider's data-centre zone). Unknown names are an answer. */
export const estimateVideo = (reference: CarbonReference, request: VideoRequest): VideoAnswer => {
  const model = reference.videoModels.get(request.model);
  const provider = videoProvider(reference, request.model);
  if (!model || !provider) return { ok: false, error: 'model-not-registered' };
  const mix = findMix(reference, request.zone ?? provider.datacenterZone);
  if (!mix) return { ok: false, error: 'zone-not-registered' };
  const result = inferVideo(reference, { ...request, model, mix });
  if (!result) return { ok: false, error: 'model-not-registered' };
  const tested = model.testedResolutions.some(([w, h]) => w === request.width && h === request.height);
  return { ok: true, result, mix, warnings: mix.warnings, notes: tested ? [] : ['video-resolution-not-tested'] };
};
