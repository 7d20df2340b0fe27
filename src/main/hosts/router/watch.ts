import type { Core } from '@main/services/core';
import { calls } from './implementer';

const { watch: on } = calls;

export const watchRouter = ({ watch }: Core) => ({
  get: on.get.handler(({ context }) => watch.get(context.client)),
  save: on.save.handler(({ context, input }) => watch.save(context.client, input)),
  settle: on.settle.handler(({ context, input }) => watch.settle(context.client, input.id, input.kind, input.done)),
  tell: on.tell.handler(({ context, input }) => watch.tell(context.client, input)),
  remove: on.remove.handler(({ context, input }) => watch.remove(context.client, input.id)),
  review: on.review.handler(({ context, input }) => watch.review(context.client, input)),
  charterNotes: on.charterNotes.handler(({ context }) => watch.charterNotes(context.client)),
});
