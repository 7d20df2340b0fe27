export * from './compared';
export * from './months';
export * from './slices';
