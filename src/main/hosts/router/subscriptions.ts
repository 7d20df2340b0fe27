import type { Core } from '@main/services/core';
import { calls } from './implementer';

const { subscriptions: on } = calls;

export const subscriptionsRouter = ({ subscriptions }: Core) => ({
  list: on.list.handler(({ context }) => subscriptions.list(context.client)),
  cost: on.cost.handler(({ context, input }) => subscriptions.cost(context.client, input)),
  save: on.save.handler(({ context, input }) =>
    subscriptions.save(context.client, input.subscription, input.confirmFree),
  ),
  duplicate: on.duplicate.handler(({ context, input }) => subscriptions.duplicate(context.client, input.id)),
  remove: on.remove.handler(({ context, input }) => subscriptions.remove(context.client, input.ids)),
  confirmPrice: on.confirmPrice.handler(({ context, input }) => subscriptions.confirmPrice(context.client, input.ids)),
  previewPaste: on.previewPaste.handler(({ context, input }) =>
    subscriptions.previewPaste(context.client, input.text, input.mapping),
  ),
  previewFile: on.previewFile.handler(({ context, input }) =>
    subscriptions.previewFile(context.client, input.file, input.mapping),
  ),
  importLines: on.importLines.handler(({ context, input }) => subscriptions.importLines(context.client, input.drafts)),
  exportFile: on.exportFile.handler(({ context, input }) => subscriptions.exportFile(context.client, input.format)),
  payments: on.payments.handler(({ context }) => subscriptions.payments(context.client)),
  savePayment: on.savePayment.handler(({ context, input }) => subscriptions.savePayment(context.client, input)),
  removePayment: on.removePayment.handler(({ context, input }) =>
    subscriptions.removePayment(context.client, input.id),
  ),
});
