import type { Content } from '@main/reports/theme/content';
import { heading1 } from '@main/reports/theme/headings';
import { chip } from '@main/reports/theme/marks';
import { table } from '@main/reports/theme/table';
import { answer, small } from '@main/reports/theme/text';
import type { Tone } from '@shared/charts';
import type { Renewal } from '@shared/domain/audit-advice';
import type { Day } from '@shared/domain/day';
import { formatDay, formatValue } from '@shared/text/format';
import { t } from '@shared/text/translate';
import type { AuditReportInput } from '../input';
import { dayOrUnknown, euros } from '../words';

const tones: Readonly<Record<Renewal['state'], Tone>> = {
  open: 'green',
  missed: 'brick',
  ends: 'slate',
  expired: 'ochre',
  cancelled: 'slate',
  unknown: 'muted',
};

const key = (renewal: Renewal): string => renewal.decideBy ?? renewal.renewalOn ?? '9999';

const decision = ({ decideBy, daysLeft }: Renewal): string =>
  decideBy === null || daysLeft === null
    ? dayOrUnknown(decideBy)
    : t('reports.words.dayAndLeft', { day: dayOrUnknown(decideBy), left: formatValue(daysLeft, 'days') });

const row = (renewal: Renewal): (string | Content)[] => [
  renewal.name,
  dayOrUnknown(renewal.renewalOn) + (renewal.assumed || renewal.rolled ? t('reports.words.assumedMark') : ''),
  decision(renewal),
  chip(t(`audit.renewalState.${renewal.state}`), tones[renewal.state]),
  euros(renewal.annualCents),
];

/** The notice to give first, of those that can still be given. */
export const nextNotice = (
  renewals: AuditReportInput['audit']['renewals'],
): { readonly name: string; readonly decideBy: Day } | null => {
  const [next] = renewals
    .flatMap(({ name, decideBy, state }) => (decideBy !== null && state === 'open' ? [{ name, decideBy }] : []))
    .sort((a, b) => a.decideBy.localeCompare(b.decideBy));
  return next ?? null;
};

/** What renews when, and until when it can be stopped. */
export const renewals = ({ audit }: AuditReportInput): Content[] => {
  if (audit.renewals.length === 0) return [];
  const sorted = [...audit.renewals].sort((a, b) => key(a).localeCompare(key(b)));
  const next = nextNotice(audit.renewals);
  const unknown = sorted.filter((renewal) => renewal.state === 'unknown').length;
  return [
    heading1(t('reports.audit.renewals.title'), { id: 'renewals' }),
    answer(
      next
        ? t('reports.audit.renewals.answer', { name: next.name, day: formatDay(next.decideBy) })
        : t('reports.audit.renewals.none'),
    ),
    table({
      columns: [
        { label: t('reports.words.subscription'), align: 'left', width: '*' },
        { label: t('reports.words.renewal'), align: 'right', width: 60 },
        { label: t('reports.words.decideBy'), align: 'right', width: 98 },
        { label: t('reports.words.state'), align: 'left', width: 84 },
        { label: t('reports.words.fullPerYear'), align: 'right', width: 62 },
      ],
      rows: sorted.map(row),
    }),
    ...(sorted.some((renewal) => renewal.assumed || renewal.rolled)
      ? [small(t('reports.audit.renewals.assumed'))]
      : []),
    ...(unknown > 0 ? [small(t('reports.audit.renewals.unknown', { count: unknown }))] : []),
  ];
};
