export { anchorsFor } from './anchors';
export type { BudgetFacts, KgLookup, MonthKg } from './budgets';
export { budgetHistory, budgetLimitKg, budgetOf, budgetStatus, budgetsOfMonth } from './budgets';
export {
  calendarDaysOfMonth,
  easterSunday,
  publicHolidays,
  workingDaysBetween,
  workingDaysOfMonth,
  workingDaysOfYear,
} from './calendar';
export { compareMethods } from './compare-methods';
export { electricityTrend } from './electricity';
export { equivalencesOf } from './equivalences';
export { explainModel } from './explain-model';
export type { Namer } from './figures';
export { footprintFigures, leversFigure, nonEssentialFigure } from './figures';
export type { FootprintOptions } from './footprint';
export { carbonFootprint, defaultAxes, footprintOfGroups } from './footprint';
export type { UsageGroup } from './group';
export { groupUsage } from './group';
export { kgOfGroup } from './group-kg';
export { habitQuantities, habitRows } from './habits';
export { type ImportedUse, importedUses } from './imported-uses';
export type { LeverBase, LeverInput } from './lever-lines';
export { prepareLevers } from './lever-lines';
export { solveTarget } from './lever-target';
export { applyLevers } from './levers';
export { compareModels, reductionPotential, retriesAvoided } from './lighter-model';
export { companyFactorWarnings, publishedRangeG } from './methods';
export { findModel, findModelByKey, isSlowProModel, isTextModel, modelConfidence } from './models';
export { monthlyKg } from './monthly-kg';
export type { CarbonContext } from './recipe';
export type { CarbonReference, RegisteredModel } from './reference-index';
export { indexCarbonReference } from './reference-index';
export { scope3Line } from './report-line';
export { companyNonEssential, nonEssentialShares, shareOfTeam, wilsonInterval } from './sample';
export { CHECK_GRAMS_PER_1000_TOKENS, CHECK_KG_PER_PERSON_YEAR, carbonChecks } from './sanity';
export { estimateText } from './text';
export { chooseModel, resolveUse, toolDefaultOf } from './uses';
export { estimateVideo } from './video';
export { chooseZone, mixShowsResources } from './zones';
