import { ImportHistory } from '@renderer/ui/importing';
import { columnsFor } from '@renderer/ui/tables';
import type { StatementHistory } from '@shared/contract/bank';
import { formatInstant, formatShortDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { useMemo } from 'react';

const periodText = ({ periodFrom, periodTo }: StatementHistory): string =>
  periodFrom === null || periodTo === null ? '' : `${formatShortDay(periodFrom)} – ${formatShortDay(periodTo)}`;

/** Statements imported so far; each can be undone whole. */
export const HistoryCard = ({ imports }: { readonly imports: readonly StatementHistory[] }) => {
  const columns = useMemo(() => {
    const column = columnsFor<StatementHistory>();
    return [
      column.text('fileName', { header: t('bankScreens.history.file'), value: (row) => row.fileName, width: 190 }),
      column.text('bank', {
        header: t('bankScreens.history.bank'),
        value: (row) => row.bank ?? t('bankScreens.recognised.bankUnknown'),
        width: 150,
      }),
      column.text('period', { header: t('bankScreens.history.period'), value: periodText, width: 190 }),
      column.text('importedAt', {
        header: t('bankScreens.history.importedAt'),
        value: (row) => row.importedAt,
        render: (row) => formatInstant(row.importedAt),
        width: 170,
      }),
      column.number('lines', { header: t('bankScreens.history.lines'), value: (row) => row.lines, width: 84 }),
      column.number('payments', {
        header: t('bankScreens.history.payments'),
        value: (row) => row.payments,
        width: 96,
      }),
    ];
  }, []);
  return (
    <ImportHistory
      title={t('bankScreens.history.title')}
      undoLabel={t('bankScreens.history.undo')}
      imports={imports}
      columns={columns}
    />
  );
};
