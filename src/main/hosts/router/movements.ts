import type { Core } from '@main/services/core';
import { calls } from './implementer';

const { movements: on } = calls;

export const movementsRouter = ({ movements }: Core) => ({
  get: on.get.handler(({ context }) => movements.get(context.client)),
  open: on.open.handler(({ context, input }) => movements.open(context.client, input.movements)),
  setStep: on.setStep.handler(({ context, input }) => movements.setStep(context.client, input)),
  complete: on.complete.handler(({ context, input }) => movements.complete(context.client, input)),
  remove: on.remove.handler(({ context, input }) => movements.remove(context.client, input.id)),
  pdf: on.pdf.handler(({ context, input }) => movements.pdf(context.client, input.id)),
});
