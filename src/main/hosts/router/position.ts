import type { Core } from '@main/services/core';
import { calls } from './implementer';

const { position: on } = calls;

export const positionRouter = ({ position }: Core) => ({
  get: on.get.handler(({ context }) => position.get(context.client)),
  take: on.take.handler(({ context, input }) => position.take(context.client, input)),
  remove: on.remove.handler(({ context, input }) => position.remove(context.client, input.id)),
  pdf: on.pdf.handler(({ context }) => position.pdf(context.client)),
});
