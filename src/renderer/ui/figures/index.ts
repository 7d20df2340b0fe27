export * from './badges';
export * from './figure-drawer';
export * from './figure-explanation';
export * from './figure-link';
export * from './key-figure';
export * from './values';
