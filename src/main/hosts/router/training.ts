import type { Core } from '@main/services/core';
import { calls } from './implementer';

const { training: on } = calls;

export const trainingRouter = ({ training }: Core) => ({
  get: on.get.handler(({ context }) => training.get(context.client)),
  save: on.save.handler(({ context, input }) => training.save(context.client, input)),
  remove: on.remove.handler(({ context, input }) => training.remove(context.client, input.id)),
  plan: on.plan.handler(({ context, input }) => training.plan(context.client, input)),
  attend: on.attend.handler(({ context, input }) => training.attend(context.client, input)),
  withdraw: on.withdraw.handler(({ context, input }) =>
    training.withdraw(context.client, input.sessionId, input.personIds),
  ),
  require: on.require.handler(({ context, input }) => training.require(context.client, input.modules)),
  sheet: on.sheet.handler(({ context, input }) => training.sheet(context.client, input.id)),
  evidence: on.evidence.handler(({ context }) => training.evidence(context.client)),
  calendar: on.calendar.handler(({ context }) => training.calendar(context.client)),
});
