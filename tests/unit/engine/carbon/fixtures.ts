import type { CarbonContext } from '@main/engine/carbon/recipe';
import { loadCarbonReference } from '@main/reference/carbon';
import type { CarbonSettings, UsageRow, UseProfile } from '@shared/domain/carbon';
import { defaultCarbonSettings } from '@shared/domain/carbon';
import { month } from '@shared/domain/day';

export const reference = loadCarbonReference();

/** Settings of a dossier, default but for what a test says. */
export const contextWith = (
  settings: Partial<CarbonSettings> = {},
  profiles: readonly UseProfile[] = [],
): CarbonContext => ({ reference, settings: { ...defaultCarbonSettings, ...settings }, profiles });

/** A usage row: 100 imported requests of 400 tokens to gpt-4o in September 2026, but for what a test says. */
export const usageRow = (given: Partial<UsageRow> = {}): UsageRow => ({
  id: 'row',
  month: month('2026-09'),
  teamId: 'marketing',
  toolId: 'chatgpt',
  model: 'openai/gpt-4o',
  videoModel: null,
  useId: 'chat-turn',
  requests: 100,
  outputTokensPerRequest: 400,
  inputTokensPerRequest: null,
  images: 0,
  imageClass: null,
  videoSeconds: 0,
  videoClips: null,
  audioMinutes: 0,
  embeddingTokens: 0,
  spread: null,
  origin: 'imported',
  note: null,
  ...given,
});
