export { type CoverageInput, trainingCoverage } from './coverage';
export { type PlannedSession, planProgramme } from './plan';
export { trainingPriorities } from './priority';
