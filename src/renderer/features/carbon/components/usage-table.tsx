import { api } from '@renderer/api';
import { toast } from '@renderer/ui/feedback';
import { Chip } from '@renderer/ui/figures';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import type { CarbonOptions, UsageLine } from '@shared/contract/carbon';
import type { UsageRow } from '@shared/domain/carbon';
import { massRange, massText } from '@shared/text/carbon-mass';
import { formatNumber } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useCallback, useMemo } from 'react';
import { useRemoveHabit, useRemoveUsages, useSaveUsage } from '../mutations';

const keyOf = (line: UsageLine): string => line.key;
const editable = (line: UsageLine): boolean => line.rowId !== null;
const shortModel = (key: string): string => key.slice(key.indexOf('/') + 1);

const sumOf = (lines: readonly UsageLine[], of: (line: UsageLine) => number): number =>
  lines.reduce((sum, line) => sum + of(line), 0);

const others = [
  { key: 'videoSeconds', header: () => t('carbonSetup.columns.video') },
  { key: 'audioMinutes', header: () => t('carbonScreens.usages.columns.minutes') },
  { key: 'embeddingTokens', header: () => t('carbonSetup.columns.embedding') },
] as const;

type UsageTableProps = {
  readonly lines: readonly UsageLine[];
  readonly options: CarbonOptions;
  readonly onHabit: (id: string) => void;
  readonly onRow: (row: UsageRow) => void;
  readonly toolbar: ReactNode;
};

/** Team × tool for the month: typed rows are changed in place, rhythms through their own form. */
export const UsageTable = ({ lines, options, onHabit, onRow, toolbar }: UsageTableProps) => {
  const { mutateAsync: save } = useSaveUsage();
  const { mutate: removeRows } = useRemoveUsages();
  const { mutate: removeHabit } = useRemoveHabit();
  const change = useCallback(
    async (line: UsageLine, changed: Partial<UsageRow>) => {
      if (line.rowId === null) return;
      await save({ ...(await api.carbon.usage({ id: line.rowId })), ...changed });
    },
    [save],
  );
  const openRow = useCallback((id: string) => void api.carbon.usage({ id }).then(onRow, toast.failed), [onRow]);
  const columns = useMemo(() => {
    const column = columnsFor<UsageLine>();
    const named = (list: readonly { id: string; name: string | null }[]) => new Map(list.map((o) => [o.id, o.name]));
    const [teams, tools, uses] = [named(options.teams), named(options.tools), named(options.profiles)];
    return [
      column.text('team', {
        header: t('carbonScreens.usages.columns.team'),
        value: (line) =>
          line.teamId === null ? t('carbonScreens.wholeCompany') : (teams.get(line.teamId) ?? line.teamId),
        width: 136,
        wrap: true,
      }),
      column.text('tool', {
        header: t('carbonScreens.usages.columns.tool'),
        value: (line) => (line.toolId === null ? t('carbonScreens.noTool') : (tools.get(line.toolId) ?? line.toolId)),
        width: 108,
      }),
      column.text('use', {
        header: t('carbonScreens.usages.columns.use'),
        value: (line) => (line.useId === null ? t('carbonScreens.noUse') : (uses.get(line.useId) ?? line.useId)),
        width: 164,
        wrap: true,
      }),
      column.custom('model', {
        header: t('carbonScreens.usages.columns.model'),
        text: (line) => line.usedModel ?? '',
        render: (line) =>
          line.usedModel === null ? (
            line.requests > 0 ? (
              <Chip tone="attention" help={t('carbonScreens.usages.noModel')}>
                {t('common.unknown')}
              </Chip>
            ) : null
          ) : (
            <span title={line.usedModel}>
              {shortModel(line.usedModel)}
              {line.model === null ? ` (${t('carbonScreens.usages.assumed')})` : ''}
            </span>
          ),
        width: 116,
      }),
      column.number('requests', {
        header: t('carbonScreens.usages.columns.requests'),
        value: (line) => line.requests,
        render: (line) => formatNumber(line.requests, 0),
        edit: { editable, onCommit: (line, requests) => change(line, { requests }) },
        total: (rows) =>
          formatNumber(
            sumOf(rows, (line) => line.requests),
            0,
          ),
        width: 88,
      }),
      column.number('images', {
        header: t('carbonScreens.usages.columns.images'),
        value: (line) => line.images,
        render: (line) => formatNumber(line.images, 0),
        edit: { editable, onCommit: (line, images) => change(line, { images }) },
        total: (rows) =>
          formatNumber(
            sumOf(rows, (line) => line.images),
            0,
          ),
        width: 72,
      }),
      // Video, sound and indexing take a column only when there is some.
      ...others
        .filter(({ key }) => lines.some((line) => line[key] > 0))
        .map(({ key, header }) =>
          column.number(key, {
            header: header(),
            value: (line) => line[key],
            render: (line) => formatNumber(line[key], 0),
            edit: { editable, onCommit: (line, value) => change(line, { [key]: value }) },
            total: (rows) =>
              formatNumber(
                sumOf(rows, (line) => line[key]),
                0,
              ),
            width: 88,
          }),
        ),
      column.custom('origin', {
        header: t('carbonScreens.usages.columns.origin'),
        text: (line) => t(`carbon.origins.${line.origin}`),
        render: (line) => (
          <Chip tone="neutral" help={line.habitId === null ? undefined : t('carbonScreens.usages.rhythmHelp')}>
            {line.habitId !== null
              ? t('carbonScreens.usages.rhythm')
              : line.rows > 1
                ? t('carbonScreens.usages.summed', { count: line.rows })
                : t(`carbon.origins.${line.origin}`)}
          </Chip>
        ),
        width: 92,
      }),
      column.text('kg', {
        header: t('carbonScreens.usages.columns.kg'),
        value: (line) => (line.kgCO2e === null ? null : massText(line.kgCO2e.central)),
        sortValue: (line) => line.kgCO2e?.central ?? null,
        render: (line) =>
          line.kgCO2e === null ? undefined : (
            <span title={massRange(line.kgCO2e)}>{massText(line.kgCO2e.central)}</span>
          ),
        why: () => t('carbonScreens.usages.unknownKg'),
        width: 112,
      }),
    ];
  }, [options, change, lines]);
  return (
    <DataTable
      bare
      label={t('carbonScreens.usages.table')}
      rows={lines}
      columns={columns}
      rowKey={keyOf}
      initialSort={{ key: 'kg', direction: 'desc' }}
      toolbar={toolbar}
      rowActions={(line) => {
        const { rowId, habitId } = line;
        const remove = { label: t('common.delete'), icon: <IconTrash size={16} aria-hidden />, danger: true };
        const edit = <IconPencil size={16} aria-hidden />;
        if (habitId !== null)
          return [
            { label: t('carbonScreens.usages.editHabit'), icon: edit, run: () => onHabit(habitId) },
            { ...remove, run: () => removeHabit(habitId) },
          ];
        if (rowId === null) return [];
        return [
          { label: t('carbonScreens.usages.editRow'), icon: edit, run: () => openRow(rowId) },
          { ...remove, run: () => removeRows([rowId]) },
        ];
      }}
    />
  );
};
