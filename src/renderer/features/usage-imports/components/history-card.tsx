import { ImportHistory } from '@renderer/ui/importing';
import { columnsFor } from '@renderer/ui/tables';
import { formatShortDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { useMemo } from 'react';
import type { useUsageHistory } from '../queries';

type Imported = NonNullable<ReturnType<typeof useUsageHistory>['data']>[number];

const periodText = ({ periodFrom, periodTo, reportedOn }: Imported): string => {
  if (periodFrom && periodTo) return `${formatShortDay(periodFrom)} – ${formatShortDay(periodTo)}`;
  return reportedOn ? t('usageScreens.reportedOn', { day: formatShortDay(reportedOn) }) : t('usageScreens.noPeriod');
};

/** Exports imported so far, with what each covers; each can be undone whole. */
export const HistoryCard = ({ imports }: { readonly imports: readonly Imported[] }) => {
  const columns = useMemo(() => {
    const column = columnsFor<Imported>();
    return [
      column.text('fileName', { header: t('usageScreens.history.file'), value: (row) => row.fileName, width: 220 }),
      column.text('subscription', {
        header: t('usageScreens.history.subscription'),
        value: (row) => row.subscription,
        width: 160,
      }),
      column.text('period', { header: t('usageScreens.history.period'), value: periodText, width: 190 }),
      column.day('importedOn', {
        header: t('usageScreens.history.importedOn'),
        value: (row) => row.importedOn,
        width: 108,
      }),
      column.number('rows', { header: t('usageScreens.history.rows'), value: (row) => row.rows, width: 76 }),
      column.text('raw', {
        header: t('usageScreens.history.raw'),
        help: t('usageScreens.history.rawHelp'),
        value: (row) => (row.rawLines === 0 ? t('usageScreens.history.purged') : String(row.rawLines)),
        width: 120,
      }),
    ];
  }, []);
  return (
    <ImportHistory
      title={t('usageScreens.history.title')}
      undoLabel={t('usageScreens.history.undo')}
      imports={imports}
      columns={columns}
    />
  );
};
