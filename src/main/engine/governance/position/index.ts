export { computePosition } from './compute';
export { criterionRules, strongFrom } from './criteria';
export type { Fact, PositionFacts } from './facts';
