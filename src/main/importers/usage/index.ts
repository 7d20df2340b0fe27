export { addCounts, latestActivity, mergeVolumes } from './merge';
export { MAX_USAGE_BYTES, readMappedUsage, readUsage } from './read';
