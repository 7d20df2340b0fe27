import { chartThemes, positionChart, shorten } from '@shared/charts';
import type { PositionView } from '@shared/contract/position';
import type { Day } from '@shared/domain/day';
import type { AxisScore, PositionCriterion, PositionMove } from '@shared/domain/position';
import { formatDay, formatNumber, formatValue } from '@shared/text/format';
import { positionAnswer } from '@shared/text/position-sentence';
import { t } from '@shared/text/translate';
import { chartBlock } from '../charts/block';
import type { ReportDocument } from '../document';
import { renderPdf } from '../render';
import type { Content } from '../theme/content';
import { heading1 } from '../theme/headings';
import { table } from '../theme/table';
import { answer, bullets, small } from '../theme/text';

export type PositionPageInput = { readonly company: string; readonly view: PositionView; readonly asOf: Day };

const chartWidth = 285;
const shownMoves = 5;
const whole = (value: number): string => formatNumber(value, 0);

const scoreLine = ({ axis, figure }: AxisScore): string => {
  const name = t(`position.axes.${axis}`);
  if (figure.value === null) return t('position.paper.unknownScore', { axis: name });
  const range = figure.range
    ? t('position.paper.range', { low: whole(figure.range.low), high: whole(figure.range.high) })
    : '';
  return t('position.paper.score', { axis: name, value: whole(figure.value), range });
};

const moveLine = (move: PositionMove): string => {
  const params = { points: formatNumber(move.gain, 1), axis: t(`position.axes.${move.axis}`) };
  const gain = t(move.unknown ? 'position.moves.gainUnknown' : 'position.moves.gain', params);
  return `${t(`position.moves.actions.${move.criterion}`)} : ${gain}`;
};

const shownValue = ({ id, points, figure }: PositionCriterion): string => {
  if (points === null) return t('position.criteria.unknown');
  if (id === 'charter') return t((figure.value ?? 0) > 0 ? 'common.yes' : 'common.no');
  return formatValue(figure.value, figure.unit);
};

const row = (one: PositionCriterion): string[] => [
  t(`position.axes.${one.axis}`),
  t(`position.criterion.${one.id}`),
  shownValue(one),
  one.points === null ? '' : formatNumber(one.points, 1),
  whole(one.weight),
];

/** What to give so that a score can be told: no point can be promised on a score that is not known. */
const missingLines = ({ view: { now } }: PositionPageInput): string[] =>
  now.criteria
    .filter((one) => one.points === null && now.scores[one.axis].figure.value === null)
    .map((one) => `${t(`position.criterion.${one.id}`)} : ${t(`position.missing.${one.id}`)}`);

const lines = (texts: readonly string[]): Content => bullets(texts.map((text) => ({ text, style: 'cell' })));

const side = (input: PositionPageInput): Content[] => {
  const { now } = input.view;
  const missing = missingLines(input);
  return [
    { text: t('position.paper.scores'), style: 'h2' },
    lines([now.scores.ai, now.scores.csr].map(scoreLine)),
    ...(now.profile === null ? [] : [{ text: t(`position.profiles.${now.profile}.risk`), style: 'cell' } as Content]),
    ...(missing.length > 0
      ? [{ text: t('position.paper.known'), style: 'h2' }, lines(missing)]
      : [
          { text: t('position.paper.moves'), style: 'h2' },
          now.moves.length === 0
            ? { text: t('position.moves.none'), style: 'cell' }
            : lines(now.moves.slice(0, shownMoves).map(moveLine)),
        ]),
  ];
};

/** « Où nous situons-nous ? » on one page: the matrix, the two scores, their criteria, what would move the company. */
export const positionPage = (input: PositionPageInput): ReportDocument => {
  const { company, view, asOf } = input;
  const chart = positionChart({ points: view.points, now: view.now }, chartThemes.paper);
  return {
    title: t('position.paper.title', { name: company }),
    subject: t('position.paper.heading'),
    author: company,
    createdOn: asOf,
    footer: {
      left: t('position.paper.footer', { name: shorten(company, 50), day: formatDay(asOf) }),
      page: (page, pages) => t('reports.words.page', { page, pages }),
      onFirstPage: true,
    },
    sections: [
      [
        heading1(t('position.paper.heading'), { followedBy: 'text' }),
        answer(positionAnswer(view).replaceAll('*', '')),
        // No point to place: an empty frame would be read as a chart.
        chart.table.rows.length === 0
          ? { stack: side(input) }
          : {
              columns: [
                { width: chartWidth, stack: [chartBlock(chart, undefined, chartWidth)] },
                { width: '*', stack: side(input) },
              ],
              columnGap: 16,
            },
        { text: t('position.paper.criteria'), style: 'h2' },
        table({
          columns: [
            { label: t('position.criteria.axis'), align: 'left', width: 34 },
            { label: t('position.criteria.name'), align: 'left', width: '*' },
            { label: t('position.criteria.value'), align: 'right', width: 120 },
            { label: t('position.criteria.points'), align: 'right', width: 44 },
            { label: t('position.criteria.outOf'), align: 'right', width: 34 },
          ],
          rows: view.now.criteria.map(row),
          dense: true,
        }),
        small(t('position.paper.method')),
      ],
    ],
    attachments: [],
  };
};

export const positionPdf = (input: PositionPageInput): Promise<Uint8Array> => renderPdf(positionPage(input));
