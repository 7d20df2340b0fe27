import type { UsageRow } from '@shared/domain/carbon';
import type { Dimension, Footprint } from '@shared/domain/carbon-results';
import type { Day } from '@shared/domain/day';
import { daysBetween, isDay } from '@shared/domain/day';
import type { Coded } from '@shared/domain/figure';
import { coded, uniqueCoded } from '../explain';
import { anchorsFor } from './anchors';
import { breakdownName, newBreakdown, noCounts } from './breakdown';
import type { UsageGroup } from './group';
import { groupUsage } from './group';
import { methodSources, methodWarnings } from './methods';
import type { CarbonContext, Recipe } from './recipe';
import { recipeBook } from './recipe-book';
import { type SettleSink, settleGroup } from './settle';
import type { Tally } from './tally';
import { addFigures, confidenceOf, impactsOf, intervalOf, newFigures, newTally } from './tally';
import { unknownUses } from './unknown-uses';
import type { ZoneChoice } from './zones';

/** Breakdowns of a footprint when the caller does not choose. */
export const defaultAxes: readonly (readonly Dimension[])[] = [
  ['team'],
  ['tool'],
  ['model'],
  ['use'],
  ['month'],
  ['origin'],
];
export type FootprintOptions = { readonly asOf: Day; readonly axes?: readonly (readonly Dimension[])[] };

/** Reference data older than this are said to be old. */
const OLD_AFTER_DAYS = 400;

/** Each recipe carries its own copy of the zone it uses. */
const distinctZones = (met: ReadonlySet<ZoneChoice>): ZoneChoice[] => [
  ...new Map(
    [...met].map((zone) => [[zone.zone, zone.origin, zone.declaration?.by, zone.declaration?.on].join(':'), zone]),
  ).values(),
];

/** The text part alone: requests, tokens and figures, for « par requête » and for the anchors. */
const textOf = (tally: Tally, requests: number, outputTokens: number | null): Footprint['text'] => {
  if (!tally.any || requests <= 0) return null;
  const kg = intervalOf(tally, 'gwpTotal');
  const grams = (value: number) => (value * 1000) / requests;
  return {
    requests,
    outputTokens,
    gwpKgCO2e: kg,
    energyKWh: impactsOf(tally)?.energyKWh ?? null,
    perRequestG: { low: grams(kg.low), central: grams(kg.central), high: grams(kg.high) },
  };
};

/**
 * Footprint of a set of usage groups by the method of the settings: totals and breakdowns bound by bound, the uses that
 * could not be estimated with the missing input, warnings and sources carried. kWh, kgCO2e, litres, kgSbe, MJ.
 * Unknown models, zones and lengths never become zero: they are listed and the status says so.
 */
export const footprintOfGroups = (
  context: CarbonContext,
  groups: readonly UsageGroup[],
  options: FootprintOptions,
): Footprint => {
  const recipeOf = recipeBook(context);
  const total = newTally();
  const text = newTally();
  const axes = options.axes ?? defaultAxes;
  const breakdowns = axes.map(newBreakdown);
  const unknown = unknownUses();
  const zonesMet = new Set<ZoneChoice>();
  const recipesUsed = new Set<Recipe>();
  const warnings: Coded[] = [];
  const scratch = newFigures();
  const sums = noCounts();
  let textRequests = 0;
  let textTokens: number | null = 0;
  let profileLengths = false;

  // One sink for all the groups: it reads the group at hand.
  let group: UsageGroup;
  let recipe: Recipe;
  const sink: SettleSink = {
    known: (settled) => {
      const { quantity, amount } = settled;
      addFigures(total, settled);
      const isText = quantity === 'requests';
      const count = quantity === 'any' ? null : { quantity, amount };
      for (const breakdown of breakdowns) breakdown.add(group, settled.model, count, settled);
      const zone = isText ? recipe.zone : recipe.otherZone;
      if (zone) zonesMet.add(zone);
      if (!isText) return;
      recipesUsed.add(recipe);
      addFigures(text, settled);
      textRequests += amount;
      textTokens = textTokens === null || settled.outputTokens === null ? null : textTokens + settled.outputTokens;
      profileLengths ||= !group.tokensGiven && recipe.text.kind !== 'per-request';
    },
    unknown: (quantity, amount, code) => {
      unknown.add(group, quantity, amount, code);
      const count = quantity === 'any' || amount === null ? null : { quantity, amount };
      const model = quantity === 'requests' ? recipe.modelKey : quantity === 'videoSeconds' ? group.videoModel : null;
      for (const breakdown of breakdowns) breakdown.add(group, model, count, null);
    },
  };
  for (group of groups) {
    recipe = recipeOf(group);
    sums.requests += group.requests;
    sums.images += group.images;
    sums.videoSeconds += group.videoSeconds;
    sums.audioMinutes += group.audioMinutes;
    sums.embeddingTokens += group.embeddingTokens;
    settleGroup(group, recipe, scratch, sink);
  }

  const impacts = impactsOf(total);
  const textPart = textOf(text, textRequests, textTokens);
  const missing = [...unknown.all()];
  const zones = distinctZones(zonesMet);
  for (const recipe of recipesUsed) warnings.push(...recipe.warnings);
  if (profileLengths) warnings.push(coded('tokens-from-profile'));
  if (zones.some((zone) => zone.origin === 'world')) warnings.push(coded('zone-world'));
  for (const indicator of impacts?.partial ?? []) warnings.push(coded(`partial-${indicator}`));
  const { retrieved } = context.reference;
  if (isDay(retrieved) && daysBetween(retrieved, options.asOf) > OLD_AFTER_DAYS)
    warnings.push(coded('factors-old', { date: retrieved }));
  warnings.push(...methodWarnings(context));

  return {
    method: context.settings.method,
    status: missing.length > 0 ? (impacts ? 'partial' : 'unknown') : impacts ? 'known' : 'empty',
    total: impacts,
    ...sums,
    outputTokens: textTokens ?? 0,
    text: textPart,
    uncertainty: impacts && {
      reference: impacts.gwpKgCO2e,
      plausible: { low: total.plausibleLow, high: total.plausibleHigh },
      anchors: textPart ? anchorsFor(context.reference, textPart) : [],
    },
    confidence: confidenceOf(total),
    shareEstimated:
      impacts && impacts.gwpKgCO2e.central > 0 ? Math.min(1, total.estimated / impacts.gwpKgCO2e.central) : null,
    slices: Object.fromEntries(axes.map((a, i) => [breakdownName(a), breakdowns[i]?.slices(impacts) ?? []])),
    unknown: missing,
    zones,
    warnings: uniqueCoded(warnings),
    sources: methodSources(context, impacts !== null, sums),
  };
};

/** Footprint of usage rows: grouped first, each distinct recipe built once. A million rows is one call. */
export const carbonFootprint = (
  context: CarbonContext,
  rows: readonly UsageRow[],
  options: FootprintOptions,
): Footprint => footprintOfGroups(context, groupUsage(rows), options);
