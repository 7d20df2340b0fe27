import { orpc } from '@renderer/api';
import type { PaperRequest } from '@shared/contract/bank';
import { keepPreviousData, useQuery } from '@tanstack/react-query';

export const useStatementHistory = () => useQuery(orpc.bank.history.queryOptions());
export const useBankAnswers = () => useQuery(orpc.bank.answers.queryOptions());
export const useBankSpend = () => useQuery(orpc.bank.spend.queryOptions());
export const useTools = () => useQuery(orpc.tools.list.queryOptions());
/** A page of the statement under review; the former page stays while the next one comes. */
export const usePaperPage = (input: PaperRequest, enabled: boolean) =>
  useQuery({ ...orpc.bank.lines.queryOptions({ input }), placeholderData: keepPreviousData, enabled });
