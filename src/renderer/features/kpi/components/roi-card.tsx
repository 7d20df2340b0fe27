import { Button } from '@mantine/core';
import { ChartCard } from '@renderer/ui/charts';
import { DecimalField, Form, IntegerField, PercentField, useDomainForm } from '@renderer/ui/fields';
import { FigureLink } from '@renderer/ui/figures';
import { SectionCard, SidePanel } from '@renderer/ui/layout';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import { roiChart } from '@shared/charts/kpi';
import type { KpiView } from '@shared/contract/kpi';
import type { RoiLine } from '@shared/domain/kpi';
import { type KpiSettings, kpiSettingsSchema } from '@shared/domain/kpi-settings';
import { figureValue } from '@shared/text/figure-text';
import { formatNumber, formatPercent } from '@shared/text/format';
import { roiName } from '@shared/text/kpi-sentence';
import { t } from '@shared/text/translate';
import { useMemo, useState } from 'react';
import { useSaveKpiSettings } from '../mutations';

const SettingsForm = ({ settings, onDone }: { readonly settings: KpiSettings; readonly onDone: () => void }) => {
  const save = useSaveKpiSettings();
  const form = useDomainForm({
    schema: kpiSettingsSchema,
    defaults: settings,
    onSubmit: async (values) => {
      await save.mutateAsync(values);
      onDone();
    },
  });
  return (
    <Form form={form} submitLabel={t('kpiScreens.settings.save')} onCancel={onDone}>
      <PercentField
        {...form.bind('haircutPct')}
        label={t('kpiScreens.settings.haircut')}
        description={t('kpiScreens.settings.haircutHelp')}
        required
      />
      <DecimalField {...form.bind('workingWeeks')} label={t('kpiScreens.settings.weeks')} required />
      <IntegerField {...form.bind('smallSample')} label={t('kpiScreens.settings.sample')} min={1} required />
    </Form>
  );
};

/** ROI by team, « déclaratif », the break-even beside it. */
export const RoiCard = ({ view }: { readonly view: KpiView }) => {
  const [adjusting, setAdjusting] = useState(false);
  const columns = useMemo(() => {
    const column = columnsFor<RoiLine>();
    const figure = (key: 'gain' | 'fullCost' | 'roi' | 'breakEven', header: string) =>
      column.custom(key, {
        header,
        text: (row) => figureValue(row[key]),
        render: (row) => <FigureLink figure={row[key]} />,
        width: 130,
      });
    return [
      column.text('team', { header: t('kpiScreens.roi.team'), value: roiName, width: 150 }),
      column.number('users', { header: t('kpiScreens.roi.users'), value: (row) => row.activeUsers, width: 90 }),
      column.number('minutes', {
        header: t('kpiScreens.roi.minutes'),
        value: (row) => row.minutesPerWeek,
        unit: 'minutes',
        width: 110,
      }),
      column.number('sample', { header: t('kpiScreens.roi.sample'), value: (row) => row.sampleSize, width: 90 }),
      figure('gain', t('kpiScreens.roi.gain')),
      figure('fullCost', t('kpiScreens.roi.cost')),
      figure('roi', t('kpiScreens.roi.roi')),
      figure('breakEven', t('kpiScreens.roi.breakEven')),
    ];
  }, []);
  return (
    <>
      <SectionCard
        title={t('kpiScreens.roi.title')}
        description={t('kpiScreens.roi.note', {
          haircut: formatPercent(view.settings.haircutPct),
          weeks: formatNumber(view.settings.workingWeeks),
        })}
        actions={
          <Button variant="default" onClick={() => setAdjusting(true)}>
            {t('kpiScreens.settings.title')}
          </Button>
        }
        flush
      >
        <DataTable
          bare
          label={t('kpiScreens.roi.title')}
          rows={view.roi}
          columns={columns}
          rowKey={(row) => `${row.kind}-${row.teamIds.join('-')}`}
        />
        <SidePanel opened={adjusting} onClose={() => setAdjusting(false)} title={t('kpiScreens.settings.title')}>
          <SettingsForm settings={view.settings} onDone={() => setAdjusting(false)} />
        </SidePanel>
      </SectionCard>
      <ChartCard
        title={t('kpiScreens.roi.chart')}
        empty={t('kpiScreens.roi.empty')}
        build={(theme) => roiChart(view.roi, theme)}
      />
    </>
  );
};
