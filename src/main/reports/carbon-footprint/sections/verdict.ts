import { chartBlock } from '@main/reports/charts/block';
import { callout, type KeyFigure, keyFigures } from '@main/reports/theme/boxes';
import type { Content } from '@main/reports/theme/content';
import { heading2 } from '@main/reports/theme/headings';
import { logoBlock } from '@main/reports/theme/logo';
import { table } from '@main/reports/theme/table';
import { paragraph, small } from '@main/reports/theme/text';
import { chartThemes } from '@shared/charts';
import { footprintByChart } from '@shared/charts/carbon';
import type { Figure } from '@shared/domain/figure';
import { massRange, massText } from '@shared/text/carbon-mass';
import { periodText } from '@shared/text/carbon-period';
import { footprintSentence } from '@shared/text/carbon-sentence';
import { codedText, figureLabel, figureRange, figureValue } from '@shared/text/figure-text';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import type { CarbonReportInput } from '../input';

const keyFigure = (figure: Figure): KeyFigure => ({
  label: figureLabel(figure),
  value: figureValue(figure),
  note: [figureRange(figure), t(`reports.status.${figure.status}`)].filter(Boolean).join(' · '),
});

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
const noteCell = (text: string): Content => ({ text, style: 'keyNote', fontSize: 7.2 });

const levelsTable = ({ view }: CarbonReportInput): Content[] => {
  const { uncertainty } = view.footprint;
  if (!uncertainty) return [];
  return [
    heading2(t('carbonReport.levels.title')),
    table({
      columns: [
        { label: t('carbonReport.levels.level'), align: 'left', width: 132 },
        { label: t('carbonReport.levels.value'), align: 'right', width: 96 },
        { label: t('carbonReport.levels.meaning'), align: 'left', width: '*' },
      ],
      rows: [
        [t('carbon.levels.reference'), massRange(uncertainty.reference), noteCell(t('carbon.levelsHelp.reference'))],
        [t('carbon.levels.plausible'), massRange(uncertainty.plausible), noteCell(t('carbon.levelsHelp.plausible'))],
        ...uncertainty.anchors
          .filter((anchor) => anchor.kgCO2e !== null)
          .map((anchor) => [
            t(`carbon.anchors.${anchor.id as 'mistral-lca'}`),
            massText(anchor.kgCO2e),
            noteCell(t(`carbon.anchorScopes.${anchor.id as 'mistral-lca'}`)),
          ]),
      ],
      dense: true,
    }),
    small(t('carbon.scope.disagreement')),
  ];
};

/** First page: the answer, four figures, the three levels of uncertainty, who emits. */
export const verdict = (input: CarbonReportInput): Content[] => {
  const { company, view, generatedOn } = input;
  const { footprint, figures } = view;
  const phases = footprint.total?.gwpPhases;
  return [
    ...logoBlock(company.logo),
    { text: t('carbonReport.kind'), style: 'tableHead', fontSize: 10, margin: [0, 6, 0, 4] },
    { text: company.name, style: 'coverTitle', fontSize: company.name.length > 40 ? 18 : 24, margin: [0, 0, 0, 4] },
    { text: capital(`${periodText(view.period)} · ${formatDay(generatedOn)}`), style: 'small', margin: [0, 0, 0, 10] },
    { text: footprintSentence(view), style: 'coverVerdict', fontSize: 15, margin: [0, 0, 0, 8] },
    ...(footprint.status === 'empty'
      ? [paragraph(t('carbonReport.start'))]
      : [
          keyFigures([figures.gwp, figures.perRequest, figures.energy, figures.nonEssential].map(keyFigure)),
          ...(phases
            ? [
                small(
                  t('carbonReport.phases', {
                    usage: massRange(phases.usage),
                    embodied: massRange(phases.embodied),
                  }),
                ),
              ]
            : []),
          ...view.checks.map((check) =>
            callout({ text: t(`carbon.checks.${check.code as 'check-kg-per-person'}`, check.params) }, 'ochre'),
          ),
          ...(footprint.method === 'company-factor'
            ? view.factorWarnings.map((warning) => callout({ text: codedText(warning, 'warnings') }, 'ochre'))
            : []),
          ...levelsTable(input),
          chartBlock(footprintByChart(footprint, 'team', view.names, chartThemes.paper), t('carbonReport.axes.team')),
        ]),
  ];
};
