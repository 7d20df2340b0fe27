import { Alert, Button } from '@mantine/core';
import { ChartCard } from '@renderer/ui/charts';
import { QueryGate } from '@renderer/ui/feedback';
import { MonthField } from '@renderer/ui/fields';
import { Chip, type ChipTone, FigureLink, StatusChip } from '@renderer/ui/figures';
import { Answer, EmptyState, ScreenFrame, SectionCard } from '@renderer/ui/layout';
import { PlaceButton, usePdfAction } from '@renderer/ui/navigation';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import { beforeAfterChart } from '@shared/charts/kpi';
import type { Month } from '@shared/domain/day';
import type { BeforeAfter, ComparedEvent, ComparedRow } from '@shared/domain/kpi-results';
import { codedText } from '@shared/text/figure-text';
import { UNKNOWN } from '@shared/text/format';
import { changeText, claimValue, compareAnswer, comparedText, rowUnit } from '@shared/text/kpi-sentence';
import { t } from '@shared/text/translate';
import { IconArrowsDiff } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import { ClaimsCard } from '../components/claims-card';
import { type TwoMonths, useCompare, useComparePdf, useMarks } from '../queries';

const tones: Readonly<Record<ComparedRow['verdict'], ChipTone>> = {
  better: 'good',
  worse: 'danger',
  stable: 'neutral',
  changed: 'neutral',
  unknown: 'muted',
};

const eventColumns = () => {
  const column = columnsFor<ComparedEvent>();
  return [
    column.day('on', { header: t('beforeAfter.on'), value: (row) => row.on, width: 120 }),
    column.text('what', { header: t('beforeAfter.what'), value: (row) => codedText(row.what, 'warnings'), width: 600 }),
  ];
};

const rowColumns = ({ from, to }: Pick<BeforeAfter, 'from' | 'to'>) => {
  const column = columnsFor<ComparedRow>();
  const side = (key: 'before' | 'after', month: Month) =>
    column.custom(key, {
      header: t(`beforeAfter.columns.${key}`),
      text: (row) => comparedText(row[key], month),
      render: (row) => {
        const value = row[key];
        if (value === null) return UNKNOWN;
        const plain = value.month === month && !value.amended;
        return plain ? <FigureLink figure={value.figure} /> : comparedText(value, month);
      },
      width: 150,
      wrap: true,
    });
  return [
    column.text('measure', {
      header: t('beforeAfter.columns.measure'),
      value: (row) => t(`beforeAfter.measures.${row.measure}`),
      width: 180,
    }),
    side('before', from.month),
    side('after', to.month),
    column.custom('change', {
      header: t('beforeAfter.columns.change'),
      text: (row) => changeText(row.change, rowUnit(row)),
      render: (row) => changeText(row.change, rowUnit(row)),
      width: 110,
    }),
    column.custom('verdict', {
      header: t('beforeAfter.columns.verdict'),
      text: (row) => t(`beforeAfter.verdicts.${row.verdict}`),
      render: (row) => <Chip tone={tones[row.verdict]}>{t(`beforeAfter.verdicts.${row.verdict}`)}</Chip>,
      width: 110,
    }),
    column.custom('claimed', {
      header: t('beforeAfter.columns.claimed'),
      text: (row) => row.claims.map(claimValue).join(' ; '),
      render: (row) =>
        row.claims.length === 0
          ? null
          : row.claims.map((claim) => (
              <Chip key={claim.id} tone="attention" help={claim.source}>
                {`${claimValue(claim)} ${t('beforeAfter.claimedTag')}`}
              </Chip>
            )),
      width: 140,
    }),
    column.custom('status', {
      header: t('beforeAfter.columns.status'),
      text: (row) => (row.after ?? row.before)?.figure.status ?? '',
      render: (row) => {
        const value = row.after ?? row.before;
        return value === null ? UNKNOWN : <StatusChip status={value.figure.status} />;
      },
      width: 110,
    }),
  ];
};

type ComparisonProps = { readonly comparison: BeforeAfter; readonly choices: ReactNode };

const Comparison = ({ comparison, choices }: ComparisonProps) => {
  const { from, to, rows, events } = comparison;
  const months: TwoMonths = { from: from.month, to: to.month };
  const pdf = useComparePdf();
  usePdfAction({ label: t('beforeAfter.print'), busy: pdf.isPending, run: () => pdf.mutate(months) });
  const columns = useMemo(() => rowColumns(comparison), [comparison]);
  const happened = useMemo(eventColumns, []);
  const notes = [
    ...new Set([...rows.flatMap((row) => row.notes), ...comparison.notes].map((note) => codedText(note, 'warnings'))),
  ];
  return (
    <ScreenFrame
      title={t('beforeAfter.title')}
      answer={<Answer text={compareAnswer(comparison)} />}
      actions={choices}
      chart={<ChartCard title={t('beforeAfter.chart.title')} build={(theme) => beforeAfterChart(comparison, theme)} />}
      next={
        <PlaceButton to="/mesurer/pilotage" variant="default">
          {t('beforeAfter.goToKpi')}
        </PlaceButton>
      }
    >
      <SectionCard title={t('beforeAfter.table')} flush>
        <DataTable bare label={t('beforeAfter.table')} rows={rows} columns={columns} rowKey={(row) => row.measure} />
      </SectionCard>
      {notes.length === 0 ? null : (
        <Alert color="slate" variant="outline" title={t('beforeAfter.notesTitle')}>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </Alert>
      )}
      <SectionCard
        title={t('beforeAfter.events')}
        description={events.length === 0 ? t('beforeAfter.eventsEmpty') : undefined}
        flush
      >
        {events.length === 0 ? null : (
          <DataTable
            bare
            label={t('beforeAfter.events')}
            rows={events}
            columns={happened}
            rowKey={(row) => `${row.on}-${codedText(row.what, 'warnings')}`}
          />
        )}
      </SectionCard>
      <ClaimsCard key={`${months.from}-${months.to}`} months={months} claims={rows.flatMap((row) => row.claims)} />
    </ScreenFrame>
  );
};

type Marks = NonNullable<ReturnType<typeof useMarks>['data']>;

const Chosen = ({ marks }: { readonly marks: Marks }) => {
  const [months, setMonths] = useState<TwoMonths>(marks.proposed);
  const query = useCompare(months);
  const choices = (
    <div style={{ display: 'flex', gap: 12, alignItems: 'flex-end', flexWrap: 'wrap' }}>
      <MonthField
        label={t('beforeAfter.from')}
        value={months.from}
        onChange={(from) => from !== null && from < months.to && setMonths({ ...months, from })}
        w={150}
      />
      <MonthField
        label={t('beforeAfter.to')}
        value={months.to}
        onChange={(to) => to !== null && to > months.from && setMonths({ ...months, to })}
        w={150}
      />
      {marks.suggestions.map(({ months: count, from, to }) => (
        <Button key={count} variant="default" onClick={() => setMonths({ from, to })}>
          {t('beforeAfter.mark', { months: count })}
        </Button>
      ))}
    </div>
  );
  return (
    <QueryGate query={query}>{(comparison) => <Comparison comparison={comparison} choices={choices} />}</QueryGate>
  );
};

const Nothing = () => (
  <ScreenFrame title={t('beforeAfter.title')}>
    <EmptyState icon={IconArrowsDiff} what={t('beforeAfter.empty')} why={t('beforeAfter.emptyWhy')}>
      <PlaceButton to="/mesurer/pilotage">{t('beforeAfter.goToKpi')}</PlaceButton>
    </EmptyState>
  </ScreenFrame>
);

/** « Qu'est-ce qui a changé ? » between two months, and by which decision. */
export const BeforeAfterScreen = () => (
  <QueryGate query={useMarks()}>{(marks) => (marks.first === null ? <Nothing /> : <Chosen marks={marks} />)}</QueryGate>
);
