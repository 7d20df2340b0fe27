import { orpc } from '@renderer/api';
import { useQuery } from '@tanstack/react-query';

export const useQuestions = () => useQuery(orpc.questions.get.queryOptions());
export const useTools = () => useQuery(orpc.tools.list.queryOptions());
export const useTeams = () => useQuery(orpc.company.teams.queryOptions());

export type QuestionsView = NonNullable<ReturnType<typeof useQuestions>['data']>;
