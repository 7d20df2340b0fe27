import type { Core } from '@main/services/core';
import { calls } from './implementer';

const { tools: on } = calls;

export const toolsRouter = ({ tools }: Core) => ({
  list: on.list.handler(({ context }) => tools.list(context.client)),
  saveTool: on.saveTool.handler(({ context, input }) => tools.saveTool(context.client, input)),
  removeTool: on.removeTool.handler(({ context, input }) => tools.removeTool(context.client, input.id)),
  savePlan: on.savePlan.handler(({ context, input }) => tools.savePlan(context.client, input)),
  removePlan: on.removePlan.handler(({ context, input }) => tools.removePlan(context.client, input.id)),
});
