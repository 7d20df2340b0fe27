import { Button, Group } from '@mantine/core';
import { ChartCard } from '@renderer/ui/charts';
import { ErrorNotice } from '@renderer/ui/feedback';
import { ComboField, MonthField, PercentField } from '@renderer/ui/fields';
import { EmptyState, SectionCard } from '@renderer/ui/layout';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import { adoptionByMonthChart } from '@shared/charts/audit';
import type { Month } from '@shared/domain/day';
import type { AdoptionPoint } from '@shared/domain/seat';
import { t } from '@shared/text/translate';
import { IconTrash } from '@tabler/icons-react';
import { type FormEvent, useMemo, useState } from 'react';
import { useRemoveAdoption, useSaveAdoption } from '../mutations';
import { useAdoption } from '../queries';
import classes from './seats.module.css';

const share = { min: 0, max: 100 } as const;
/** The whole company, in the list of scopes. */
const everyone = '*';
type Scope = { readonly id: string; readonly label: string };

/** A month typed by hand: the whole company, or one subscription. */
const AddPoint = ({ scopes }: { readonly scopes: readonly Scope[] }) => {
  const save = useSaveAdoption();
  const [month, setMonth] = useState<Month | null>(null);
  const [scope, setScope] = useState<string>(everyone);
  const [activeShare, setShare] = useState<number | null>(null);
  const ready = month !== null && activeShare !== null;
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (!ready) return;
    try {
      const subscriptionId = scope === everyone ? null : scope;
      await save.mutateAsync({ month, subscriptionId, activeShare, origin: 'declared' });
      setMonth(null);
      setShare(null);
    } catch {
      // Shown below the form, which keeps what was typed.
    }
  };
  return (
    <form className={classes.form} onSubmit={send} noValidate aria-label={t('seats.adoption.add')}>
      <Group align="flex-end" gap="sm">
        <MonthField label={t('seats.adoption.month')} value={month} onChange={setMonth} w={170} />
        <ComboField
          label={t('seats.adoption.scope')}
          value={scope}
          onChange={(value) => setScope(value ?? everyone)}
          options={scopes}
          w={240}
        />
        <PercentField
          as="rate"
          label={t('seats.adoption.share')}
          value={activeShare}
          onChange={setShare}
          limits={share}
          w={130}
        />
        <Button type="submit" variant="default" disabled={!ready} loading={save.isPending}>
          {t('seats.adoption.add')}
        </Button>
      </Group>
      {save.error ? <ErrorNotice error={save.error} /> : null}
    </form>
  );
};

const useColumns = (scopes: readonly Scope[]) => {
  const { mutateAsync: save } = useSaveAdoption();
  return useMemo(() => {
    const column = columnsFor<AdoptionPoint>();
    const nameOf = (id: string | null) => scopes.find((scope) => scope.id === (id ?? everyone))?.label ?? id;
    return [
      column.month('month', { header: t('seats.adoption.month'), value: (point) => point.month, width: 140 }),
      column.text('scope', {
        header: t('seats.adoption.scope'),
        value: (point) => nameOf(point.subscriptionId),
        width: 240,
      }),
      column.percent('share', {
        header: t('seats.adoption.share'),
        value: (point) => Math.round(point.activeShare * 1000) / 10,
        decimals: 1,
        limits: share,
        width: 130,
        edit: {
          validate: (value) => (value === null ? t('seats.adoption.shareNeeded') : undefined),
          onCommit: (point, value) =>
            value === null ? undefined : save({ ...point, activeShare: value / 100, origin: 'declared' }),
        },
      }),
      column.choice('origin', {
        header: t('seats.adoption.origin'),
        value: (point) => point.origin,
        choices: (['declared', 'imported', 'estimated'] as const).map((value) => ({
          value,
          label: t(`seats.adoption.origins.${value}`),
        })),
        tone: (origin) => (origin === 'estimated' ? 'attention' : 'neutral'),
        width: 120,
      }),
    ];
  }, [save, scopes]);
};

/** « Adoption, mois par mois »: the curve, and the points a person may type. */
export const AdoptionCard = ({ subscriptionNames }: { readonly subscriptionNames: ReadonlyMap<string, string> }) => {
  const adoption = useAdoption();
  const { mutate: remove } = useRemoveAdoption();
  const scopes = useMemo(
    () => [
      { id: everyone, label: t('seats.adoption.whole') },
      ...[...subscriptionNames].map(([id, label]) => ({ id, label })),
    ],
    [subscriptionNames],
  );
  const columns = useColumns(scopes);
  const { points = [], byMonth = [] } = adoption.data ?? {};
  return (
    <SectionCard title={t('seats.adoption.title')} description={t('seats.adoption.description')} flush>
      {byMonth.length > 0 ? (
        <div className={classes.chart}>
          <ChartCard build={(theme) => adoptionByMonthChart(byMonth, theme)} />
        </div>
      ) : null}
      <AddPoint scopes={scopes} />
      <DataTable
        bare
        label={t('seats.adoption.points')}
        rows={points}
        columns={columns}
        rowKey={(point) => point.id}
        initialSort={{ key: 'month', direction: 'asc' }}
        maxHeight={420}
        rowActions={(point) => [
          {
            label: t('seats.adoption.remove'),
            icon: <IconTrash size={16} aria-hidden />,
            run: () => remove(point),
            danger: true,
          },
        ]}
        empty={<EmptyState what={t('seats.adoption.emptyWhat')} why={t('seats.adoption.emptyWhy')} />}
      />
    </SectionCard>
  );
};
