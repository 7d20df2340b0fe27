import type { Core } from '@main/services/core';
import { calls } from './implementer';

const { useLibrary: on } = calls;

export const useLibraryRouter = ({ useLibrary }: Core) => ({
  get: on.get.handler(({ context }) => useLibrary.get(context.client)),
  save: on.save.handler(({ context, input }) => useLibrary.save(context.client, input)),
  remove: on.remove.handler(({ context, input }) => useLibrary.remove(context.client, input.id)),
  review: on.review.handler(({ context, input }) => useLibrary.review(context.client, input.id)),
  addStarters: on.addStarters.handler(({ context, input }) => useLibrary.addStarters(context.client, input.ids)),
  booklet: on.booklet.handler(({ context }) => useLibrary.booklet(context.client)),
});
