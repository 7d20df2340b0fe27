import { orpc } from '@renderer/api';
import { useQuery } from '@tanstack/react-query';

export const usePrivacy = () => useQuery(orpc.privacy.get.queryOptions());
