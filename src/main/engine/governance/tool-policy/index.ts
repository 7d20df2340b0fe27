export * from './policy';
export * from './settings';
export * from './sovereignty';
