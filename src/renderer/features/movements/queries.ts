import { orpc } from '@renderer/api';
import { useQuery } from '@tanstack/react-query';

export const useMovements = () => useQuery(orpc.movements.get.queryOptions());
export const usePeople = () => useQuery(orpc.company.people.queryOptions());
export const useTeams = () => useQuery(orpc.company.teams.queryOptions());

export type MovementsView = NonNullable<ReturnType<typeof useMovements>['data']>;
export type MovementProposal = MovementsView['proposals'][number];
