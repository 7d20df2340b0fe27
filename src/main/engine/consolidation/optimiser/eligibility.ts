import { type DataClass, isSensitive, type Need } from '@shared/domain/need';
import type { Offer, OptimiserConstraints } from '@shared/domain/optimiser';

/** Contrainte that refuses an offer; the sentence is `optimiser.blocks.<code>`. */
export type BlockCode =
  | 'price-unknown'
  | 'usage-priced'
  | 'included'
  | 'individual-plan'
  | 'base-licence-unknown'
  | 'intensity'
  | 'forbidden'
  | 'eu-hosting'
  | 'no-training'
  | 'authorised-only';

/** Those that the user set and can lift. */
export const liftable: ReadonlySet<BlockCode> = new Set(['forbidden', 'eu-hosting', 'no-training', 'authorised-only']);

const applies = (scope: 'off' | 'sensitive' | 'all', dataClass: DataClass | null): boolean =>
  scope === 'all' || (scope === 'sensitive' && dataClass !== null && isSensitive(dataClass));

const hostedInEu = (offer: Offer, constraints: OptimiserConstraints): boolean =>
  offer.euHosting === 'yes' || (offer.euHosting === 'optional' && constraints.acceptOptionalHosting);

/**
 * Everything that refuses an offer for data of a class; a null class: for any use at all (tools kept, base licences).
 * Unknown hosting or training never satisfies a constraint.
 */
export const offerBlocks = (
  offer: Offer,
  dataClass: DataClass | null,
  constraints: OptimiserConstraints,
): BlockCode[] => {
  const blocks: BlockCode[] = [];
  if (offer.unusable !== null) blocks.push(offer.unusable);
  else if (offer.steps.length === 0) blocks.push('price-unknown');
  if (constraints.forbiddenToolIds.includes(offer.toolId)) blocks.push('forbidden');
  if (applies(constraints.euHosting, dataClass) && !hostedInEu(offer, constraints)) blocks.push('eu-hosting');
  if (applies(constraints.noTraining, dataClass) && offer.trainsOnData !== 'no') blocks.push('no-training');
  if (dataClass !== null && applies(constraints.authorisedOnly, dataClass))
    if (!offer.allowedDataClasses?.includes(dataClass)) blocks.push('authorised-only');
  return blocks;
};

/** Everything that refuses an offer of the right capability for a need; empty: it may cover it. */
export const needBlocks = (offer: Offer, need: Need, constraints: OptimiserConstraints): BlockCode[] => {
  const blocks = offerBlocks(offer, need.dataClass, constraints);
  if (offer.intensities !== null && !offer.intensities.includes(need.intensity)) blocks.push('intensity');
  return blocks;
};

export const canCover = (offer: Offer, need: Need, constraints: OptimiserConstraints): boolean =>
  offer.capabilities.includes(need.capability) && needBlocks(offer, need, constraints).length === 0;
