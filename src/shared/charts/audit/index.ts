export * from './cost-by-tool';
export * from './price-bridge';
export * from './seats';
export * from './spend-by-month';
