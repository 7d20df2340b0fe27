import { api } from '@renderer/api';
import { confirm, toast } from '@renderer/ui/feedback';
import type { BackupInfo } from '@shared/contract/library';
import { formatInstant } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { useQueryClient } from '@tanstack/react-query';

/** Restores a backup after asking; says where the previous state is kept. */
export const useRestore = () => {
  const queries = useQueryClient();
  return async (name: string, backup: BackupInfo): Promise<boolean> => {
    const day = formatInstant(backup.at);
    const agreed = await confirm({
      title: t('backups.restoreTitle'),
      body: t('backups.restoreBody', { day }),
      action: t('backups.restore'),
    });
    if (!agreed) return false;
    try {
      const { setAside } = await api.library.restoreBackup({ name, backupId: backup.id, passphrase: null });
      await queries.resetQueries();
      toast.done(setAside ? t('backups.restoredAside') : t('backups.restored', { day }));
      return true;
    } catch (error) {
      toast.failed(error);
      return false;
    }
  };
};
