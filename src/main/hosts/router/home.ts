import type { Core } from '@main/services/core';
import { calls } from './implementer';

export const homeRouter = ({ home }: Core) => ({
  get: calls.home.get.handler(({ context }) => home.get(context.client)),
});
