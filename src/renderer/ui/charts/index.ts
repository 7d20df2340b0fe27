export * from './chart-card';
