export { type CoverageInput, trainingCoverage } from './coverage';
