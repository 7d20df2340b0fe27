import type { CarbonMethod } from '@shared/domain/carbon';
import type { Confidence, Footprint } from '@shared/domain/carbon-results';
import type { Coded, FigureSource } from '@shared/domain/figure';
import type { Interval } from '@shared/domain/interval';
import { coded } from '../explain';

/** Ligne à reporter dans un bilan (VSME, BEGES): purchased online services, scope 3. */
export type Scope3Line = {
  readonly year: number;
  /** GHG Protocol scope 3, category 1; BEGES post 4.5; VSME, disclosure B3 when scope 3 is reported. */
  readonly categories: { readonly ghgProtocol: '3.1'; readonly beges: '4.5'; readonly vsme: 'B3' };
  /** Tonnes of CO2e; null: nothing could be estimated. */
  readonly tCO2e: Interval | null;
  readonly plausibleTCO2e: { readonly low: number; readonly high: number } | null;
  readonly method: CarbonMethod;
  /** Part of the total that rests on estimates, 0 to 1. */
  readonly shareEstimated: number | null;
  readonly confidence: Confidence | null;
  readonly zones: Footprint['zones'];
  readonly unknownUses: number;
  /** What must be said beside the line. */
  readonly notes: readonly Coded[];
  readonly sources: readonly FigureSource[];
};

/** The export line of a year of uses. The scope and the note on the electricity mix always go with it. */
export const scope3Line = (footprint: Footprint, year: number): Scope3Line => {
  const tonnes = (kg: number) => kg / 1000;
  const total = footprint.total?.gwpKgCO2e;
  const plausible = footprint.uncertainty?.plausible;
  const inFrance = footprint.zones.some((zone) => zone.zone === 'FRA');
  return {
    year,
    categories: { ghgProtocol: '3.1', beges: '4.5', vsme: 'B3' },
    tCO2e: total ? { low: tonnes(total.low), central: tonnes(total.central), high: tonnes(total.high) } : null,
    plausibleTCO2e: plausible ? { low: tonnes(plausible.low), high: tonnes(plausible.high) } : null,
    method: footprint.method,
    shareEstimated: footprint.shareEstimated,
    confidence: footprint.confidence,
    zones: footprint.zones,
    unknownUses: footprint.unknown.length,
    notes: [
      coded('report-scope'),
      coded('report-location-based'),
      ...(inFrance ? [coded('report-french-mix')] : []),
      ...(footprint.unknown.length > 0 ? [coded('report-partial', { count: footprint.unknown.length })] : []),
    ],
    sources: footprint.sources,
  };
};
