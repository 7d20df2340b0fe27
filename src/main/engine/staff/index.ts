export { type DuplicatePair, findDuplicates, mergedPerson } from './duplicates';
export { type Match, personFinder, teamFinder } from './matching';
export { newTeamsOf, planStaffImport, type StaffConfirmations } from './plan';
