import { orpc } from '@renderer/api';
import { useQuery } from '@tanstack/react-query';

export const useTraining = () => useQuery(orpc.training.get.queryOptions());
