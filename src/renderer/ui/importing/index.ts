export * from './column-mapper';
export * from './left-out-lines';
