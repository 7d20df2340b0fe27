import { api, orpc, useWrite } from '@renderer/api';
import { download } from '@renderer/ui/download';
import { toast } from '@renderer/ui/feedback';
import type { Month } from '@shared/domain/day';
import { t } from '@shared/text/translate';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';

export type TwoMonths = { readonly from: Month; readonly to: Month };

export const useMarks = () => useQuery(orpc.kpi.marks.queryOptions());
export const useCompare = (months: TwoMonths) =>
  useQuery({ ...orpc.kpi.compare.queryOptions({ input: months }), placeholderData: keepPreviousData });
export const useComparePdf = () =>
  useMutation({
    mutationFn: (months: TwoMonths) => api.kpi.comparePdf(months),
    onSuccess: download,
    onError: (error) => toast.failed(error),
  });
export const useSaveClaim = () =>
  useWrite((input: Parameters<typeof api.kpi.saveClaim>[0]) => api.kpi.saveClaim(input), {
    quiet: true,
    done: () => t('beforeAfter.claims.saved'),
  });
export const useRemoveClaim = () =>
  useWrite((id: string) => api.kpi.removeClaim({ id }), { done: () => t('beforeAfter.claims.removed') });
