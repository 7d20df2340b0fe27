import { chartBlock } from '@main/reports/charts/block';
import type { Content } from '@main/reports/theme/content';
import { heading1 } from '@main/reports/theme/headings';
import { answer, bullets, paragraph } from '@main/reports/theme/text';
import { chartThemes } from '@shared/charts';
import { costByToolChart, spendByMonthChart } from '@shared/charts/audit';
import { unknownStartCount } from '@shared/domain/audit-cost';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import type { AuditReportInput } from '../input';
import { euros, say, valueText } from '../words';
import { nextNotice } from './renewals';

const nextDecision = ({ audit }: AuditReportInput): string => {
  const [next] = audit.actions.actions
    .flatMap((action) => (action.decideBy === null ? [] : [{ ...action, decideBy: action.decideBy }]))
    .sort((a, b) => a.decideBy.localeCompare(b.decideBy));
  if (next)
    return t('reports.audit.synthesis.nextDeadline', { day: formatDay(next.decideBy), action: say(next.sentence) });
  // No action to recommend: the calendar still has its next notice.
  const notice = nextNotice(audit.renewals);
  return notice
    ? t('reports.audit.renewals.answer', { name: notice.name, day: formatDay(notice.decideBy) })
    : t('reports.audit.synthesis.noDeadline');
};

/** What was spent; « au moins » when subscriptions whose start is unknown are left out of the past months. */
const spentSentence = (cost: AuditReportInput['audit']['cost']): string => {
  const unknownStarts = unknownStartCount(cost.byMonth);
  return [
    t('reports.audit.synthesis.spent', {
      spent: valueText(cost.spent),
      months: cost.byMonth.length,
      annualised: valueText(cost.annualised),
      unknownStarts,
    }),
    ...(unknownStarts > 0 ? [t('auditScreens.synthesis.unknownStarts', { count: unknownStarts })] : []),
  ].join(' ');
};

/** Second page: what the reader must remember. */
export const synthesis = (input: AuditReportInput): Content[] => {
  const { audit } = input;
  const theme = chartThemes.paper;
  const count = audit.cost.subscriptions.length;
  const heading = heading1(t('reports.audit.synthesis.title'), { newPage: true, id: 'synthesis' });
  if (count === 0)
    return [heading, answer(t('reports.audit.synthesis.empty')), paragraph(t('reports.audit.synthesis.emptyHelp'))];
  const { delay, waste, diagnostic, quality } = audit;
  return [
    heading,
    answer(t('reports.audit.synthesis.answer', { cost: valueText(audit.cost.annualFull), count })),
    bullets([
      ...(audit.cost.spent.value === null ? [] : [spentSentence(audit.cost)]),
      t('reports.audit.synthesis.seats', {
        paid: valueText(waste.paidSeats),
        active: valueText(waste.activeSeats),
        unused: valueText(waste.unusedSeats),
      }),
      t('reports.audit.synthesis.waste', { exposed: valueText(waste.exposed), cuttable: valueText(waste.cuttable) }),
      t('reports.audit.synthesis.delay', { month: valueText(delay.perMonth), total: valueText(delay.overMonths) }),
      t('reports.audit.synthesis.boxes', { ticked: diagnostic.ticked, unknown: diagnostic.unknown }),
      nextDecision(input),
      t('reports.audit.synthesis.quality', {
        completeness: valueText(quality.completeness),
        gaps: quality.gaps.length,
      }),
    ]),
    paragraph(
      t('reports.audit.synthesis.parts', {
        net: euros(audit.cost.parts.netCents),
        fees: euros(audit.cost.parts.feesCents),
        vatLost: euros(audit.cost.parts.vatLostCents),
        cash: euros(audit.cost.parts.cashCents),
      }),
    ),
    chartBlock(costByToolChart(audit.cost, theme, 8), t('reports.audit.synthesis.byTool')),
    ...(audit.cost.byMonth.some((month) => month.status !== 'unknown')
      ? [chartBlock(spendByMonthChart(audit.cost, theme), t('reports.audit.synthesis.byMonth'))]
      : []),
    ...(audit.cost.subscriptions.some((one) => one.cost === null)
      ? [
          paragraph(
            t('reports.audit.synthesis.unknownCosts', {
              names: audit.cost.subscriptions
                .filter((one) => one.cost === null)
                .map((one) => one.name)
                .join(', '),
            }),
          ),
        ]
      : []),
  ];
};
