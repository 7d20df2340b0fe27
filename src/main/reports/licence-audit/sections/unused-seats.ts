import { chartBlock } from '@main/reports/charts/block';
import { callout, keyFigures } from '@main/reports/theme/boxes';
import type { Content } from '@main/reports/theme/content';
import { heading1, heading2 } from '@main/reports/theme/headings';
import { table } from '@main/reports/theme/table';
import { answer, bullets, paragraph } from '@main/reports/theme/text';
import { chartThemes } from '@shared/charts';
import { adoptionChart, seatUseChart } from '@shared/charts/audit';
import type { SubscriptionWaste } from '@shared/domain/audit-waste';
import { UNKNOWN } from '@shared/text/format';
import { t } from '@shared/text/translate';
import type { AuditReportInput } from '../input';
import { bigValue, dayOrUnknown, euros, noteOf, say, valueText } from '../words';

const row = ({ name, use, exposedCents, cut }: SubscriptionWaste): string[] => [
  name,
  String(use.paid),
  use.active === null ? UNKNOWN : String(use.active),
  use.active === null && use.unused === 0 ? UNKNOWN : String(use.unused),
  use.unknown === 0 ? '0' : String(use.unknown),
  euros(exposedCents),
  cut.kind === 'none' ? '0' : String(cut.seats),
  cut.kind === 'none' ? euros(0) : euros(cut.annualCents),
  cut.kind === 'none' ? '' : dayOrUnknown(cut.effectiveOn),
];

const remarks = (items: readonly SubscriptionWaste[]): Content[] => {
  const lines = items.flatMap((item) =>
    [...item.use.issues, ...item.cut.limits, ...item.cut.missing].map((coded) =>
      t('reports.audit.unused.remark', { name: item.name, text: say(coded) }),
    ),
  );
  return lines.length === 0 ? [] : [heading2(t('reports.audit.unused.remarks')), bullets(lines)];
};

const column = (label: string, width: number) => ({ label, align: 'right' as const, width });

/** Seats that serve nobody: what they cost, what can be given again, what can be cut and from when. */
export const unusedSeats = ({ audit }: AuditReportInput): Content[] => {
  const { waste, sinks } = audit;
  if (waste.subscriptions.length === 0) return [];
  const adoption = adoptionChart(sinks, chartThemes.paper);
  return [
    heading1(t('reports.audit.unused.title'), { newPage: true, id: 'unused' }),
    answer(
      waste.unusedSeats.value === null
        ? t('reports.audit.unused.unknown')
        : t('reports.audit.unused.answer', {
            unused: valueText(waste.unusedSeats),
            paid: valueText(waste.paidSeats),
            exposed: valueText(waste.exposed),
          }),
    ),
    keyFigures(
      (['exposed', 'reassignable', 'cuttable', 'next12Months'] as const).map((key) => ({
        label: t(`reports.waste.${key}`),
        value: bigValue(waste[key]),
        note: noteOf(waste[key]),
      })),
    ),
    callout({ text: t('reports.audit.unused.notAdded') }),
    chartBlock(seatUseChart(waste, chartThemes.paper)),
    table({
      columns: [
        { label: t('reports.words.subscription'), align: 'left', width: '*' },
        column(t('reports.words.paid'), 32),
        column(t('reports.words.active'), 32),
        column(t('reports.words.unused'), 40),
        column(t('reports.words.unknown'), 44),
        column(t('reports.waste.exposedShort'), 56),
        column(t('reports.words.toCut'), 40),
        column(t('reports.words.gain'), 54),
        column(t('reports.words.from'), 54),
      ],
      rows: waste.subscriptions.map(row),
    }),
    ...(adoption === null ? [] : [heading2(t('reports.audit.unused.adoption')), chartBlock(adoption)]),
    ...remarks(waste.subscriptions),
    paragraph(t('reports.audit.unused.privacy')),
  ];
};
