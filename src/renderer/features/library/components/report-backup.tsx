import { useReportAlert } from '@renderer/ui/navigation';
import { t } from '@shared/text/translate';
import { useMemo } from 'react';
import { useIsBackedUp } from '../queries';

/** Recalls in the navigation that the backup of the day could not be made. */
export const ReportBackup = () => {
  const { data: backedUp } = useIsBackedUp();
  useReportAlert(
    useMemo(
      () => (backedUp === false ? { path: '/reglages/sauvegardes', count: 1, label: t('backups.failed') } : null),
      [backedUp],
    ),
  );
  return null;
};
