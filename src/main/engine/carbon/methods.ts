import type { CarbonMethod, CompanyFactor } from '@shared/domain/carbon';
import type { UsageCounts } from '@shared/domain/carbon-results';
import type { Coded, FigureSource } from '@shared/domain/figure';
import { coded } from '../explain';
import type { CarbonContext } from './recipe';
import { anchorOf } from './recipe-other-methods';
import type { CarbonReference } from './reference-index';

/** Lowest and highest published gCO2e of one text request (section 8): Google's median prompt, Mistral's study. */
export const publishedRangeG = (reference: CarbonReference): { low: number; high: number } => {
  const grams = reference.factors.anchors.flatMap((anchor) => (anchor.gwpG === null ? [] : [anchor.gwpG]));
  return { low: Math.min(...grams), high: Math.max(...grams) };
};

/**
 * What must stand beside a company factor: who gave it and when, and, outside the published range, how far outside.
 * The 43.6 g of the « 2.4 t » story is 38 times the highest published figure.
 */
export const companyFactorWarnings = (reference: CarbonReference, factor: CompanyFactor): Coded[] => {
  const { low, high } = publishedRangeG(reference);
  const grams = factor.gramsPerRequest;
  const said = coded('company-factor-given', { by: factor.givenBy, on: factor.givenOn, grams });
  if (grams > high)
    return [said, coded('company-factor-above-published', { grams, highest: high, times: grams / high })];
  if (grams < low) return [said, coded('company-factor-below-published', { grams, lowest: low, times: low / grams })];
  return [said];
};

/** Warnings that belong to the method itself, whatever the uses. */
export const methodWarnings = ({ reference, settings }: CarbonContext): Coded[] => {
  if (settings.method !== 'company-factor') return [];
  if (settings.companyFactor === null) return [coded('company-factor-missing')];
  return companyFactorWarnings(reference, settings.companyFactor);
};

const anchorSource = (reference: CarbonReference, id: string): FigureSource[] => {
  const anchor = anchorOf(reference, id);
  return anchor
    ? [{ title: anchor.source, url: null, date: /\b(20\d{2})\b/.exec(anchor.source)?.[1] ?? null, verify: false }]
    : [];
};

const publicationIds = ['google-gemini-median', 'openai-altman', 'mistral-lca'] as const;

/** Sources of a footprint, with their dates: they travel to the screen, the paper and the JSON. */
export const methodSources = (
  { reference, settings }: CarbonContext,
  known: boolean,
  counts: UsageCounts,
): FigureSource[] => {
  if (!known) return [];
  const { models, mixes, factors } = reference.sources;
  switch (settings.method) {
    case 'life-cycle': {
      const other = counts.images + counts.videoSeconds + counts.audioMinutes + counts.embeddingTokens > 0;
      return [...(counts.requests > 0 ? [models] : []), mixes, ...(other ? [factors] : [])];
    }
    case 'provider-publication':
      return publicationIds.flatMap((id) => anchorSource(reference, id));
    case 'company-factor': {
      const factor = settings.companyFactor;
      return factor ? [{ title: factor.givenBy, url: null, date: factor.givenOn, verify: true }] : [];
    }
  }
};

export const carbonMethods: readonly CarbonMethod[] = ['life-cycle', 'provider-publication', 'company-factor'];
