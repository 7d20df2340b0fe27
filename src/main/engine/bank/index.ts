export { type AnalysisOptions, analyseStatement } from './analyse';
export { type CleanLabel, cleanLabel, merchantKey, purchaseDay } from './label';
