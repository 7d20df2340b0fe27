export * from './model';
export * from './ranked-bars';
export * from './theme';
