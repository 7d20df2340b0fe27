import { Modal } from '@mantine/core';
import { QueryGate } from '@renderer/ui/feedback';
import { EmptyState } from '@renderer/ui/layout';
import { t } from '@shared/text/translate';
import { useBackups } from '../queries';
import { useRestore } from '../use-restore';
import { BackupTable } from './backup-table';

/** Backups of a dossier that is not open, a damaged one for instance: choosing one restores and opens it. */
export const BackupsDialog = ({ name, onClose }: { readonly name: string; readonly onClose: () => void }) => {
  const restore = useRestore();
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('backups.chooseTitle', { name })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <QueryGate query={useBackups(name)}>
        {(backups) =>
          backups.length === 0 ? (
            <EmptyState what={t('backups.empty')} why={t('backups.emptyWhy')} />
          ) : (
            <BackupTable
              backups={backups}
              onRestore={(backup) => void restore(name, backup).then((done) => done && onClose())}
            />
          )
        }
      </QueryGate>
    </Modal>
  );
};
