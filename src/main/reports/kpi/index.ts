import { chartThemes, shorten } from '@shared/charts';
import { kpiHistoryChart, roiChart } from '@shared/charts/kpi';
import type { KpiCard, KpiView } from '@shared/contract/kpi';
import type { Company } from '@shared/domain/company';
import type { Day } from '@shared/domain/day';
import { figureValue } from '@shared/text/figure-text';
import { formatDay, formatMonth, formatNumber, formatPercent, formatValue, UNKNOWN } from '@shared/text/format';
import { kpiName, kpiSentence, nextText, roiName, trendText } from '@shared/text/kpi-sentence';
import { t } from '@shared/text/translate';
import { chartBlock } from '../charts/block';
import type { ReportDocument } from '../document';
import { renderPdf } from '../render';
import type { Content } from '../theme/content';
import { heading1, heading2 } from '../theme/headings';
import { logoBlock } from '../theme/logo';
import { chip } from '../theme/marks';
import { table } from '../theme/table';
import { bullets, inNarrowColumn, small } from '../theme/text';

export type KpiReportInput = {
  readonly company: Pick<Company, 'name' | 'logo'>;
  readonly view: KpiView;
  readonly generatedOn: Day;
};

const shownValue = (card: KpiCard): string => inNarrowColumn(formatValue(card.value, card.figure.unit));
const cell = (text: string): Content => ({ text, style: 'cell', fontSize: 7.6 });

const tones = { green: 'green', orange: 'ochre', red: 'brick', none: 'muted' } as const;

const cardsTable = (cards: readonly KpiCard[]): Content =>
  table({
    dense: true,
    columns: [
      { label: t('kpiReport.columns.name'), align: 'left', width: 96 },
      { label: t('kpiReport.columns.value'), align: 'right', width: 66 },
      { label: t('kpiReport.columns.target'), align: 'right', width: 60 },
      { label: t('kpiReport.columns.light'), align: 'left', width: 66 },
      { label: t('kpiReport.columns.trend'), align: 'left', width: 64 },
      { label: t('kpiReport.columns.next'), align: 'left', width: '*' },
    ],
    rows: cards.map((card) => [
      kpiName(card),
      shownValue(card),
      inNarrowColumn(formatValue(card.target, card.figure.unit)),
      chip(t(`kpi.lights.${card.light}`), tones[card.light]),
      cell(trendText(card.trend, card.figure.unit, card.value)),
      cell(nextText(card)),
    ]),
  });

const roiSection = ({ roi, settings }: KpiView): Content[] => {
  const told = roi.filter((line) => line.gain.value !== null || line.breakEven.value !== null);
  if (told.length === 0) return [];
  const chart = roiChart(told, chartThemes.paper);
  return [
    heading2(t('kpiReport.roi')),
    small(
      t('kpiScreens.roi.note', {
        haircut: formatPercent(settings.haircutPct),
        weeks: formatNumber(settings.workingWeeks),
      }),
    ),
    table({
      dense: true,
      columns: [
        { label: t('kpiScreens.roi.team'), align: 'left', width: '*' },
        { label: t('kpiScreens.roi.users'), align: 'right', width: 62 },
        { label: t('kpiScreens.roi.minutes'), align: 'right', width: 66 },
        { label: t('kpiScreens.roi.sample'), align: 'right', width: 50 },
        { label: t('kpiScreens.roi.roi'), align: 'right', width: 84 },
        { label: t('kpiScreens.roi.breakEven'), align: 'right', width: 74 },
      ],
      rows: told.map((line) => [
        roiName(line),
        line.activeUsers === null ? UNKNOWN : formatNumber(line.activeUsers, 0),
        formatValue(line.minutesPerWeek, 'minutes'),
        line.sampleSize === null ? UNKNOWN : formatNumber(line.sampleSize, 0),
        figureValue(line.roi),
        figureValue(line.breakEven),
      ]),
    }),
    ...(chart.table.rows.length > 0 ? [chartBlock(chart, t('kpiScreens.roi.chart'))] : []),
  ];
};

/** Measures whose story is drawn, when at least two months are closed. */
const drawn = ['adoption', 'cost-per-active-user', 'carbon'] as const;

const historySection = ({ cards, history }: KpiView): Content[] => {
  const charts = drawn.flatMap((measure) => {
    const card = cards.find((one) => one.measure === measure);
    const points = history[measure] ?? [];
    const known = points.filter(({ value }) => value !== null);
    const chart = card && known.length > 1 ? kpiHistoryChart(kpiName(card), points, chartThemes.paper) : null;
    return card && chart ? [chartBlock(chart, kpiName(card))] : [];
  });
  return charts.length === 0 ? [] : [heading1(t('kpiReport.history'), { followedBy: 'chart' }), ...charts];
};

const correctionsSection = ({ cards }: KpiView): Content[] => {
  const lines = cards.flatMap((card) =>
    card.amendments.map(
      (one) =>
        `${kpiName(card)}. ${t('kpiScreens.amend.line', {
          on: formatDay(one.amendedOn),
          author: one.author,
          before: formatValue(one.before, card.figure.unit),
          after: formatValue(one.after, card.figure.unit),
          reason: one.reason,
        })}`,
    ),
  );
  return lines.length === 0 ? [] : [heading2(t('kpiReport.corrections'), undefined, 'text'), bullets(lines.map(cell))];
};

/** « Page de pilotage »: every indicator of the month, the ROI, the story of the closed months. */
export const buildKpiReport = ({ company, view, generatedOn }: KpiReportInput): ReportDocument => ({
  title: t('kpiReport.title', { name: company.name }),
  subject: t('kpiReport.subject', { month: formatMonth(view.month) }),
  author: company.name,
  createdOn: generatedOn,
  footer: {
    left: t('kpiReport.footer', { name: shorten(company.name, 50), day: formatDay(generatedOn) }),
    page: (page, pages) => t('reports.words.page', { page, pages }),
    onFirstPage: true,
  },
  sections: [
    [
      ...logoBlock(company.logo),
      { text: t('kpiReport.kind'), style: 'tableHead', fontSize: 10, margin: [0, 4, 0, 4] },
      { text: company.name, style: 'coverTitle', fontSize: company.name.length > 40 ? 18 : 22, margin: [0, 0, 0, 4] },
      {
        text: `${t('kpiReport.subject', { month: formatMonth(view.month) })} · ${
          view.closed
            ? t('kpiReport.closed', { on: formatDay(view.closed.on) })
            : t('kpiReport.open', { on: formatDay(view.asOf) })
        }`,
        style: 'small',
        margin: [0, 0, 0, 8],
      },
      { text: kpiSentence(view), style: 'coverVerdict', fontSize: 14, margin: [0, 0, 0, 8] },
      cardsTable(view.cards),
      small(t('kpi.warnings.notOnlineAi')),
      ...correctionsSection(view),
      ...roiSection(view),
    ],
    historySection(view),
  ],
  attachments: [{ name: 'pilotage-ia.json', description: t('kpiReport.attachment'), json: view }],
});

export const kpiReportPdf = (input: KpiReportInput): Promise<Uint8Array> => renderPdf(buildKpiReport(input));
