import type { Content } from '@main/reports/theme/content';
import { heading1, heading2 } from '@main/reports/theme/headings';
import { tickBox } from '@main/reports/theme/marks';
import { table } from '@main/reports/theme/table';
import { answer, small } from '@main/reports/theme/text';
import type { BoxResult, QuestionResult } from '@shared/domain/audit-diagnostic';
import { formatShortDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import type { AuditReportInput } from '../input';
import { say } from '../words';

const basis = (result: BoxResult | QuestionResult): string => {
  if (result.basis === 'hand' && result.byHand)
    return t('reports.audit.boxes.byHand', {
      basis: t('diagnostic.basis.hand'),
      day: formatShortDay(result.byHand.answeredOn),
    });
  return t(`diagnostic.basis.${result.basis}`);
};

const row = (result: BoxResult | QuestionResult, text: string): (string | Content)[] => [
  tickBox(result.answer),
  { text, style: 'cell', bold: result.answer === 'yes' },
  t(`reports.answers.${result.answer}`),
  {
    text: [
      say(result.fromData.reason),
      ...(result.conflict ? [` ${t('diagnostic.conflict')}`] : []),
      ...(result.basis === 'data'
        ? []
        : [{ text: t('reports.audit.boxes.basis', { basis: basis(result) }), style: 'keyNote' }]),
    ],
    style: 'cell',
  },
];

const answers = (rows: (string | Content)[][], head: string): Content =>
  table({
    columns: [
      { label: '', align: 'left', width: 14 },
      { label: head, align: 'left', width: 180 },
      { label: t('reports.words.answer'), align: 'left', width: 46 },
      { label: t('reports.words.why'), align: 'left', width: '*' },
    ],
    rows,
  });

/** The seven boxes « êtes-vous dans les 90 % ? » and the three questions, with the reason of each answer. */
export const sevenBoxes = ({ audit }: AuditReportInput): Content[] => {
  const { diagnostic } = audit;
  return [
    heading1(t('reports.audit.boxes.title'), { id: 'boxes' }),
    answer(say(diagnostic.sentence)),
    answers(
      diagnostic.boxes.map((box) => row(box, t(`diagnostic.boxes.${box.id}`))),
      t('reports.words.box'),
    ),
    small(t('reports.audit.boxes.note')),
    heading2(t('reports.audit.boxes.questions')),
    answers(
      diagnostic.questions.map((question) => row(question, t(`diagnostic.questions.${question.id}`))),
      t('reports.words.question'),
    ),
  ];
};
