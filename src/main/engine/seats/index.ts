export { isOnLeave, leaveDaysBetween } from './absence';
export { companyDomains, domainOf, type WrongAccount, wrongAccounts } from './accounts';
export {
  type CompanyAdoption,
  companyAdoption,
  type MonthlyActivity,
  monthlyActivityOf,
  monthOfPeriod,
} from './adoption';
export { classifySeat, type SeatClassification } from './classify';
export { countDivide, type DivideGroup, divideGroups, divideOf, type PersonDivide } from './divide';
export { countFileStates, type FileCounts, type FileState, fileStateOf } from './file-states';
export { totalCounts, totalSpend } from './file-totals';
export { type AccountLink, type KnownLink, linkAccounts } from './link-accounts';
export * from './privacy';
export { defaultSeatRules, isOccasional, isPowerUse, type SeatRules } from './rules';
export { activeDaysOver30, observedOn, type SeatActivity, seatActivityOf } from './seat-activity';
export {
  type ClassifiedSeat,
  classifySeats,
  countByStatus,
  type FourSeatNumbers,
  fourSeatNumbers,
  isHeld,
  leaverSeats,
  type SummaryInput,
  seatStatuses,
  summariseSeats,
} from './summary';
export { type RawTeamUsage, teamUsageOf } from './team-usage';
