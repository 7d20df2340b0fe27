export * from './answer';
export * from './empty-state';
export * from './fold-card';
export * from './screen-frame';
export * from './section-card';
export * from './side-panel';
export * from './split-pane';
export * from './step-tabs';
