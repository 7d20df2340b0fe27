import { columnsFor, DataTable } from '@renderer/ui/tables';
import type { BackupInfo } from '@shared/contract/library';
import { formatBytes, formatInstant } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { IconHistory } from '@tabler/icons-react';
import { useMemo } from 'react';

type BackupTableProps = { readonly backups: readonly BackupInfo[]; readonly onRestore: (backup: BackupInfo) => void };

/** Verified backups of a dossier, latest first. */
export const BackupTable = ({ backups, onRestore }: BackupTableProps) => {
  const columns = useMemo(() => {
    const column = columnsFor<BackupInfo>();
    return [
      column.text('at', {
        header: t('backups.at'),
        value: (row) => row.at,
        render: (row) => formatInstant(row.at),
        width: 200,
      }),
      column.text('reason', {
        header: t('backups.reason'),
        value: (row) => t(`backups.reasons.${row.reason}`),
        width: 220,
      }),
      column.number('bytes', {
        header: t('backups.size'),
        value: (row) => row.bytes,
        render: (row) => formatBytes(row.bytes),
      }),
    ];
  }, []);
  return (
    <DataTable
      bare
      label={t('backups.list')}
      rows={backups}
      columns={columns}
      rowKey={(row) => row.id}
      withSearch={false}
      rowActions={(row) => [
        { label: t('backups.restore'), icon: <IconHistory size={16} aria-hidden />, run: () => onRestore(row) },
      ]}
    />
  );
};
