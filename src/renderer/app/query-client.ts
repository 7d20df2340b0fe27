import { QueryClient } from '@tanstack/react-query';

/** Reads are local and exact: never paused for want of a network, never retried, kept until something is written. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: false, staleTime: 30_000, refetchOnWindowFocus: false },
      mutations: { networkMode: 'always', retry: false },
    },
  });
