export { MAX_USAGE_BYTES, readMappedUsage, readUsage } from './read';
