export { hasLeft, isOnLeave, leaveDaysBetween } from './absence';
export { companyDomains, domainOf, type WrongAccount, wrongAccounts } from './accounts';
export { classifySeat, type SeatClassification } from './classify';
export { countFileStates, type FileCounts, type FileState, fileStateOf } from './file-states';
export { totalCounts, totalSpend } from './file-totals';
export { defaultSeatRules, isOccasional, isPowerUse, type SeatRules } from './rules';
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
