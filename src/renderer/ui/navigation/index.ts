export * from './feature';
export * from './place-link';
export * from './places';
export * from './use-commands';
export * from './use-pdf-action';
export * from './use-place';
