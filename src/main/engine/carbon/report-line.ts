import type { Scope3Line } from '@shared/domain/carbon-outcomes';
import type { Footprint } from '@shared/domain/carbon-results';
import { coded } from '../explain';

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
