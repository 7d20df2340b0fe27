import { ChartCard } from '@renderer/ui/charts';
import { KeyFigure } from '@renderer/ui/figures';
import { debitedByToolChart } from '@shared/charts/bank';
import { t } from '@shared/text/translate';
import { bankFigure, type ToolSpend, totalOf } from '../model/figures';

type SpendFiguresProps = {
  readonly tools: readonly ToolSpend[];
  /** Labels to confirm during a review; payments found once imported. */
  readonly last:
    | { readonly code: 'bankToConfirm'; readonly value: number; readonly fresh: number }
    | { readonly code: 'bankPayments'; readonly value: number };
};

/** What the statements say, in four figures. */
export const SpendFigures = ({ tools, last }: SpendFiguresProps) => {
  const parts = (pick: (one: ToolSpend) => number) =>
    tools.flatMap((one) => (pick(one) === 0 ? [] : [{ name: one.toolName, value: pick(one) }]));
  const debited = (one: ToolSpend) => one.debitedCents;
  const fees = (one: ToolSpend) => one.feesCents;
  return (
    <>
      <KeyFigure figure={bankFigure('bankDebited', 'eur-cents', totalOf(tools, debited), parts(debited))} />
      <KeyFigure figure={bankFigure('bankFees', 'eur-cents', totalOf(tools, fees), parts(fees))} />
      <KeyFigure figure={bankFigure('bankTools', 'tools', tools.length)} />
      <KeyFigure
        figure={bankFigure(last.code, 'count', last.value)}
        tone={last.code === 'bankToConfirm' && last.value > 0 ? 'attention' : 'plain'}
        note={last.code === 'bankToConfirm' ? t('bankScreens.figures.fresh', { count: last.fresh }) : undefined}
      />
    </>
  );
};

export const SpendChart = ({ tools }: { readonly tools: readonly ToolSpend[] }) => (
  <ChartCard title={t('bankScreens.chart.title')} build={(theme) => debitedByToolChart(tools, theme)} />
);
