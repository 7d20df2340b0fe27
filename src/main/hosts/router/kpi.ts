import type { Core } from '@main/services/core';
import { calls } from './implementer';

const { kpi: on } = calls;

export const kpiRouter = ({ kpi }: Core) => ({
  get: on.get.handler(({ context, input }) => kpi.get(context.client, input.month)),
  saveTarget: on.saveTarget.handler(({ context, input }) => kpi.saveTarget(context.client, input)),
  removeTarget: on.removeTarget.handler(({ context, input }) => kpi.removeTarget(context.client, input.id)),
  saveCustom: on.saveCustom.handler(({ context, input }) => kpi.saveCustom(context.client, input)),
  saveCustomValue: on.saveCustomValue.handler(({ context, input }) => kpi.saveCustomValue(context.client, input)),
  saveDeclaration: on.saveDeclaration.handler(({ context, input }) => kpi.saveDeclaration(context.client, input)),
  removeDeclaration: on.removeDeclaration.handler(({ context, input }) =>
    kpi.removeDeclaration(context.client, input.id),
  ),
  saveAdminHours: on.saveAdminHours.handler(({ context, input }) => kpi.saveAdminHours(context.client, input)),
  removeAdminHours: on.removeAdminHours.handler(({ context, input }) => kpi.removeAdminHours(context.client, input.id)),
  saveSettings: on.saveSettings.handler(({ context, input }) => kpi.saveSettings(context.client, input)),
  closeMonth: on.closeMonth.handler(({ context, input }) => kpi.closeMonth(context.client, input.month, input.note)),
  amend: on.amend.handler(({ context, input }) => kpi.amend(context.client, input)),
  saveClaim: on.saveClaim.handler(({ context, input }) => kpi.saveClaim(context.client, input)),
  removeClaim: on.removeClaim.handler(({ context, input }) => kpi.removeClaim(context.client, input.id)),
  marks: on.marks.handler(({ context }) => kpi.marks(context.client)),
  compare: on.compare.handler(({ context, input }) => kpi.compare(context.client, input.from, input.to)),
  pdf: on.pdf.handler(({ context, input }) => kpi.pdf(context.client, input.month)),
  comparePdf: on.comparePdf.handler(({ context, input }) => kpi.comparePdf(context.client, input.from, input.to)),
});
