export {
  groupSize,
  MIN_GROUP_SIZE,
  type PublishedGroup,
  type PublishedTeams,
  publishTeams,
  type TeamUsage,
} from './groups';
export { type PublishedTables, publishTogether, type TeamTable } from './tables';
export { type GroupMonth, protectVariation, type Variation } from './variation';
