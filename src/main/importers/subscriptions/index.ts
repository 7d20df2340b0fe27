export type { ColumnMapping } from './columns';
export { previewSubscriptionFile, previewSubscriptionText } from './preview';
export { ownToolId } from './tools';
export { type SubscriptionField, type SubscriptionImportContext, subscriptionFields } from './types';
