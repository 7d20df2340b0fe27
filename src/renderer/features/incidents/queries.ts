import { orpc } from '@renderer/api';
import type { IncidentDraft } from '@shared/contract/incidents';
import { keepPreviousData, useQuery } from '@tanstack/react-query';

/** The clock runs while the screen is open: read again each minute. */
export const useIncidents = () => useQuery({ ...orpc.incidents.get.queryOptions(), refetchInterval: 60_000 });
export const useTools = () => useQuery(orpc.tools.list.queryOptions());

/** Severity, clock and advice of what is being typed. */
export const useAssessment = (draft: IncidentDraft) => {
  const { knownAt, answers, dataClass, peopleCount, severityChosen, cnil, cnilNotifiedAt } = draft;
  const input = { knownAt, answers, dataClass, peopleCount, severityChosen, cnil, cnilNotifiedAt };
  return useQuery({ ...orpc.incidents.assess.queryOptions({ input }), placeholderData: keepPreviousData });
};
