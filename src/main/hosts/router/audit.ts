import type { Core } from '@main/services/core';
import { calls } from './implementer';

const { audit: on } = calls;

export const auditRouter = ({ audit }: Core) => ({
  get: on.get.handler(({ context }) => audit.get(context.client)),
  progress: on.progress.handler(({ context }) => audit.progress(context.client)),
  pdf: on.pdf.handler(({ context }) => audit.pdf(context.client)),
  json: on.json.handler(({ context }) => audit.json(context.client)),
  settings: on.settings.handler(({ context }) => audit.settings(context.client)),
  saveSettings: on.saveSettings.handler(({ context, input }) => audit.saveSettings(context.client, input)),
  answers: on.answers.handler(({ context }) => audit.answers(context.client)),
  saveAnswer: on.saveAnswer.handler(({ context, input }) => audit.saveAnswer(context.client, input.id, input.answer)),
  settingChecks: on.settingChecks.handler(({ context }) => audit.settingChecks(context.client)),
  saveSettingCheck: on.saveSettingCheck.handler(({ context, input }) => audit.saveSettingCheck(context.client, input)),
});
