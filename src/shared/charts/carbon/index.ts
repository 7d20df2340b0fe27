export * from './budget-history';
export * from './compared';
export * from './months';
export * from './slices';
