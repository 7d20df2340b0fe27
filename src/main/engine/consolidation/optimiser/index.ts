export { type BlockCode, needBlocks, offerBlocks } from './eligibility';
export { defaultOptimiseOptions, type OptimiseOptions, optimise } from './optimise';
export { costOfSeats, engagedCents } from './pricing';
export type { MilpModel, MilpOptions, MilpSolution, MilpSolve } from './solve';
