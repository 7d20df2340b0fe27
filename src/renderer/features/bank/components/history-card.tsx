import { useHistoryActions } from '@renderer/stores/history';
import { SectionCard } from '@renderer/ui/layout';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import type { StatementHistory } from '@shared/contract/bank';
import { formatInstant, formatShortDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useMemo } from 'react';

const periodText = ({ periodFrom, periodTo }: StatementHistory): string =>
  periodFrom === null || periodTo === null ? '' : `${formatShortDay(periodFrom)} – ${formatShortDay(periodTo)}`;

/** Statements imported so far; each can be undone whole. */
export const HistoryCard = ({ imports }: { readonly imports: readonly StatementHistory[] }) => {
  const undo = useHistoryActions((actions) => actions.undo);
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
  if (imports.length === 0) return null;
  return (
    <SectionCard title={t('bankScreens.history.title')} flush>
      <DataTable
        bare
        label={t('bankScreens.history.title')}
        rows={imports}
        columns={columns}
        rowKey={(row) => row.id}
        rowActions={({ operationId }) =>
          operationId === null
            ? []
            : [
                {
                  label: t('bankScreens.history.undo'),
                  icon: <IconArrowBackUp size={16} aria-hidden />,
                  run: () => void undo(operationId),
                },
              ]
        }
      />
    </SectionCard>
  );
};
