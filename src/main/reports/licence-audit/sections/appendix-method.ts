import type { Content } from '@main/reports/theme/content';
import { heading1, heading2 } from '@main/reports/theme/headings';
import { table } from '@main/reports/theme/table';
import { bullets, paragraph } from '@main/reports/theme/text';
import { figureStatusSchema } from '@shared/domain/figure';
import { hypothesisLabel, inputValue } from '@shared/text/figure-text';
import { t } from '@shared/text/translate';
import { figuresOf } from '../figures-of';
import type { AuditReportInput } from '../input';
import { statusText } from '../words';

const rules = ['cost', 'unused', 'three', 'unknown', 'sinks', 'delay', 'privacy'] as const;

/** Two hypotheses on each line: they are short. */
const inPairs = (cells: readonly (readonly [string, string])[]): string[][] =>
  cells.flatMap((cell, at) => (at % 2 === 0 ? [[...cell, ...(cells[at + 1] ?? ['', ''])]] : []));

const hypotheses = (input: AuditReportInput): Content[] => {
  const all = figuresOf(input.audit).flatMap((figure) => figure.hypotheses);
  const unique = [...new Map(all.map((one) => [one.code, one])).values()];
  if (unique.length === 0) return [];
  return [
    heading2(t('reports.audit.method.hypotheses'), 'appendix'),
    table({
      columns: [
        { label: t('reports.words.hypothesis'), align: 'left', width: '*' },
        { label: t('reports.words.value'), align: 'right', width: 64 },
        { label: t('reports.words.hypothesis'), align: 'left', width: '*' },
        { label: t('reports.words.value'), align: 'right', width: 64 },
      ],
      rows: inPairs(unique.map((one): [string, string] => [hypothesisLabel(one), inputValue(one)])),
    }),
  ];
};

/** How figures are made: rules, what each origin means, hypotheses. */
export const appendixMethod = (input: AuditReportInput): Content[] => [
  heading1(t('reports.audit.method.title'), { id: 'appendix', followedBy: 'text' }),
  paragraph(t('reports.audit.method.intro')),
  bullets(rules.map((rule) => ({ text: t(`reports.audit.method.rules.${rule}`), style: 'cell' }))),
  heading2(t('reports.audit.method.origins'), 'appendix', 'text'),
  {
    text: figureStatusSchema.options.flatMap((status): Content[] => [
      { text: statusText(status), bold: true },
      t('reports.words.meaningOf', { meaning: t(`reports.statusMeaning.${status}`) }),
    ]),
    style: 'cell',
  },
  ...hypotheses(input),
];
