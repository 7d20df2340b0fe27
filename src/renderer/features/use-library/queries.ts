import { orpc } from '@renderer/api';
import { useQuery } from '@tanstack/react-query';

export const useLibraryView = () => useQuery(orpc.useLibrary.get.queryOptions());
export const useTools = () => useQuery(orpc.tools.list.queryOptions());
