export { type ProposedItem, proposeAgenda } from './agenda';
export { type CarbonInput, type PublishedCarbon, publishCarbon, type TeamCarbon } from './carbon';
export {
  adoptionLine,
  carbonLine,
  costLine,
  type SharePoint,
  type SpentMonth,
  seatsLine,
  signaturesLine,
} from './figures';
export { byDue, followUps, isOpen } from './follow-up';
export { leaksBetween, type PeopleGroup } from './leaks';
export {
  conflictOf,
  currentText,
  mergeRemarks,
  type RemarkConflict,
  type RemarkMerge,
  type SessionTexts,
} from './remarks';
export { matches } from './search';
export { type PublishedSeats, publishSeats, publishShare } from './seats';
