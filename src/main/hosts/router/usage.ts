import type { Core } from '@main/services/core';
import { calls } from './implementer';

const { usage: on } = calls;

export const usageRouter = ({ usage }: Core) => ({
  preview: on.preview.handler(({ context, input }) => usage.preview(context.client, input.file, input.choices)),
  addresses: on.addresses.handler(({ context, input }) => usage.addresses(context.client, input.file, input.choices)),
  import: on.import.handler(({ context, input }) => usage.import(context.client, input.file, input.choices)),
  history: on.history.handler(({ context }) => usage.history(context.client)),
  teams: on.teams.handler(({ context }) => usage.teams(context.client)),
  volumes: on.volumes.handler(({ context }) => usage.volumes(context.client)),
  gate: on.gate.handler(({ context }) => usage.gate(context.client)),
  savePrivacy: on.savePrivacy.handler(({ context, input }) => usage.savePrivacy(context.client, input)),
  dormant: on.dormant.handler(({ context, input }) => usage.dormant(context.client, input.subscriptionId)),
  notice: on.notice.handler(({ context }) => usage.notice(context.client)),
});
