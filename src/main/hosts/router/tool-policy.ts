import type { Core } from '@main/services/core';
import { calls } from './implementer';

const { toolPolicy: on } = calls;

export const toolPolicyRouter = ({ toolPolicy }: Core) => ({
  get: on.get.handler(({ context }) => toolPolicy.get(context.client)),
  save: on.save.handler(({ context, input }) => toolPolicy.save(context.client, input)),
  remove: on.remove.handler(({ context, input }) => toolPolicy.remove(context.client, input.toolId)),
  saveRequest: on.saveRequest.handler(({ context, input }) => toolPolicy.saveRequest(context.client, input)),
  decideRequest: on.decideRequest.handler(({ context, input }) => toolPolicy.decideRequest(context.client, input)),
  removeRequest: on.removeRequest.handler(({ context, input }) => toolPolicy.removeRequest(context.client, input.id)),
  poster: on.poster.handler(({ context }) => toolPolicy.poster(context.client)),
  settings: on.settings.handler(({ context }) => toolPolicy.settings(context.client)),
  checkSetting: on.checkSetting.handler(({ context, input }) => toolPolicy.checkSetting(context.client, input)),
  settingsPdf: on.settingsPdf.handler(({ context, input }) => toolPolicy.settingsPdf(context.client, input.toolId)),
  sovereignty: on.sovereignty.handler(({ context }) => toolPolicy.sovereignty(context.client)),
  saveFact: on.saveFact.handler(({ context, input }) => toolPolicy.saveFact(context.client, input)),
  removeFact: on.removeFact.handler(({ context, input }) => toolPolicy.removeFact(context.client, input)),
});
