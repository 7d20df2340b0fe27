import { orpc } from '@renderer/api';
import { useQuery } from '@tanstack/react-query';

export const useStatementHistory = () => useQuery(orpc.bank.history.queryOptions());
export const useBankAnswers = () => useQuery(orpc.bank.answers.queryOptions());
