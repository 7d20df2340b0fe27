import { Button, CloseButton, Group, Menu, Text, TextInput } from '@mantine/core';
import { t } from '@shared/text/translate';
import { IconDownload, IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { TableView } from './arrange';
import type { Column } from './columns';
import { TableFilters } from './table-filters';

export type ExportFormat = 'csv' | 'xlsx';

type TableToolbarProps<T> = {
  readonly columns: readonly Column<T>[];
  readonly view: TableView;
  readonly onView: (view: TableView) => void;
  readonly count: number;
  readonly shown: number;
  readonly withSearch: boolean;
  readonly onExport: ((format: ExportFormat) => void) | undefined;
  readonly children: ReactNode;
  readonly selection: { readonly count: number; readonly actions: ReactNode; readonly clear: () => void } | null;
};

const ExportMenu = ({ onExport }: { readonly onExport: (format: ExportFormat) => void }) => (
  <Menu position="bottom-end" shadow="md">
    <Menu.Target>
      <Button variant="default" size="xs" leftSection={<IconDownload size={16} aria-hidden />}>
        {t('common.export')}
      </Button>
    </Menu.Target>
    <Menu.Dropdown>
      <Menu.Item onClick={() => onExport('csv')}>{t('common.exportCsv')}</Menu.Item>
      <Menu.Item onClick={() => onExport('xlsx')}>{t('common.exportXlsx')}</Menu.Item>
    </Menu.Dropdown>
  </Menu>
);

/** Over the table: what narrows it, how many rows there are, what can be done with it. */
export const TableToolbar = <T,>(props: TableToolbarProps<T>) => {
  const { columns, view, onView, count, shown, withSearch, onExport, children, selection } = props;
  return (
    <Group justify="space-between" gap="sm" px={12} py={8} mih={48}>
      <Group gap="sm">
        {withSearch ? (
          <TextInput
            size="xs"
            w={220}
            aria-label={t('ui.table.search')}
            placeholder={t('ui.table.searchHint')}
            value={view.query}
            onChange={(event) => onView({ ...view, query: event.currentTarget.value })}
            leftSection={<IconSearch size={16} aria-hidden />}
            rightSection={
              view.query === '' ? null : (
                <CloseButton size="xs" aria-label={t('fields.clear')} onClick={() => onView({ ...view, query: '' })} />
              )
            }
          />
        ) : null}
        <TableFilters columns={columns} view={view} onView={onView} />
        {selection && selection.count > 0 ? (
          <Group gap="xs">
            <Text size="sm" fw={500} role="status">
              {t('ui.table.selected', { count: selection.count })}
            </Text>
            {selection.actions}
            <Button size="xs" variant="subtle" color="gray" onClick={selection.clear}>
              {t('ui.table.clearSelection')}
            </Button>
          </Group>
        ) : (
          <Text size="sm" c="dimmed" role="status" className="sb-figures">
            {shown === count ? t('ui.table.rows', { count }) : t('ui.table.rowsOf', { shown, count })}
          </Text>
        )}
      </Group>
      <Group gap="xs">
        {children}
        {onExport ? <ExportMenu onExport={onExport} /> : null}
      </Group>
    </Group>
  );
};
