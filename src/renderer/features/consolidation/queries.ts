import { orpc } from '@renderer/api';
import { useQuery } from '@tanstack/react-query';

export const useNeeds = () => useQuery(orpc.consolidation.needs.queryOptions());
export const useOverlaps = () => useQuery(orpc.consolidation.overlaps.queryOptions());
export const useScenarios = () => useQuery(orpc.consolidation.scenarios.queryOptions());
export const useOptimiser = () => useQuery(orpc.consolidation.optimiser.queryOptions());
export const useReminders = () => useQuery(orpc.consolidation.reminders.queryOptions());
export const usePlan = () => useQuery(orpc.consolidation.plan.queryOptions());
export const usePeople = () => useQuery(orpc.company.people.queryOptions());
