export * from './authorised';
export * from './policy';
export * from './settings';
export * from './sovereignty';
