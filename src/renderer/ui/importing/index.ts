export * from './column-mapper';
export * from './import-history';
export * from './keep-lines';
export * from './left-out-lines';
