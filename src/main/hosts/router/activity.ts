import type { Core } from '@main/services/core';
import { calls } from './implementer';

const { activity: on } = calls;

export const activityRouter = ({ activity }: Core) => ({
  list: on.list.handler(({ context, input }) => activity.list(context.client, input.limit, input.beforeSeq)),
  detail: on.detail.handler(({ context, input }) => activity.detail(context.client, input.operationId)),
  state: on.state.handler(({ context }) => activity.state(context.client)),
  undo: on.undo.handler(({ context, input }) => activity.undo(context.client, input.operationId)),
  redo: on.redo.handler(({ context }) => activity.redo(context.client)),
});
