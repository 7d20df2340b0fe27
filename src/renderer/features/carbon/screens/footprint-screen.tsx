import { Alert } from '@mantine/core';
import { api } from '@renderer/api';
import { ChartCard } from '@renderer/ui/charts';
import { download } from '@renderer/ui/download';
import { QueryGate, toast } from '@renderer/ui/feedback';
import { Segmented } from '@renderer/ui/fields';
import { KeyFigure } from '@renderer/ui/figures';
import { Answer, EmptyState, ScreenFrame } from '@renderer/ui/layout';
import { PlaceButton, usePdfAction } from '@renderer/ui/navigation';
import { footprintByChart, footprintByMonthChart } from '@shared/charts/carbon';
import type { CarbonFootprintView, CarbonOptions, CarbonPeriod } from '@shared/contract/carbon';
import { footprintAnswer } from '@shared/text/carbon-sentence';
import { t, textOf } from '@shared/text/translate';
import { IconAlertTriangle, IconLeaf } from '@tabler/icons-react';
import { useState } from 'react';
import { LevelsCard } from '../components/levels-card';
import { MethodsCard } from '../components/methods-card';
import { NotesCard } from '../components/notes-card';
import { PeriodSelect } from '../components/period-select';
import { EquivalencesCard, LineCard } from '../components/proportion-card';
import { TraceCard } from '../components/trace-card';
import { ZonesCard } from '../components/zones-card';
import { periodOf, usePeriodChoice } from '../model/period';
import { useCarbonOptions, useFootprint } from '../queries';

const axes = ['team', 'tool', 'model', 'use', 'month'] as const;
type Axis = (typeof axes)[number];

/** Fills the PDF button while there is a footprint to print. */
const PdfButton = ({ period }: { readonly period: CarbonPeriod | null }) => {
  const [busy, setBusy] = useState(false);
  usePdfAction({
    label: t('carbonScreens.footprint.pdf'),
    busy,
    run: () => {
      setBusy(true);
      void api.carbon
        .pdf({ period })
        .then(download, toast.failed)
        .finally(() => setBusy(false));
    },
  });
  return null;
};

const Distribution = ({ view }: { readonly view: CarbonFootprintView }) => {
  const [axis, setAxis] = useState<Axis>('team');
  return (
    <ChartCard
      title={t('carbonScreens.footprint.chart')}
      build={(theme) =>
        axis === 'month'
          ? footprintByMonthChart(view.footprint, theme)
          : footprintByChart(view.footprint, axis, view.names, theme)
      }
      actions={
        <Segmented
          aria-label={t('carbonScreens.footprint.axis')}
          size="xs"
          style={{ alignSelf: 'flex-start', flexShrink: 0 }}
          data={axes.map((value) => ({ value, label: t(`carbonReport.axes.${value}`) }))}
          value={axis}
          onChange={setAxis}
        />
      }
    />
  );
};

const Footprint = ({ view, options }: { readonly view: CarbonFootprintView; readonly options: CarbonOptions }) => {
  const { footprint, figures } = view;
  const empty = footprint.status === 'empty';
  return (
    <ScreenFrame
      title={t('carbonScreens.footprint.title')}
      answer={<Answer text={footprintAnswer(view)} />}
      tone={footprint.method === 'company-factor' ? 'attention' : 'good'}
      note={t('carbonScreens.footprint.note')}
      actions={options.months.length > 0 ? <PeriodSelect months={options.months} /> : null}
      figures={
        empty ? null : (
          <>
            <KeyFigure figure={figures.gwp} />
            <KeyFigure figure={figures.perRequest} />
            <KeyFigure figure={figures.energy} />
            <KeyFigure figure={figures.nonEssential} />
          </>
        )
      }
      chart={empty ? null : <Distribution view={view} />}
      next={
        empty ? null : (
          <>
            <PlaceButton to="/auditer/leviers">{t('carbonScreens.seeLevers')}</PlaceButton>
            <PlaceButton to="/auditer/usages" variant="default">
              {t('carbonScreens.seeUsages')}
            </PlaceButton>
          </>
        )
      }
    >
      {empty ? (
        <EmptyState
          icon={IconLeaf}
          what={t('carbonScreens.footprint.empty')}
          why={t('carbonScreens.footprint.emptyWhy')}
        >
          <PlaceButton to="/auditer/usages">{t('carbonScreens.seeUsages')}</PlaceButton>
        </EmptyState>
      ) : (
        <>
          <PdfButton period={view.period} />
          {view.checks.map((check) => (
            <Alert key={check.code} color="ochre" variant="outline" icon={<IconAlertTriangle size={20} aria-hidden />}>
              {textOf(`carbon.checks.${check.code}`, check.params)}
            </Alert>
          ))}
          <LevelsCard view={view} />
          <MethodsCard view={view} />
          <ZonesCard view={view} options={options} />
          <TraceCard view={view} />
          <EquivalencesCard view={view} />
          <LineCard view={view} />
          <NotesCard title={t('carbonScreens.footprint.unknown')} notes={figures.gwp.missing} kind="missing" />
          <NotesCard title={t('carbonScreens.footprint.warnings')} notes={figures.gwp.warnings} kind="warnings" />
        </>
      )}
    </ScreenFrame>
  );
};

/** « Qu’émet notre usage de l’IA ? » */
export const FootprintScreen = () => {
  const chosen = usePeriodChoice((state) => state.chosen);
  const options = useCarbonOptions();
  const footprint = useFootprint(periodOf(chosen));
  return (
    <QueryGate query={options}>
      {(known) => <QueryGate query={footprint}>{(view) => <Footprint view={view} options={known} />}</QueryGate>}
    </QueryGate>
  );
};
