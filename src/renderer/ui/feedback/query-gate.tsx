import { type ReactNode, useDeferredValue } from 'react';
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
  const arrived = query.data !== undefined;
  // What comes for the first time may be a screen full of figures: drawn in slices, while the window answers.
  const drawn = useDeferredValue(arrived, false);
  if (query.data !== undefined && drawn) return <>{children(query.data)}</>;
  if (query.isPending || arrived) return <>{skeleton ?? <ScreenSkeleton />}</>;
  return <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />;
};
