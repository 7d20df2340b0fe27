import { chartBlock } from '@main/reports/charts/block';
import type { Content } from '@main/reports/theme/content';
import { heading1, heading2 } from '@main/reports/theme/headings';
import { table } from '@main/reports/theme/table';
import { answer, bullets, small } from '@main/reports/theme/text';
import { chartThemes } from '@shared/charts';
import { footprintByMonthChart, sliceName, slicesOf } from '@shared/charts/carbon';
import type { Dimension } from '@shared/domain/carbon-results';
import { massRange, massText } from '@shared/text/carbon-mass';
import { codedText } from '@shared/text/figure-text';
import { formatPercent, UNKNOWN } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { usageCounts } from '@shared/text/usage-counts';
import type { CarbonReportInput } from '../input';

/** Past this number of lines, the attached file gives the others. */
const SHOWN = 8;

/** A small part is not nothing. */
const shareText = (share: number | null): string => {
  if (share === null) return UNKNOWN;
  return share > 0 && share < 0.005 ? t('carbonReport.underOne') : formatPercent(share * 100);
};

const breakdown = ({ view }: CarbonReportInput, axis: Dimension): Content[] => {
  const slices = slicesOf(view.footprint, axis);
  if (slices.length === 0) return [];
  return [
    heading2(t(`carbonReport.axes.${axis}` as 'carbonReport.axes.team'), 'where'),
    table({
      columns: [
        { label: t(`carbonReport.columns.${axis}`), align: 'left', width: '*' },
        { label: t('carbonSetup.counts.quantity'), align: 'right', width: 86 },
        { label: t('carbonReport.columns.central'), align: 'right', width: 74 },
        { label: t('carbonReport.columns.range'), align: 'right', width: 104 },
        { label: t('carbonReport.columns.share'), align: 'right', width: 38 },
        { label: t('carbonReport.columns.confidence'), align: 'left', width: 52 },
      ],
      rows: slices.slice(0, SHOWN).map((slice) => {
        const kg = slice.impacts?.gwpKgCO2e ?? null;
        return [
          sliceName(axis, slice.key[axis], view.names),
          usageCounts(slice).join('\n'),
          massText(kg?.central ?? null),
          massRange(kg),
          shareText(slice.share),
          slice.confidence === null ? UNKNOWN : t(`carbon.confidence.${slice.confidence}`),
        ];
      }),
      dense: true,
    }),
  ];
};

/** Where the footprint comes from: by team, tool, model, use and month; what could not be estimated. */
export const breakdowns = (input: CarbonReportInput): Content[] => {
  const { footprint, figures, names } = input.view;
  if (footprint.status === 'empty') return [];
  const [first] = [...slicesOf(footprint, 'team')].sort((a, b) => (b.share ?? -1) - (a.share ?? -1));
  // One line per use without a footprint: the same sentence is said once.
  const missing = [...new Set(figures.gwp.missing.map((one) => codedText(one, 'missing')))];
  return [
    heading1(t('carbonReport.byTitle'), { id: 'where' }),
    ...(first?.share == null
      ? []
      : [
          answer(
            t('carbonReport.byAnswer', {
              name: sliceName('team', first.key.team, names),
              share: formatPercent(first.share * 100),
            }),
          ),
        ]),
    ...((footprint.slices.month ?? []).length > 1
      ? [chartBlock(footprintByMonthChart(footprint, chartThemes.paper), t('carbonReport.axes.month'))]
      : []),
    ...(['team', 'tool', 'model', 'use'] as const).flatMap((axis) => breakdown(input, axis)),
    ...(missing.length === 0
      ? []
      : [
          heading2(t('carbonReport.unknownTitle'), 'where', 'text'),
          bullets(missing.slice(0, 8).map((text) => ({ text, style: 'cell' }))),
          ...(missing.length > 8 ? [small(t('carbonReport.unknownMore', { count: missing.length - 8 }))] : []),
        ]),
  ];
};
