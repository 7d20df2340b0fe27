import { api, useWrite } from '@renderer/api';
import { download } from '@renderer/ui/download';
import { toast } from '@renderer/ui/feedback';
import type { Month } from '@shared/domain/day';
import type { Measure } from '@shared/domain/kpi';
import { formatMonth } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { useMutation } from '@tanstack/react-query';

type Input<K extends keyof typeof api.kpi> = Parameters<(typeof api.kpi)[K]>[0];

export const useSaveTarget = () =>
  useWrite((input: Input<'saveTarget'>) => api.kpi.saveTarget(input), {
    quiet: true,
    done: () => t('kpiScreens.target.saved'),
  });
export const useRemoveTarget = () =>
  useWrite((id: Measure) => api.kpi.removeTarget({ id }), { done: () => t('kpiScreens.target.removed') });
export const useSaveCustom = () =>
  useWrite((input: Input<'saveCustom'>) => api.kpi.saveCustom(input), {
    quiet: true,
    done: ({ result }) => t(result.archived ? 'kpiScreens.custom.archived' : 'kpiScreens.custom.saved'),
  });
export const useSaveCustomValue = () =>
  useWrite((input: Input<'saveCustomValue'>) => api.kpi.saveCustomValue(input), {
    quiet: true,
    done: () => t('kpiScreens.custom.valueSaved'),
  });
export const useSaveDeclaration = () =>
  useWrite((input: Input<'saveDeclaration'>) => api.kpi.saveDeclaration(input), {
    quiet: true,
    done: () => t('kpiScreens.declare.saved'),
  });
export const useRemoveDeclaration = () =>
  useWrite((id: string) => api.kpi.removeDeclaration({ id }), { done: () => t('kpiScreens.declare.removed') });
export const useSaveAdminHours = () =>
  useWrite((input: Input<'saveAdminHours'>) => api.kpi.saveAdminHours(input), {
    quiet: true,
    done: () => t('kpiScreens.hours.saved'),
  });
export const useRemoveAdminHours = () =>
  useWrite((id: string) => api.kpi.removeAdminHours({ id }), { done: () => t('kpiScreens.hours.removed') });
export const useSaveKpiSettings = () =>
  useWrite((input: Input<'saveSettings'>) => api.kpi.saveSettings(input), {
    quiet: true,
    done: () => t('kpiScreens.settings.saved'),
  });
export const useCloseMonth = () =>
  useWrite((input: Input<'closeMonth'>) => api.kpi.closeMonth(input), {
    quiet: true,
    done: ({ result }) => t('kpiScreens.close.done', { month: formatMonth(result.month) }),
  });
export const useAmend = () =>
  useWrite((input: Input<'amend'>) => api.kpi.amend(input), {
    quiet: true,
    done: () => t('kpiScreens.amend.done'),
  });
export const useKpiPdf = () =>
  useMutation({
    mutationFn: (month: Month | null) => api.kpi.pdf({ month }),
    onSuccess: download,
    onError: (error) => toast.failed(error),
  });
