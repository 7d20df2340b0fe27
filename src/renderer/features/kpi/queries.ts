import { orpc } from '@renderer/api';
import type { Month } from '@shared/domain/day';
import { keepPreviousData, useQuery } from '@tanstack/react-query';

export const useKpi = (month: Month | null) =>
  useQuery({ ...orpc.kpi.get.queryOptions({ input: { month } }), placeholderData: keepPreviousData });
