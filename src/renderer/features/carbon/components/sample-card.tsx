import { Button, Text } from '@mantine/core';
import { SectionCard, SidePanel } from '@renderer/ui/layout';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import type { CarbonOptions } from '@shared/contract/carbon';
import type { NonEssentialSample } from '@shared/domain/carbon';
import type { NonEssentialShare } from '@shared/domain/carbon-outcomes';
import { formatPercent } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { IconTrash } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useRemoveSample } from '../mutations';
import { useNonEssential } from '../queries';
import { DeclaredShare } from './declared-share';
import { SampleForm } from './sample-form';

const percent = (share: number): string => formatPercent(share * 100);
type Row = NonEssentialSample & { readonly share: NonEssentialShare | undefined };

/** « Qu’est-ce qui n’était pas essentiel ? »: the share of the company, its margin, and the samples behind. */
export const SampleCard = ({ options }: { readonly options: CarbonOptions }) => {
  const [adding, setAdding] = useState(false);
  const { data } = useNonEssential();
  const { mutate: remove } = useRemoveSample();
  const columns = useMemo(() => {
    const column = columnsFor<Row>();
    const names = new Map(options.teams.map((team) => [team.id, team.name]));
    return [
      column.text('team', {
        header: t('carbonScreens.sample.columns.team'),
        value: (row) => (row.teamId === null ? t('carbonScreens.wholeCompany') : (names.get(row.teamId) ?? row.teamId)),
      }),
      column.percent('share', {
        header: t('carbonScreens.sample.columns.share'),
        value: (row) => (row.nonEssential / row.size) * 100,
      }),
      column.text('margin', {
        header: t('carbonScreens.sample.columns.margin'),
        value: (row) => (row.share ? `${percent(row.share.share.low)} – ${percent(row.share.share.high)}` : null),
      }),
      column.number('size', { header: t('carbonScreens.sample.columns.size'), value: (row) => row.size, width: 130 }),
      column.day('takenOn', { header: t('carbonScreens.sample.columns.takenOn'), value: (row) => row.takenOn }),
    ];
  }, [options]);
  const share = data?.company.share;
  const rows = (data?.samples ?? []).map((sample) => ({
    ...sample,
    share: data?.shares.find((one) => one.teamId === sample.teamId),
  }));
  return (
    <SectionCard
      title={t('carbonScreens.sample.title')}
      description={t('carbonScreens.sample.description')}
      actions={
        <Button variant="default" size="sm" onClick={() => setAdding(true)}>
          {t('carbonScreens.sample.add')}
        </Button>
      }
      flush={rows.length > 0}
    >
      <Text p={rows.length > 0 ? 'md' : 0} fw={500}>
        {share
          ? t('carbonScreens.sample.answer', {
              share: percent(share.central),
              low: percent(share.low),
              high: percent(share.high),
            })
          : t('carbonScreens.sample.unknown')}
      </Text>
      {rows.length > 0 ? (
        <DataTable
          bare
          label={t('carbonScreens.sample.title')}
          rows={rows}
          columns={columns}
          rowKey={(row) => row.id}
          rowActions={(row) => [
            {
              label: t('common.delete'),
              icon: <IconTrash size={16} aria-hidden />,
              danger: true,
              run: () => remove(row.id),
            },
          ]}
        />
      ) : null}
      <DeclaredShare options={options} inset={rows.length > 0} />
      <SidePanel opened={adding} onClose={() => setAdding(false)} title={t('carbonScreens.sample.form')}>
        {adding ? <SampleForm options={options} onDone={() => setAdding(false)} /> : null}
      </SidePanel>
    </SectionCard>
  );
};
