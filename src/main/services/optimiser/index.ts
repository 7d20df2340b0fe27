export { type RunOptions, runOptimiser } from './run';
export { createSolver } from './solver';
