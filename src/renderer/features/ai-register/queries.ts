import { orpc } from '@renderer/api';
import type { Day } from '@shared/domain/day';
import { keepPreviousData, useQuery } from '@tanstack/react-query';

/** The register on a day; the previous day stays shown while another is read. */
export const useRegister = (asOf: Day | null) =>
  useQuery({ ...orpc.aiRegister.get.queryOptions({ input: { asOf } }), placeholderData: keepPreviousData });
export const useTools = () => useQuery(orpc.tools.list.queryOptions());
export const useTeams = () => useQuery(orpc.company.teams.queryOptions());
