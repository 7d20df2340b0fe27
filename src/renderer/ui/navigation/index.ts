export * from './feature';
export * from './place-link';
export * from './places';
export * from './use-commands';
export * from './use-journey';
export * from './use-pdf-action';
export * from './use-place';
export * from './use-report-progress';
