import { orpc } from '@renderer/api';
import { useQuery } from '@tanstack/react-query';

export const useLibrary = () => useQuery(orpc.library.list.queryOptions());
export const useBin = () => useQuery(orpc.library.listBin.queryOptions());
export const useBackups = (name: string) => useQuery(orpc.library.backups.queryOptions({ input: { name } }));
export const useAudit = () => useQuery(orpc.audit.get.queryOptions());
export const useHome = () => useQuery(orpc.home.get.queryOptions());
export const useProgress = () => useQuery(orpc.audit.progress.queryOptions());
export const useSystem = () => useQuery(orpc.system.info.queryOptions());
