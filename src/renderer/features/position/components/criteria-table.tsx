import { FigureLink } from '@renderer/ui/figures';
import { SectionCard } from '@renderer/ui/layout';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import { type PositionCriterion, type PositionResult, positionAxes } from '@shared/domain/position';
import { formatValue } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { useMemo } from 'react';

/** Each criterion with its figure, its points, or what is missing to know it. */
export const CriteriaTable = ({ result }: { readonly result: PositionResult }) => {
  const columns = useMemo(() => {
    const column = columnsFor<PositionCriterion>();
    return [
      column.choice('axis', {
        header: t('position.criteria.axis'),
        value: (one) => one.axis,
        choices: positionAxes.map((value) => ({ value, label: t(`position.axes.${value}`) })),
        width: 80,
      }),
      column.text('name', {
        header: t('position.criteria.name'),
        value: (one) => t(`position.criterion.${one.id}`),
        width: 240,
      }),
      column.custom('value', {
        header: t('position.criteria.value'),
        text: (one) => formatValue(one.figure.value, one.figure.unit),
        render: (one) => <FigureLink figure={one.figure} />,
        width: 120,
      }),
      column.number('points', {
        header: t('position.criteria.points'),
        value: (one) => (one.points === null ? null : Math.round(one.points * 10) / 10),
        why: () => t('position.criteria.unknown'),
        width: 90,
      }),
      column.number('weight', { header: t('position.criteria.outOf'), value: (one) => one.weight, width: 70 }),
      column.text('missing', {
        header: t('position.criteria.missing'),
        value: (one) => (one.points === null ? t(`position.missing.${one.id}`) : ''),
        wrap: true,
        width: 300,
      }),
    ];
  }, []);
  return (
    <SectionCard title={t('position.criteria.title')} description={t('position.criteria.description')} flush>
      <DataTable
        bare
        label={t('position.criteria.title')}
        rows={result.criteria}
        columns={columns}
        rowKey={(one) => one.id}
        withSearch={false}
      />
    </SectionCard>
  );
};
