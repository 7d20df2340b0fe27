export * from './assessment';
export * from './carbon';
export * from './company';
export * from './journal';
export * from './own-catalogue';
export * from './seats';
export * from './subscriptions';
