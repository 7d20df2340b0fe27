import { orpc } from '@renderer/api';
import { useQuery } from '@tanstack/react-query';

export const useLibrary = () => useQuery(orpc.library.list.queryOptions());
export const useBin = () => useQuery(orpc.library.listBin.queryOptions());
export const useBackups = (name: string) => useQuery(orpc.library.backups.queryOptions({ input: { name } }));
/** Asked again now and then: the backup of the day is made after the dossier is shown. */
export const useIsBackedUp = () => useQuery({ ...orpc.library.isBackedUp.queryOptions(), refetchInterval: 60_000 });
export const useAudit = () => useQuery(orpc.audit.get.queryOptions());
export const useHome = () => useQuery(orpc.home.get.queryOptions());
export const useProgress = () => useQuery(orpc.audit.progress.queryOptions());
export const useSystem = () => useQuery(orpc.system.info.queryOptions());
