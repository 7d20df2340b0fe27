import type { ZombiesSink } from '../../domain/audit-sinks';
import type { SubscriptionWaste, WasteSection } from '../../domain/audit-waste';
import { formatEuros, formatMonth, formatNumber, formatPercent } from '../../text/format';
import { t } from '../../text/translate';
import type { ChartModel } from '../model';
import { monthlyLines } from '../monthly';
import { rankedBars } from '../ranked-bars';
import { type StackedSeries, stackedBars } from '../stacked-bars';
import type { ChartTheme, Tone } from '../theme';

const euros = (value: number): string => formatEuros(value, { cents: 'never' });

/** Past this number of bars the chart shows the subscriptions with the most unused seats; the table shows all. */
const SHOWN = 8;

const byUnused = (a: SubscriptionWaste, b: SubscriptionWaste): number =>
  b.use.unused - a.use.unused || b.use.paid - a.use.paid;

/** Paid seats of each subscription, by what is known of their use. */
export const seatUseChart = (waste: WasteSection, theme: ChartTheme): ChartModel => {
  const shown = [...waste.subscriptions].sort(byUnused).slice(0, SHOWN);
  const series = (label: string, tone: Tone, pick: (item: SubscriptionWaste) => number): StackedSeries => ({
    label,
    tone,
    values: shown.map(pick),
  });
  const all = [
    series(t('reports.seatUse.regular'), 'green', ({ use }) => Math.max(0, (use.active ?? 0) - use.occasional)),
    series(t('reports.seatUse.occasional'), 'slate', ({ use }) => use.occasional),
    series(t('reports.seatUse.spared'), 'ochre', ({ use }) => use.spared),
    series(t('reports.seatUse.unused'), 'brick', ({ use }) => use.unused),
    series(t('reports.seatUse.unknown'), 'muted', ({ use }) => use.unknown),
  ];
  const sum = (pick: (item: SubscriptionWaste) => number) =>
    waste.subscriptions.reduce((total, item) => total + pick(item), 0);
  return stackedBars({
    rows: shown.map((item) => item.name),
    series: all.filter((one) => one.values.some((value) => value !== null && value > 0)),
    format: formatNumber,
    rowColumn: t('reports.words.subscription'),
    texts: {
      accessibleName: t('reports.charts.seats.name'),
      reading: t('reports.charts.seats.reading', {
        unused: sum(({ use }) => use.unused),
        paid: sum(({ use }) => use.paid),
        unknown: sum(({ use }) => use.unknown),
      }),
    },
    theme,
  });
};

/** The three amounts of waste, which are not parts of one another: side by side, never stacked. */
export const wasteAmountsChart = (waste: WasteSection, theme: ChartTheme): ChartModel =>
  rankedBars({
    items: [
      { label: t('reports.waste.exposed'), value: waste.exposed.value, tone: 'brick' },
      { label: t('reports.waste.reassignable'), value: waste.reassignable.value, tone: 'slate' },
      { label: t('reports.waste.cuttable'), value: waste.cuttable.value, tone: 'green' },
      { label: t('reports.waste.next12Months'), value: waste.next12Months.value, tone: 'green' },
    ],
    keepOrder: true,
    format: euros,
    columns: [t('reports.words.amount'), t('reports.words.perYear')],
    texts: { accessibleName: t('reports.charts.waste.name'), reading: t('reports.charts.waste.reading') },
    theme,
  });

/** Share of active seats by month, for the whole company; null when no month is known. */
export const adoptionChart = (zombies: ZombiesSink, theme: ChartTheme): ChartModel | null => {
  const points = zombies.adoption.filter((point) => point.subscriptionId === null);
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || points.length < 2) return null;
  return monthlyLines({
    months: points.map((point) => point.month),
    series: [{ label: t('reports.charts.adoption.series'), values: points.map((point) => point.activeSharePct) }],
    format: (value) => formatPercent(value),
    monthColumn: t('reports.words.month'),
    max: 100,
    texts: {
      accessibleName: t('reports.charts.adoption.name'),
      reading: t('reports.charts.adoption.reading', {
        from: formatPercent(first.activeSharePct),
        to: formatPercent(last.activeSharePct),
        start: formatMonth(first.month),
        end: formatMonth(last.month),
      }),
    },
    theme,
  });
};
