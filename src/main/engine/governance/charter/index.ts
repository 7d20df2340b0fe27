export * from './alerts';
export * from './assemble';
export * from './diff';
export * from './grade';
export * from './signatures';
export * from './variables';
export * from './words';
