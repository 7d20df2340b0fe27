import { Button, Group } from '@mantine/core';
import { api, useWrite } from '@renderer/api';
import { useSession } from '@renderer/stores/session';
import { QueryGate, toast } from '@renderer/ui/feedback';
import { Answer, EmptyState, ScreenFrame, SectionCard } from '@renderer/ui/layout';
import { formatInstant } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { IconDeviceFloppy, IconShieldCheck } from '@tabler/icons-react';
import { BackupTable } from '../components/backup-table';
import { useBackups, useIsBackedUp } from '../queries';
import { useRestore } from '../use-restore';

/** « Vos données sont-elles à l'abri ? » */
export const BackupsScreen = () => {
  const name = useSession((state) => state.dossier?.name ?? '');
  const backups = useBackups(name);
  const backedUp = useIsBackedUp();
  const restore = useRestore();
  const backUp = useWrite(() => api.library.backupNow(), { done: () => t('backups.done') });
  const verify = () =>
    void api.library
      .verify()
      .then(({ problems }) =>
        problems.length === 0
          ? toast.done(t('backups.sound'))
          : toast.failed({ code: 'integrity-problem', params: { count: problems.length } }),
      )
      .catch(toast.failed);
  return (
    <QueryGate query={backups}>
      {(list) => (
        <ScreenFrame
          title={t('backups.title')}
          tone={list.length > 0 && backedUp.data !== false ? 'good' : 'attention'}
          answer={
            <Answer
              text={list[0] ? t('backups.answer', { day: formatInstant(list[0].at) }) : t('backups.answerNone')}
            />
          }
          note={backedUp.data === false ? t('backups.failed') : t('backups.note')}
          actions={
            <Group gap="xs">
              <Button variant="default" leftSection={<IconShieldCheck size={18} aria-hidden />} onClick={verify}>
                {t('backups.verify')}
              </Button>
              <Button
                leftSection={<IconDeviceFloppy size={18} aria-hidden />}
                loading={backUp.isPending}
                onClick={() => backUp.mutate(undefined)}
              >
                {t('backups.now')}
              </Button>
            </Group>
          }
        >
          <SectionCard title={t('backups.list')} flush>
            {list.length === 0 ? (
              <EmptyState what={t('backups.empty')} why={t('backups.emptyWhy')} />
            ) : (
              <BackupTable backups={list} onRestore={(backup) => void restore(name, backup)} />
            )}
          </SectionCard>
        </ScreenFrame>
      )}
    </QueryGate>
  );
};
