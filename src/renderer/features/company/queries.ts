import { orpc } from '@renderer/api';
import { useQuery } from '@tanstack/react-query';

export const useCompany = () => useQuery(orpc.company.get.queryOptions());
export const useTeams = () => useQuery(orpc.company.teams.queryOptions());
export const usePeople = () => useQuery(orpc.company.people.queryOptions());
export const useDuplicates = () => useQuery(orpc.staff.duplicates.queryOptions());
export const useRates = () => useQuery(orpc.company.fxRates.queryOptions());
export const useSubscriptions = () => useQuery(orpc.subscriptions.list.queryOptions());
