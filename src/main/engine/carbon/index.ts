export { anchorsFor } from './anchors';
export type { BudgetState, BudgetStatus, KgLookup, MonthKg } from './budgets';
export { budgetLimitKg, budgetOf, budgetStatus, budgetsOfMonth } from './budgets';
export type { Holiday } from './calendar';
export {
  calendarDaysOfMonth,
  easterSunday,
  publicHolidays,
  workingDaysBetween,
  workingDaysOfMonth,
  workingDaysOfYear,
} from './calendar';
export type { MethodComparison } from './compare-methods';
export { compareMethods } from './compare-methods';
export type { BillMonth, ElectricityTrend } from './electricity';
export { electricityTrend } from './electricity';
export type { Equivalence } from './equivalences';
export { equivalencesOf } from './equivalences';
export { explainModel } from './explain-model';
export type { Namer } from './figures';
export { footprintFigures, leversFigure, nonEssentialFigure } from './figures';
export type { FootprintOptions } from './footprint';
export { carbonFootprint, defaultAxes, footprintOfGroups } from './footprint';
export type { UsageGroup } from './group';
export { groupUsage } from './group';
export type { HabitAnswer, HabitMonth } from './habits';
export { habitQuantities, habitRows } from './habits';
export type { LeverBase, LeverInput } from './lever-lines';
export { prepareLevers } from './lever-lines';
export type { TargetAnswer, TargetStrategy } from './lever-target';
export { solveTarget } from './lever-target';
export type { LeverEuros, LeverOutcome, LeverPlan } from './levers';
export { applyLevers } from './levers';
export type { ModelPairSaving } from './lighter-model';
export { compareModels, reductionPotential, retriesAvoided } from './lighter-model';
export { companyFactorWarnings, publishedRangeG } from './methods';
export { findModel, findModelByKey, isSlowProModel, isTextModel, modelConfidence } from './models';
export { monthlyKg } from './monthly-kg';
export type { CarbonContext } from './recipe';
export type { CarbonReference, RegisteredModel } from './reference-index';
export { indexCarbonReference } from './reference-index';
export type { Scope3Line } from './report-line';
export { scope3Line } from './report-line';
export type { CompanyShare, NonEssentialShare } from './sample';
export { companyNonEssential, nonEssentialShares, shareOfTeam, wilsonInterval } from './sample';
export { CHECK_GRAMS_PER_1000_TOKENS, CHECK_KG_PER_PERSON_YEAR, carbonChecks } from './sanity';
export { estimateText } from './text';
export { chooseModel, resolveUse, toolDefaultOf } from './uses';
export { estimateVideo } from './video';
export { chooseZone, mixShowsResources } from './zones';
