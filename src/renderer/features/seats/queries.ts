import { orpc } from '@renderer/api';
import { useQuery } from '@tanstack/react-query';

export const useAudit = () => useQuery(orpc.audit.get.queryOptions());
export const useSeatCounts = () => useQuery(orpc.seats.counts.queryOptions());
/** Every seat of the register, whatever its subscription. */
export const useSeats = () => useQuery(orpc.seats.list.queryOptions({ input: { subscriptionId: null } }));
export const useAdoption = () => useQuery(orpc.seats.adoption.queryOptions());
export const useSubscriptions = () => useQuery(orpc.subscriptions.list.queryOptions());
export const usePeople = () => useQuery(orpc.company.people.queryOptions());
/** Whether the nominal list of dormant seats may be opened. */
export const useUsageGate = () => useQuery(orpc.usage.gate.queryOptions());
export const useTeams = () => useQuery(orpc.company.teams.queryOptions());
