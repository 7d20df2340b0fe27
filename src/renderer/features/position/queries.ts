import { orpc } from '@renderer/api';
import { useQuery } from '@tanstack/react-query';

export const usePosition = () => useQuery(orpc.position.get.queryOptions());
