import { List } from '@mantine/core';
import { ChartCard } from '@renderer/ui/charts';
import { SectionCard } from '@renderer/ui/layout';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import { optimalityGap } from '@shared/charts';
import type { ConsolidationNames } from '@shared/contract/consolidation';
import { cents } from '@shared/domain/money';
import type { Need } from '@shared/domain/need';
import type { OptimiserChoice, OptimiserOutcome } from '@shared/domain/optimiser-result';
import { sayCoded } from '@shared/text/coded-params';
import { choiceReasons, gapSentence, uncoveredSentence } from '@shared/text/consolidation-sentences';
import { formatEuros } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { useMemo } from 'react';

type Props = {
  readonly outcome: OptimiserOutcome;
  readonly needs: readonly Need[];
  readonly names: ConsolidationNames;
};

const Lines = ({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <SectionCard title={title}>
      <List size="sm">
        {lines.map((line) => (
          <List.Item key={line}>{line}</List.Item>
        ))}
      </List>
    </SectionCard>
  );

const none: readonly OptimiserChoice[] = [];

/** Choices with their reasons, what is left, what nobody covers. */
export const OutcomeCards = ({ outcome, needs, names }: Props) => {
  const choices = 'choices' in outcome ? outcome.choices : none;
  const columns = useMemo(() => {
    const c = columnsFor<OptimiserChoice>();
    return [
      c.text('label', { header: t('consolidationScreens.optimiser.choice'), value: (row) => row.label, wrap: true }),
      c.number('seats', { header: t('consolidationScreens.optimiser.seats'), value: (row) => row.seats }),
      c.amount('cost', { header: t('consolidationScreens.optimiser.cost'), value: (row) => cents(row.costCents) }),
      c.text('reason', {
        header: t('consolidationScreens.optimiser.reason'),
        value: (row) =>
          [
            ...choiceReasons(row, { choices }, names),
            ...(row.verify ? [`(${t('consolidationScreens.optimiser.verify')})`] : []),
          ].join(' '),
        width: 520,
        wrap: true,
      }),
    ];
  }, [names, choices]);
  if (outcome.status === 'infeasible')
    return (
      <Lines
        title={t('consolidationScreens.optimiser.uncovered')}
        lines={outcome.uncovered.map((one) => uncoveredSentence(one, needs, names))}
      />
    );
  if (outcome.status !== 'optimal' && outcome.status !== 'feasible') return null;
  return (
    <>
      {outcome.status === 'feasible' ? (
        <ChartCard
          title={t('optimiser.gapTitle')}
          build={(theme) => optimalityGap(outcome, gapSentence(outcome), theme)}
        />
      ) : null}
      <SectionCard title={t('consolidationScreens.optimiser.result')} flush>
        <DataTable
          bare
          label={t('consolidationScreens.optimiser.result')}
          rows={outcome.choices}
          columns={columns}
          rowKey={(row) => row.offerId}
          withSearch={false}
        />
      </SectionCard>
      <Lines
        title={t('consolidationScreens.optimiser.uncovered')}
        lines={outcome.setAside.map((one) => uncoveredSentence(one, needs, names))}
      />
      <Lines
        title={t('consolidationScreens.optimiser.dropped')}
        lines={outcome.dropped.map(({ label, engagedCents, keepingCents }) => {
          const engaged = engagedCents === null ? '—' : formatEuros(engagedCents);
          return keepingCents === null
            ? t('optimiser.droppedUnknown', { label, engagedCents: engaged })
            : t('optimiser.dropped', { label, engagedCents: engaged, keepingCents: formatEuros(keepingCents) });
        })}
      />
      <Lines title={t('consolidationScreens.optimiser.warnings')} lines={outcome.warnings.map(sayCoded)} />
    </>
  );
};
