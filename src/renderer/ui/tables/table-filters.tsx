import { Button, Checkbox, Popover, Stack } from '@mantine/core';
import { t } from '@shared/text/translate';
import { IconFilter } from '@tabler/icons-react';
import type { TableView } from './arrange';
import type { ChoiceColumn, Column } from './columns';

type TableFiltersProps<T> = {
  readonly columns: readonly Column<T>[];
  readonly view: TableView;
  readonly onView: (view: TableView) => void;
};

const filterable = <T,>(column: Column<T>): column is ChoiceColumn<T> =>
  column.kind === 'choice' && column.filter !== false;

/** One button for all filters; says how many are on. */
export const TableFilters = <T,>({ columns, view, onView }: TableFiltersProps<T>) => {
  const choices = columns.filter(filterable);
  if (choices.length === 0) return null;
  const active = choices.filter((column) => (view.filters[column.key] ?? []).length > 0).length;
  const keep = (key: string, values: string[]) => onView({ ...view, filters: { ...view.filters, [key]: values } });
  return (
    <Popover position="bottom-start" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button size="xs" variant={active > 0 ? 'light' : 'default'} leftSection={<IconFilter size={16} aria-hidden />}>
          {active > 0 ? `${t('ui.table.filters')} (${active})` : t('ui.table.filters')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="md" maw={320}>
          {choices.map((column) => (
            <Checkbox.Group
              key={column.key}
              label={column.header}
              value={[...(view.filters[column.key] ?? [])]}
              onChange={(values) => keep(column.key, values)}
            >
              <Stack gap={6} mt={6}>
                {column.choices.map((choice) => (
                  <Checkbox key={choice.value} size="xs" value={choice.value} label={choice.label} />
                ))}
              </Stack>
            </Checkbox.Group>
          ))}
          <Button size="xs" variant="subtle" disabled={active === 0} onClick={() => onView({ ...view, filters: {} })}>
            {t('ui.table.clearFilters')}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
};
