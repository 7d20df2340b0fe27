import type { ReactNode } from 'react';
import { ErrorNotice } from './error-notice';
import { ScreenSkeleton } from './skeletons';

/** The few things read of a TanStack query: the kit does not depend on it. */
type QueryLike<T> = {
  readonly data: T | undefined;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly refetch: () => unknown;
};

type QueryGateProps<T> = {
  readonly query: QueryLike<T>;
  readonly children: (data: T) => ReactNode;
  readonly skeleton?: ReactNode;
};

/** Skeleton while it loads, the reason and « Réessayer » when it fails, the children once there is something to show. */
export const QueryGate = <T,>({ query, children, skeleton }: QueryGateProps<T>) => {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isPending) return <>{skeleton ?? <ScreenSkeleton />}</>;
  return <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />;
};
