export * from './figures';
export * from './status';
export * from './totals';
