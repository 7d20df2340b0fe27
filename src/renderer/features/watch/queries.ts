import { orpc } from '@renderer/api';
import { useQuery } from '@tanstack/react-query';

export const useWatch = () => useQuery(orpc.watch.get.queryOptions());
export const useTools = () => useQuery(orpc.tools.list.queryOptions());

export type WatchView = NonNullable<ReturnType<typeof useWatch>['data']>;
