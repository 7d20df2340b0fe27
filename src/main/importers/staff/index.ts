export { proposeStaffMapping } from './columns';
export { MAX_STAFF_BYTES, readStaff, type StaffChoices } from './read';
