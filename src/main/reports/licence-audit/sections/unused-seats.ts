import { chartBlock } from '@main/reports/charts/block';
import { callout, keyFigures } from '@main/reports/theme/boxes';
import type { Content } from '@main/reports/theme/content';
import { heading1, heading2 } from '@main/reports/theme/headings';
import { table } from '@main/reports/theme/table';
import { answer, bullets, small } from '@main/reports/theme/text';
import { chartThemes } from '@shared/charts';
import { seatUseChart } from '@shared/charts/audit';
import type { SubscriptionWaste } from '@shared/domain/audit-waste';
import { formatShortDay, UNKNOWN } from '@shared/text/format';
import { t } from '@shared/text/translate';
import type { AuditReportInput } from '../input';
import { bigValue, euros, listOf, noteOf, say, valueText } from '../words';

/** What can be cut, how many seats, from when. */
const cutCell = ({ cut }: SubscriptionWaste): Content => {
  if (cut.kind === 'none') return { text: euros(0), style: 'figure' };
  const note =
    cut.effectiveOn === null
      ? t('reports.words.cutNoteUndated', { count: cut.seats })
      : t('reports.words.cutNote', { count: cut.seats, day: formatShortDay(cut.effectiveOn) });
  return {
    stack: [
      { text: euros(cut.annualCents), style: 'figure' },
      { text: note, style: 'keyNote', alignment: 'right' },
    ],
  };
};

const row = (item: SubscriptionWaste): (string | Content)[] => {
  const { name, use, exposedCents } = item;
  const unknown = use.active === null;
  return [
    name,
    String(use.paid),
    unknown ? UNKNOWN : String(use.active),
    unknown && use.unused === 0 ? UNKNOWN : String(use.unused),
    String(use.unknown),
    euros(exposedCents),
    cutCell(item),
  ];
};

/** Past this number of remarks, the attached file gives the others. */
const SHOWN_REMARKS = 12;

const remarks = (items: readonly SubscriptionWaste[]): Content[] => {
  const lines = items.flatMap((item) =>
    [...item.use.issues, ...item.cut.limits, ...item.cut.missing].map((coded) =>
      t('reports.audit.unused.remark', { name: item.name, text: say(coded) }),
    ),
  );
  const left = lines.length - SHOWN_REMARKS;
  return lines.length === 0
    ? []
    : [
        heading2(t('reports.audit.unused.remarks')),
        bullets([
          ...lines.slice(0, SHOWN_REMARKS),
          ...(left > 0 ? [t('reports.audit.unused.moreRemarks', { count: left })] : []),
        ]),
      ];
};

/** A subscription whose use is at least partly known: the others are only named. */
const isTold = ({ use }: SubscriptionWaste): boolean => use.active !== null || use.unused > 0;

const byExposed = (a: SubscriptionWaste, b: SubscriptionWaste): number =>
  (b.exposedCents ?? -1) - (a.exposedCents ?? -1) || b.use.unused - a.use.unused;

const column = (label: string, width: number) => ({ label, align: 'right' as const, width });

/** Seats that serve nobody: what they cost, what can be given again, what can be cut and from when. */
export const unusedSeats = ({ audit }: AuditReportInput): Content[] => {
  const { waste } = audit;
  if (waste.subscriptions.length === 0) return [];
  const told = waste.subscriptions.filter(isTold).sort(byExposed);
  const untold = waste.subscriptions.filter((item) => !isTold(item));
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
        column(t('reports.waste.exposedShort'), 52),
        column(t('reports.words.cuttable'), 92),
      ],
      rows: told.map(row),
    }),
    ...(untold.length === 0
      ? []
      : [
          small(
            t('reports.audit.unused.untold', {
              list: listOf(
                untold.map(({ name, use }) => t('reports.words.nameAndCount', { name, count: use.paid })),
                untold.length,
              ),
            }),
          ),
        ]),
    ...remarks(waste.subscriptions),
    small(t('reports.audit.unused.privacy')),
  ];
};
