export type { ColumnMapping } from './columns';
export { recogniseHeader } from './headers';
export { previewSubscriptionFile, previewSubscriptionText } from './preview';
export { ownToolId } from './tools';
export { type SubscriptionField, type SubscriptionImportContext, subscriptionFields } from './types';
