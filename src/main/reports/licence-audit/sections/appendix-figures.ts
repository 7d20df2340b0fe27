import type { Content } from '@main/reports/theme/content';
import { heading2 } from '@main/reports/theme/headings';
import { table } from '@main/reports/theme/table';
import { small } from '@main/reports/theme/text';
import type { Figure, FigureInput, FigureSource } from '@shared/domain/figure';
import {
  codedText,
  figureFormula,
  figureLabel,
  hypothesisLabel,
  inputLabel,
  inputValue,
  sourceDate,
} from '@shared/text/figure-text';
import { t } from '@shared/text/translate';
import { figuresOf, sourcesOf } from '../figures-of';
import type { AuditReportInput } from '../input';
import { statusText, valueText } from '../words';

/** Past this number of inputs, the attached file gives the others. */
const SHOWN_INPUTS = 6;

const inputText = (input: FigureInput): string =>
  t('reports.words.inputOf', { label: inputLabel(input), value: inputValue(input) });

const inputsText = (inputs: readonly FigureInput[]): string => {
  const shown = inputs.slice(0, SHOWN_INPUTS).map(inputText);
  const left = inputs.length - shown.length;
  return [...shown, ...(left > 0 ? [t('reports.words.moreInputs', { count: left })] : [])].join(
    t('reports.words.separator'),
  );
};

const lines = (figure: Figure): string[] => {
  const formula = figureFormula(figure);
  const hypotheses = figure.hypotheses
    .map((one) => t('reports.words.inputOf', { label: hypothesisLabel(one), value: inputValue(one) }))
    .join(t('reports.words.separator'));
  return [
    ...(formula === null ? [] : [formula]),
    ...(figure.inputs.length === 0 ? [] : [t('reports.words.inputs', { list: inputsText(figure.inputs) })]),
    ...(hypotheses === '' ? [] : [t('reports.words.hypotheses', { list: hypotheses })]),
    ...figure.warnings.map((warning) => codedText(warning, 'warnings')),
    ...figure.missing.slice(0, 3).map((one) => t('reports.words.missing', { text: codedText(one, 'missing') })),
    ...(figure.missing.length > 3 ? [t('reports.words.moreMissing', { count: figure.missing.length - 3 })] : []),
  ];
};

const row = (figure: Figure): (string | Content)[] => [
  { text: figureLabel(figure), style: 'cell', fontSize: 8, bold: true },
  {
    stack: [
      { text: valueText(figure), style: 'figure', fontSize: 8, bold: true },
      { text: statusText(figure.status), style: 'keyNote', alignment: 'right' },
    ],
  },
  { stack: lines(figure).map((text) => ({ text, style: 'keyNote' })) },
];

const sourceRow = (source: FigureSource): (string | Content)[] => [
  {
    stack: [
      { text: source.title, style: 'cell' },
      ...(source.url === null ? [] : [{ text: source.url, style: 'keyNote' }]),
    ],
  },
  sourceDate(source) ?? t('reports.words.undated'),
  source.verify ? t('reports.words.toVerify') : '',
];

/** Every headline figure with its formula, its inputs and hypotheses; then the sources with their dates. */
export const appendixFigures = ({ audit }: AuditReportInput): Content[] => {
  const figures = figuresOf(audit);
  const sources = sourcesOf(figures);
  return [
    heading2(t('reports.audit.figures.title'), 'appendix'),
    small(t('reports.audit.figures.note')),
    table({
      columns: [
        { label: t('reports.words.figure'), align: 'left', width: 118 },
        { label: t('reports.words.value'), align: 'right', width: 92 },
        { label: t('reports.words.how'), align: 'left', width: '*' },
      ],
      rows: figures.map(row),
    }),
    ...(sources.length === 0
      ? []
      : [
          heading2(t('reports.audit.figures.sources'), 'appendix'),
          table({
            columns: [
              { label: t('reports.words.source'), align: 'left', width: '*' },
              { label: t('reports.words.date'), align: 'left', width: 82 },
              { label: '', align: 'left', width: 54 },
            ],
            rows: sources.map(sourceRow),
          }),
        ]),
  ];
};
