import { orpc } from '@renderer/api';
import { useQuery } from '@tanstack/react-query';

export const usePolicy = () => useQuery(orpc.toolPolicy.get.queryOptions());
export const useSettings = () => useQuery(orpc.toolPolicy.settings.queryOptions());
export const useSovereignty = () => useQuery(orpc.toolPolicy.sovereignty.queryOptions());
export const useTools = () => useQuery(orpc.tools.list.queryOptions());
