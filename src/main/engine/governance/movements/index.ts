export { type ChecklistSeat, checklistOf } from './checklist';
export { blockedDays, blockOf, restingOn, type StepBlock } from './order';
export { type MovementProposal, proposalDays, proposedMovements } from './proposals';
