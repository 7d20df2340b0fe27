import { Answer, EmptyState, SectionCard } from '@renderer/ui/layout';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import type { DataGap, QualitySection } from '@shared/domain/audit-advice';
import { sayCoded } from '@shared/text/coded-params';
import { t } from '@shared/text/translate';
import { useMemo } from 'react';
import { placeOfGap } from '../model/places';
import { useOpenPlace } from '../use-open-place';
import classes from './audit.module.css';
import { AuditFigure } from './audit-figure';

const words = 'auditScreens.synthesis.quality';
const codes = [
  'fx-rate',
  'active-seats',
  'inconsistent-seats',
  'usage-stale',
  'renewal-date',
  'end-date',
  'vat-number',
  'price-from-catalogue',
  'price-stale',
  'allocation',
  'holders',
  'budget',
  'hourly-cost',
  'headcount',
  'hosting',
] as const satisfies readonly DataGap['code'][];

const useColumns = () =>
  useMemo(() => {
    const column = columnsFor<DataGap>();
    return [
      column.text('ask', { header: t(`${words}.ask`), value: (gap) => sayCoded(gap.ask), width: 360, wrap: true }),
      column.choice('code', {
        header: t(`${words}.kind`),
        value: (gap) => gap.code,
        choices: codes.map((value) => ({ value, label: t(`${words}.kinds.${value}`) })),
        width: 140,
      }),
      column.text('changes', {
        header: t(`${words}.changes`),
        value: (gap) => sayCoded(gap.changes),
        width: 320,
        wrap: true,
      }),
      column.amount('concerned', {
        header: t(`${words}.concerned`),
        value: (gap) => gap.concernedCents,
        why: () => t(`${words}.concernedWhy`),
        width: 160,
      }),
    ];
  }, []);

/** What is missing, for what, what it would change; each line leads to where it is typed. */
export const QualityCard = ({ quality }: { readonly quality: QualitySection }) => {
  const columns = useColumns();
  const open = useOpenPlace(placeOfGap);
  return (
    <SectionCard
      title={t(`${words}.title`)}
      description={
        <>
          <Answer text={t(`${words}.answer`, { count: quality.gaps.length })} /> {t(`${words}.rules`)}
        </>
      }
      flush
    >
      <div className={classes.figures}>
        <AuditFigure figure={quality.completeness} />
      </div>
      <DataTable
        bare
        label={t(`${words}.table`)}
        rows={quality.gaps}
        columns={columns}
        rowKey={(gap) => [gap.code, gap.subscriptionId, gap.teamId, sayCoded(gap.ask)].join(' ')}
        onOpen={open}
        maxHeight={420}
        empty={<EmptyState what={t(`${words}.empty`)} why={t(`${words}.emptyWhy`)} />}
      />
    </SectionCard>
  );
};
