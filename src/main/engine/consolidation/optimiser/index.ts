export { type BlockCode, needBlocks, offerBlocks } from './eligibility';
export { catalogueOffers, type OfferFacts, runningOffer } from './offers';
export { defaultOptimiseOptions, type OptimiseOptions, optimise } from './optimise';
export { ownedBases } from './owned-bases';
export { costOfSeats, engagedCents } from './pricing';
export { problemOf } from './problem';
export type { MilpModel, MilpOptions, MilpSolution, MilpSolve } from './solve';
