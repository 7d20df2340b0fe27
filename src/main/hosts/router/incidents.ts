import type { Core } from '@main/services/core';
import { calls } from './implementer';

const { incidents: on } = calls;

export const incidentsRouter = ({ incidents }: Core) => ({
  get: on.get.handler(({ context }) => incidents.get(context.client)),
  save: on.save.handler(({ context, input }) => incidents.save(context.client, input)),
  assess: on.assess.handler(({ context, input }) => incidents.assess(context.client, input)),
  saveStep: on.saveStep.handler(({ context, input }) => incidents.saveStep(context.client, input)),
  removeStep: on.removeStep.handler(({ context, input }) => incidents.removeStep(context.client, input.id)),
  close: on.close.handler(({ context, input }) => incidents.close(context.client, input)),
  reopen: on.reopen.handler(({ context, input }) => incidents.reopen(context.client, input.id)),
  remove: on.remove.handler(({ context, input }) => incidents.remove(context.client, input.id)),
  pdf: on.pdf.handler(({ context, input }) => incidents.pdf(context.client, input.id)),
  csv: on.csv.handler(({ context }) => incidents.csv(context.client)),
});
