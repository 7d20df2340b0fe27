export * from './glossary-term';
export * from './terms';
