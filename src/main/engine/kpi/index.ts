export { type CompareFacts, changeOf, compareMonths, type MomentFacts } from './compare';
export { betterOf, kpiEntries } from './entries';
export type { KpiFacts } from './facts';
export { defaultTolerancePct, judgedValue, lightOf } from './light';
export {
  amendmentsOf,
  byMonth,
  type ClosedValue,
  closableMonths,
  closedValue,
  isComplete,
  snapshotBefore,
} from './months';
export { nextOf } from './next-step';
export { electricity } from './other-figures';
export { breakEvenMinutes, gainCents, type RoiTeam, roiLine } from './roi';
export { type RoiInput, roiLines } from './roi-groups';
export { changePct, trendOf, verdictOf } from './trend';
export { activeUsers } from './usage-figures';
