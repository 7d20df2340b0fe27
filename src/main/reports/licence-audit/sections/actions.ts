import type { Content } from '@main/reports/theme/content';
import { heading1 } from '@main/reports/theme/headings';
import { table } from '@main/reports/theme/table';
import { answer, small } from '@main/reports/theme/text';
import type { AuditAction } from '@shared/domain/audit-advice';
import { t } from '@shared/text/translate';
import type { AuditReportInput } from '../input';
import { dayOrUnknown, euros, say, valueText } from '../words';

/** Past this number of actions, the attached file gives the others: a first plan fits a page. */
const SHOWN = 10;

const row = (action: AuditAction, at: number): (string | Content)[] => [
  String(at + 1),
  say(action.sentence),
  action.annualCents === null
    ? t('reports.audit.actions.noAmount')
    : euros(action.annualCents) + (action.additive ? '' : t('reports.words.notAddedMark')),
  action.effectiveOn === null ? t('reports.audit.actions.now') : dayOrUnknown(action.effectiveOn),
  { text: dayOrUnknown(action.decideBy), style: 'figure', bold: action.urgent },
];

/** What to do first, in euros and dates. */
export const actions = ({ audit }: AuditReportInput): Content[] => {
  if (audit.cost.subscriptions.length === 0) return [];
  const list = audit.actions.actions;
  const heading = heading1(t('reports.audit.actions.title'), { id: 'actions' });
  if (list.length === 0) return [heading, answer(t('reports.audit.actions.none'))];
  const notes = [
    ...(list.some((action) => action.urgent) ? [t('reports.audit.actions.urgent')] : []),
    ...(list.some((action) => !action.additive) ? [t('reports.audit.actions.notAdded')] : []),
    ...(list.length > SHOWN ? [t('reports.audit.actions.more', { count: list.length - SHOWN })] : []),
  ];
  return [
    heading,
    answer(t('reports.audit.actions.answer', { count: list.length, total: valueText(audit.actions.total) })),
    table({
      columns: [
        { label: t('reports.words.number'), align: 'left', width: 16 },
        { label: t('reports.words.action'), align: 'left', width: '*' },
        { label: t('reports.words.gainPerYear'), align: 'right', width: 66 },
        { label: t('reports.words.from'), align: 'right', width: 62 },
        { label: t('reports.words.decideBy'), align: 'right', width: 62 },
      ],
      rows: list.slice(0, SHOWN).map(row),
    }),
    ...(notes.length > 0 ? [small(notes.join(' '))] : []),
  ];
};
