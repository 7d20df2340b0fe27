import type { Core } from '@main/services/core';
import { calls } from './implementer';

const { carbon: on } = calls;

export const carbonRouter = ({ carbon }: Core) => ({
  options: on.options.handler(({ context }) => carbon.options(context.client)),
  usages: on.usages.handler(({ context, input }) => carbon.usages(context.client, input.month)),
  usage: on.usage.handler(({ context, input }) => carbon.usage(context.client, input.id)),
  saveUsage: on.saveUsage.handler(({ context, input }) => carbon.saveUsage(context.client, input)),
  takeExports: on.takeExports.handler(({ context }) => carbon.takeExports(context.client)),
  removeUsages: on.removeUsages.handler(({ context, input }) => carbon.removeUsages(context.client, input.ids)),
  habits: on.habits.handler(({ context }) => carbon.habits(context.client)),
  previewHabit: on.previewHabit.handler(({ context, input }) => carbon.previewHabit(context.client, input)),
  saveHabit: on.saveHabit.handler(({ context, input }) => carbon.saveHabit(context.client, input)),
  removeHabit: on.removeHabit.handler(({ context, input }) => carbon.removeHabit(context.client, input.id)),
  saveProfile: on.saveProfile.handler(({ context, input }) => carbon.saveProfile(context.client, input)),
  removeProfile: on.removeProfile.handler(({ context, input }) => carbon.removeProfile(context.client, input.id)),
  method: on.method.handler(({ context }) => carbon.method(context.client)),
  saveMethod: on.saveMethod.handler(({ context, input }) => carbon.saveMethod(context.client, input)),
  saveCalendar: on.saveCalendar.handler(({ context, input }) => carbon.saveCalendar(context.client, input)),
  footprint: on.footprint.handler(({ context, input }) => carbon.footprint(context.client, input.period)),
  explain: on.explain.handler(({ input }) => carbon.explain(input.model, input.zone, input.outputTokens)),
  nonEssential: on.nonEssential.handler(({ context }) => carbon.nonEssential(context.client)),
  saveSample: on.saveSample.handler(({ context, input }) => carbon.saveSample(context.client, input)),
  removeSample: on.removeSample.handler(({ context, input }) => carbon.removeSample(context.client, input.id)),
  declareShare: on.declareShare.handler(({ context, input }) =>
    carbon.declareShare(context.client, input.teamId, input.share),
  ),
  levers: on.levers.handler(({ context, input }) => carbon.levers(context.client, input)),
  solve: on.solve.handler(({ context, input }) => carbon.solve(context.client, input.period, input.plan)),
  savePlan: on.savePlan.handler(({ context, input }) => carbon.savePlan(context.client, input)),
  budgets: on.budgets.handler(({ context, input }) => carbon.budgets(context.client, input.month)),
  saveBudget: on.saveBudget.handler(({ context, input }) => carbon.saveBudget(context.client, input)),
  removeBudget: on.removeBudget.handler(({ context, input }) => carbon.removeBudget(context.client, input.id)),
  electricity: on.electricity.handler(({ context }) => carbon.electricity(context.client)),
  saveBill: on.saveBill.handler(({ context, input }) => carbon.saveBill(context.client, input)),
  removeBill: on.removeBill.handler(({ context, input }) => carbon.removeBill(context.client, input.id)),
  pdf: on.pdf.handler(({ context, input }) => carbon.pdf(context.client, input.period)),
  json: on.json.handler(({ context, input }) => carbon.json(context.client, input.period)),
  line: on.line.handler(({ context, input }) => carbon.line(context.client, input.period, input.format)),
});
