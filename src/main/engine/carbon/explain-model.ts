import type { ModelTrace } from '@shared/domain/carbon-results';
import { BATCH, HARDWARE_LIFE_S, QUANTIZATION_BITS, SERVER_POWER_KW } from './constants';
import { gpuEnergyPerToken, inferText, secondsPerToken } from './inference';
import { findModelByKey, modelConfidence, modelWarnings } from './models';
import type { CarbonReference } from './reference-index';
import { inferenceInput } from './text';
import { findMix, mixWarnings } from './zones';

/**
 * « D'où vient ce chiffre ? » down to the coefficient: every value of the method for one request of a model in a zone,
 * both bounds, in the order of the steps. Null when the model or the zone is not registered.
 */
export const explainModel = (
  reference: CarbonReference,
  modelKey: string,
  zone: string | null,
  outputTokens: number,
): ModelTrace | null => {
  const found = findModelByKey(reference, modelKey);
  const mix = found && findMix(reference, zone ?? found.provider.datacenterZone);
  if (!found || !mix || !(outputTokens >= 0)) return null;
  const { model, provider } = found;
  const result = inferText(inferenceInput(found, mix, { outputTokens, requests: 1, latencySeconds: null }));
  const same = (value: number) => ({ min: value, max: value });
  const line = (code: string, bounds: { min: number; max: number }, unit: string) => ({ code, unit, ...bounds });
  const perToken = (of: (active: number) => number) => ({
    min: of(model.activeParams.min),
    max: of(model.activeParams.max),
  });
  return {
    model: found.key,
    zone: mix.zone,
    outputTokens,
    confidence: modelConfidence(found),
    warnings: [...new Set([...modelWarnings(found), ...mixWarnings(mix)])],
    steps: [
      line('total-params', model.totalParams, 'billion'),
      line('active-params', model.activeParams, 'billion'),
      line('bits', same(QUANTIZATION_BITS), 'bits'),
      line('batch', same(BATCH), 'requests'),
      line('gpu-count', result.gpuCount, 'gpu'),
      line('energy-per-token', perToken(gpuEnergyPerToken), 'kWh'),
      line(
        'seconds-per-token',
        perToken((active) => secondsPerToken(active, model.deployment.tps)),
        's',
      ),
      ...(model.deployment.ttft === null ? [] : [line('first-token', same(model.deployment.ttft), 's')]),
      line('duration', result.generationLatencySeconds, 's'),
      line('server-power', same(SERVER_POWER_KW), 'kW'),
      line('it-energy', result.itEnergyKWh, 'kWh'),
      line('pue', provider.pue, 'ratio'),
      line('energy', result.energyKWh, 'kWh'),
      line('mix-gwp', same(mix.gwp), 'kgCO2e/kWh'),
      line('gwp-usage', result.gwpKgCO2e.usage, 'kgCO2e'),
      line('hardware-life', same(HARDWARE_LIFE_S / (365 * 24 * 3600)), 'years'),
      line('gwp-embodied', result.gwpKgCO2e.embodied, 'kgCO2e'),
      line('gwp-total', result.gwpKgCO2e.total, 'kgCO2e'),
      line('wue', provider.wueOnSiteLPerKWh, 'L/kWh'),
      line('mix-wue', same(mix.wue), 'L/kWh'),
      line('water', result.waterL, 'L'),
    ],
    sources: [reference.sources.models, reference.sources.mixes],
    modelSources: model.sources,
  };
};
