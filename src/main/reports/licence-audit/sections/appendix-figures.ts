import type { Content } from '@main/reports/theme/content';
import { heading2 } from '@main/reports/theme/headings';
import { ink } from '@main/reports/theme/styles';
import { table } from '@main/reports/theme/table';
import { headNote } from '@main/reports/theme/text';
import { shorten } from '@shared/charts';
import type { Figure, FigureInput } from '@shared/domain/figure';
import {
  codedText,
  figureFormula,
  figureLabel,
  hypothesisLabel,
  inputLabel,
  inputValue,
} from '@shared/text/figure-text';
import { UNKNOWN } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { figuresOf } from '../figures-of';
import type { AuditReportInput } from '../input';
import { statusText, valueText } from '../words';

/** A figure with more inputs than that is a sum over the dossier: the tables and the attached file give them. */
const MOST_INPUTS = 4;

const inputText = (input: FigureInput): string =>
  t('reports.words.inputOf', { label: shorten(inputLabel(input), 40), value: inputValue(input) });

/** A value that the formula already shows is not said twice. */
const notIn = (formula: string | null) => (item: Pick<FigureInput, 'value' | 'unit'>) =>
  formula === null || item.value === null || !formula.includes(inputValue(item));

/** A formula whose values are unknown would be a row of dashes: what is missing says more. */
const readableFormula = (figure: Figure): string | null => {
  const formula = figureFormula(figure);
  return figure.value === null && formula?.includes(UNKNOWN) ? null : formula;
};

const sentences = (figure: Figure): string[] => {
  const formula = readableFormula(figure);
  const hypotheses = figure.hypotheses.filter(notIn(formula));
  const inputs =
    figure.inputs.length > MOST_INPUTS
      ? []
      : figure.inputs.filter((input) => input.label !== null || notIn(formula)(input));
  return [
    ...(formula === null ? [] : [formula]),
    ...(inputs.length === 0
      ? []
      : [t('reports.words.inputs', { list: inputs.map(inputText).join(t('reports.words.separator')) })]),
    ...(hypotheses.length === 0
      ? []
      : [
          t('reports.words.hypotheses', {
            list: hypotheses
              .map((one) => t('reports.words.inputOf', { label: hypothesisLabel(one), value: inputValue(one) }))
              .join(t('reports.words.separator')),
          }),
        ]),
    ...figure.warnings.map((warning) => codedText(warning, 'warnings')),
    ...(figure.missing.length === 1
      ? figure.missing.map((one) => t('reports.words.missing', { text: codedText(one, 'missing') }))
      : []),
    ...(figure.missing.length > 1 ? [t('reports.words.moreMissing', { count: figure.missing.length })] : []),
  ];
};

/** One paragraph a figure, its name and value first: in columns, half of the paper would stay white. */
const row = (figure: Figure): (string | Content)[] => [
  {
    text: [
      {
        text: t('reports.words.inputOf', { label: figureLabel(figure), value: valueText(figure) }),
        bold: true,
        fontSize: 8,
        color: ink,
      },
      t('reports.words.statusMark', { status: statusText(figure.status) }),
      sentences(figure).join(' '),
    ],
    style: 'keyNote',
    lineHeight: 1.05,
  },
];

/** Every headline figure with its formula, its inputs and hypotheses, and what it lacks. */
export const appendixFigures = ({ audit }: AuditReportInput): Content[] => {
  if (audit.cost.subscriptions.length === 0) return [];
  const figures = figuresOf(audit);
  return [
    heading2(t('reports.audit.figures.title'), 'appendix'),
    headNote(t('reports.audit.figures.note')),
    table({
      columns: [{ label: t('reports.words.how'), align: 'left', width: '*' }],
      rows: figures.map(row),
      dense: true,
    }),
  ];
};
