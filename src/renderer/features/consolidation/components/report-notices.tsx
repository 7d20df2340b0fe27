import { useReportAlert } from '@renderer/ui/navigation';
import { t } from '@shared/text/translate';
import { useMemo } from 'react';
import { useReminders } from '../queries';

/** Tells the navigation how many notices must be given soon. */
export const ReportNotices = () => {
  const count = useReminders().data?.length ?? 0;
  useReportAlert(
    useMemo(
      () =>
        count === 0
          ? null
          : { path: '/consolider/plan', count, label: t('consolidationScreens.plan.noticesDue', { count }) },
      [count],
    ),
  );
  return null;
};
