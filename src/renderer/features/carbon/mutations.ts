import { api, useWrite } from '@renderer/api';
import type { CarbonPlan } from '@shared/contract/carbon';
import type { CarbonSettings, WorkCalendar } from '@shared/domain/carbon';
import { t } from '@shared/text/translate';

type Input<K extends keyof typeof api.carbon> = Parameters<(typeof api.carbon)[K]>[0];

export const useSaveUsage = () =>
  useWrite((input: Input<'saveUsage'>) => api.carbon.saveUsage(input), {
    quiet: true,
    done: () => t('carbonScreens.usages.saved'),
  });
export const useTakeExports = () =>
  useWrite(() => api.carbon.takeExports(), { done: ({ result }) => t('carbonScreens.usages.taken', result) });
export const useRemoveUsages = () =>
  useWrite((ids: string[]) => api.carbon.removeUsages({ ids }), { done: () => t('carbonScreens.usages.removed') });
export const useSaveHabit = () =>
  useWrite((input: Input<'saveHabit'>) => api.carbon.saveHabit(input), {
    quiet: true,
    done: () => t('carbonScreens.habit.saved'),
  });
export const useRemoveHabit = () =>
  useWrite((id: string) => api.carbon.removeHabit({ id }), { done: () => t('carbonScreens.habit.removed') });
export const useSaveSample = () =>
  useWrite((input: Input<'saveSample'>) => api.carbon.saveSample(input), {
    quiet: true,
    done: () => t('carbonScreens.sample.saved'),
  });
export const useRemoveSample = () =>
  useWrite((id: string) => api.carbon.removeSample({ id }), { done: () => t('carbonScreens.sample.removed') });
export const useSaveProfile = () =>
  useWrite((input: Input<'saveProfile'>) => api.carbon.saveProfile(input), {
    quiet: true,
    done: () => t('carbonSetup.profiles.saved'),
  });
export const useRemoveProfile = () =>
  useWrite((id: string) => api.carbon.removeProfile({ id }), {
    done: ({ result }) => t(result.archived ? 'carbonSetup.profiles.archived' : 'carbonSetup.profiles.removed'),
  });
export const useSaveZones = (done: 'saved' | 'removed') =>
  useWrite((settings: CarbonSettings) => api.carbon.saveMethod(settings), {
    quiet: done === 'saved',
    done: () => t(`carbonSetup.zones.${done}`),
  });
export const useSaveMethod = () =>
  useWrite((settings: CarbonSettings) => api.carbon.saveMethod(settings), {
    done: ({ result }) => t('carbonScreens.footprint.methodSaved', { method: t(`carbon.methods.${result.method}`) }),
  });
export const useSaveFactor = () =>
  useWrite((settings: CarbonSettings) => api.carbon.saveMethod(settings), {
    quiet: true,
    done: () => t('carbonScreens.footprint.factorSaved'),
  });
export const useSaveModels = () =>
  useWrite((settings: CarbonSettings) => api.carbon.saveMethod(settings), {
    done: () => t('carbonScreens.models.saved'),
  });
export const useSaveCalendar = () =>
  useWrite((calendar: WorkCalendar) => api.carbon.saveCalendar(calendar), {
    done: () => t('carbonScreens.calendar.saved'),
  });
export const useDeclareShare = () =>
  useWrite((input: Input<'declareShare'>) => api.carbon.declareShare(input), {
    done: () => t('carbonScreens.sample.declaredDone'),
  });
export const useSavePlan = () =>
  useWrite((plan: CarbonPlan) => api.carbon.savePlan(plan), { done: () => t('carbonScreens.levers.planSaved') });
export const useSaveBudget = () =>
  useWrite((input: Input<'saveBudget'>) => api.carbon.saveBudget(input), {
    quiet: true,
    done: () => t('carbonScreens.budgets.saved'),
  });
export const useRemoveBudget = () =>
  useWrite((id: string) => api.carbon.removeBudget({ id }), { done: () => t('carbonScreens.budgets.removed') });
export const useSaveBill = () =>
  useWrite((input: Input<'saveBill'>) => api.carbon.saveBill(input), {
    quiet: true,
    done: () => t('carbonScreens.electricity.saved'),
  });
export const useRemoveBill = () =>
  useWrite((id: string) => api.carbon.removeBill({ id }), { done: () => t('carbonScreens.electricity.removed') });
