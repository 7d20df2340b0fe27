import type { ZoneDeclaration } from '@shared/domain/carbon';
import type { ElectricityMix } from '@shared/domain/carbon-reference';
import type { Day } from '@shared/domain/day';
import type { Coded } from '@shared/domain/figure';
import { coded } from '../explain';
import { WORLD_ZONE } from './constants';
import type { CarbonReference } from './reference-index';

/** Who decided the zone: the provider's data centre, a declaration of the company, the world mix for want of both. */
export type ZoneOrigin = 'provider' | 'declared' | 'world';
export type ZoneChoice = {
  readonly zone: string;
  readonly origin: ZoneOrigin;
  /** Who declared it and when: a declared hypothesis is shown with its author. */
  readonly declaration?: { readonly by: string | null; readonly on: Day };
};
/** What a declaration is looked up for: a tool, and the names of the model (alias and entry); none for images and sound. */
export type ZoneSubject = { readonly toolId: string | null; readonly models: readonly string[] };

/** How closely a declaration names what is computed: tool and model, model, tool, all; null: it is about something else. */
const closeness = (declared: ZoneDeclaration, { toolId, models }: ZoneSubject): number | null => {
  if (declared.toolId !== null && declared.toolId !== toolId) return null;
  if (declared.model !== null && !models.includes(declared.model)) return null;
  return (declared.model === null ? 0 : 2) + (declared.toolId === null ? 0 : 1);
};

/**
 * Zone policy of section 5: the provider's zone, unless the company declares a contract or a deployment elsewhere.
 * The declaration that names the tool and the model most closely wins; of two alike, the first. French electricity is never taken by default for a model
 * served from abroad: it would understate emissions 5 to 6 times.
 */
export const chooseZone = (
  declarations: readonly ZoneDeclaration[],
  subject: ZoneSubject,
  providerZone: string | null,
): ZoneChoice => {
  const [closest] = declarations
    .flatMap((declared) => {
      const close = closeness(declared, subject);
      return close === null ? [] : [{ declared, close }];
    })
    .sort((a, b) => b.close - a.close);
  if (closest) {
    const { zone, declaredBy, declaredOn } = closest.declared;
    return { zone, origin: 'declared', declaration: { by: declaredBy, on: declaredOn } };
  }
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
/** A declared zone is a hypothesis of the company: it is said with its author and its date. */
export const zoneWarnings = ({ zone, declaration }: ZoneChoice): Coded[] =>
  declaration
    ? [coded('zone-declared', { zone, by: declaration.by ?? '', told: declaration.by ? 1 : 0, on: declaration.on })]
    : [];
