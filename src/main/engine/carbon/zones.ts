import type { ZoneDeclaration } from '@shared/domain/carbon';
import type { ElectricityMix } from '@shared/domain/carbon-reference';
import { WORLD_ZONE } from './constants';
import type { CarbonReference } from './reference-index';

/** Who decided the zone: the provider's data centre, a declaration of the company, the world mix for want of both. */
export type ZoneOrigin = 'provider' | 'declared' | 'world';
export type ZoneChoice = { readonly zone: string; readonly origin: ZoneOrigin };

/**
 * Zone policy of section 5: the provider's zone, unless the company declares a contract or a deployment elsewhere.
 * A declaration for the tool wins over one for every tool. French electricity is never taken by default for a model
 * served from abroad: it would understate emissions 5 to 6 times.
 */
export const chooseZone = (
  declarations: readonly ZoneDeclaration[],
  toolId: string | null,
  providerZone: string | null,
): ZoneChoice => {
  const declared =
    declarations.find((d) => d.toolId !== null && d.toolId === toolId) ?? declarations.find((d) => d.toolId === null);
  if (declared) return { zone: declared.zone, origin: 'declared' };
  return providerZone === null ? { zone: WORLD_ZONE, origin: 'world' } : { zone: providerZone, origin: 'provider' };
};

export const findMix = (reference: CarbonReference, zone: string): ElectricityMix | undefined =>
  reference.zones.get(zone);

/**
 * True when ADPe and primary energy may be shown for this mix: neither the world mix nor a zone that borrows the
 * world defaults, whose two values look wrong (section 5).
 */
export const mixShowsResources = (mix: ElectricityMix): boolean =>
  mix.zone !== WORLD_ZONE &&
  !mix.warnings.includes('electricity-mix-adpe-world') &&
  !mix.warnings.includes('electricity-mix-pe-world');

/** Tiny grids whose emission factor is an artefact upstream (exactly 0 or 1 kg): electricity-mix.json, notes. */
const artefacts: ReadonlySet<string> = new Set(['CAF', 'FLK', 'MSR', 'SHN', 'UZB']);

/** Our own notes on a mix, beside the warnings that the reference carries. */
export const mixNotes = (mix: ElectricityMix): string[] =>
  artefacts.has(mix.zone) ? ['electricity-mix-artefact'] : [];
/** Warning codes of a mix: the reference's own first, then ours. */
export const mixWarnings = (mix: ElectricityMix): string[] => [...mix.warnings, ...mixNotes(mix)];
