import { orpc } from '@renderer/api';
import { useQuery } from '@tanstack/react-query';

export const useUsageHistory = () => useQuery(orpc.usage.history.queryOptions());
export const useUsageTeams = () => useQuery(orpc.usage.teams.queryOptions());
export const useUsageGate = () => useQuery(orpc.usage.gate.queryOptions());
export const usePeople = () => useQuery(orpc.company.people.queryOptions());
