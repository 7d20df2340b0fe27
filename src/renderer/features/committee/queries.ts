import { orpc } from '@renderer/api';
import type { Month } from '@shared/domain/day';
import { keepPreviousData, useQuery } from '@tanstack/react-query';

export const useOverview = () => useQuery(orpc.committee.overview.queryOptions());
export const useCommitteeMonth = (month: Month) => useQuery(orpc.committee.month.queryOptions({ input: { month } }));
export const useHistory = (text: string) =>
  useQuery(orpc.committee.history.queryOptions({ input: { text }, placeholderData: keepPreviousData }));
export const usePeople = () => useQuery(orpc.company.people.queryOptions());
