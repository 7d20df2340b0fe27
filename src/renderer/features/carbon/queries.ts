import { orpc } from '@renderer/api';
import type { CarbonPeriod, CarbonPlan } from '@shared/contract/carbon';
import type { Month } from '@shared/domain/day';
import { keepPreviousData, useQuery } from '@tanstack/react-query';

export const useCarbonOptions = () => useQuery(orpc.carbon.options.queryOptions());
export const useUsages = (month: Month | null, enabled: boolean) =>
  useQuery({
    ...orpc.carbon.usages.queryOptions({ input: { month } }),
    enabled,
    placeholderData: keepPreviousData,
  });
export const useHabits = () => useQuery(orpc.carbon.habits.queryOptions());
export const useMethod = () => useQuery(orpc.carbon.method.queryOptions());
export const useNonEssential = () => useQuery(orpc.carbon.nonEssential.queryOptions());
export const useFootprint = (period: CarbonPeriod | null) =>
  useQuery({ ...orpc.carbon.footprint.queryOptions({ input: { period } }), placeholderData: keepPreviousData });
export const useTrace = (model: string | null, zone: string | null, outputTokens: number) =>
  useQuery({
    ...orpc.carbon.explain.queryOptions({ input: { model: model ?? 'none/none', zone, outputTokens } }),
    enabled: model !== null,
    placeholderData: keepPreviousData,
  });
/** Effect of a plan being tried; null: the one of the dossier. A former answer is not kept: it would flash once saved. */
export const useLevers = (period: CarbonPeriod | null, plan: CarbonPlan | null) =>
  useQuery({
    ...orpc.carbon.levers.queryOptions({ input: { period, plan } }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
export const useBudgets = (month: Month) =>
  useQuery({ ...orpc.carbon.budgets.queryOptions({ input: { month } }), placeholderData: keepPreviousData });
export const useElectricity = () => useQuery(orpc.carbon.electricity.queryOptions());
