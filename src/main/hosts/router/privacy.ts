import type { Core } from '@main/services/core';
import { calls } from './implementer';

const { privacy: on } = calls;

export const privacyRouter = ({ privacy }: Core) => ({
  get: on.get.handler(({ context }) => privacy.get(context.client)),
  save: on.save.handler(({ context, input }) => privacy.save(context.client, input)),
  remove: on.remove.handler(({ context, input }) => privacy.remove(context.client, input.toolId)),
  readTerms: on.readTerms.handler(({ context, input }) => privacy.readTerms(context.client, input)),
  removeTerms: on.removeTerms.handler(({ context, input }) => privacy.removeTerms(context.client, input.id)),
  saveStep: on.saveStep.handler(({ context, input: { id, ...step } }) => privacy.saveStep(context.client, id, step)),
  removeStep: on.removeStep.handler(({ context, input }) => privacy.removeStep(context.client, input.id)),
  pdf: on.pdf.handler(({ context }) => privacy.pdf(context.client)),
});
