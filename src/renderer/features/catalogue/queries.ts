import { orpc } from '@renderer/api';
import { useQuery } from '@tanstack/react-query';

export const useCatalogue = () => useQuery(orpc.tools.list.queryOptions());
