export { type KnownTransaction, type Sorted, sortAgainst } from './dedup';
export { MAX_BYTES } from './limits';
export { type ReadOptions, type ReadOutcome, readBankStatement } from './read';
