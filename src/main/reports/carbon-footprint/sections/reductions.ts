import { chartBlock } from '@main/reports/charts/block';
import type { Content } from '@main/reports/theme/content';
import { heading1 } from '@main/reports/theme/headings';
import { table } from '@main/reports/theme/table';
import { answer, small } from '@main/reports/theme/text';
import { chartThemes } from '@shared/charts';
import { leversChart } from '@shared/charts/carbon';
import { massRange, massText } from '@shared/text/carbon-mass';
import { formatPercent, UNKNOWN } from '@shared/text/format';
import { leverName } from '@shared/text/lever-name';
import { t } from '@shared/text/translate';
import type { CarbonReportInput } from '../input';

/** What can be reduced: levers in their order, without double counting, with what each asks of people. */
export const reductions = ({ view, levers }: CarbonReportInput): Content[] => {
  if (view.footprint.status === 'empty') return [];
  const { outcome, plan, saved } = levers;
  const nameOf = (id: string) => {
    const lever = plan.levers.find((one) => one.id === id);
    return lever ? leverName(lever, levers.names) : '';
  };
  const shareOf = (id: string) => plan.levers.find((lever) => lever.id === id)?.share ?? 0;
  const verdict = [
    heading1(t('carbonReport.planTitle'), { followedBy: 'chart' }),
    answer(
      outcome.reductionPct === null || outcome.levers.length === 0
        ? t('carbonReport.planNone')
        : t('carbonReport.planAnswer', {
            pct: formatPercent(outcome.reductionPct),
            before: massText(outcome.beforeKg.central),
            after: massText(outcome.beforeKg.central - outcome.savedKg.central),
          }),
    ),
    ...(saved || outcome.levers.length === 0 ? [] : [small(t('carbonReport.planProposed'))]),
  ];
  if (outcome.levers.length === 0) return verdict;
  // The share that could go is not known: a gain of zero would be invented.
  const untold = (lever: (typeof outcome.levers)[number]): boolean =>
    lever.kind === 'remove-non-essential' && lever.savedKg.high === 0;
  return [
    ...verdict,
    chartBlock(
      leversChart({ ...outcome, levers: outcome.levers.filter((lever) => !untold(lever)) }, nameOf, chartThemes.paper),
    ),
    table({
      columns: [
        { label: t('carbonReport.planColumns.lever'), align: 'left', width: 120 },
        { label: t('carbonReport.planColumns.share'), align: 'right', width: 30 },
        { label: t('carbonReport.planColumns.saved'), align: 'right', width: 60 },
        { label: t('carbonReport.planColumns.range'), align: 'right', width: 84 },
        { label: t('carbonReport.planColumns.comfort'), align: 'left', width: '*' },
      ],
      rows: outcome.levers.map((lever, at) => [
        t('carbonSetup.levers.numbered', { place: at + 1, name: nameOf(lever.leverId) }),
        formatPercent(shareOf(lever.leverId) * 100),
        untold(lever) ? UNKNOWN : massText(lever.savedKg.central),
        untold(lever) ? UNKNOWN : massRange(lever.savedKg),
        untold(lever) ? t('carbonReport.planUnknown') : t(`carbon.leverComfort.${lever.kind}`),
      ]),
      dense: true,
    }),
  ];
};
