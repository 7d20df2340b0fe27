import { callout } from '@main/reports/theme/boxes';
import type { Content } from '@main/reports/theme/content';
import { heading1, heading2 } from '@main/reports/theme/headings';
import { bullets, small } from '@main/reports/theme/text';
import { massRange, massText } from '@shared/text/carbon-mass';
import { statementPeriod } from '@shared/text/carbon-period';
import { codedParams } from '@shared/text/coded-params';
import { codedText, sourceDate } from '@shared/text/figure-text';
import { formatPercent, UNKNOWN } from '@shared/text/format';
import { t, textOf } from '@shared/text/translate';
import { zoneSaid } from '@shared/text/zone-said';
import type { CarbonReportInput } from '../input';

/** Warnings said on paper; the attached file has them all. */
const SHOWN = 12;

const lineText = ({ view: { line, period } }: CarbonReportInput): string => {
  const { categories: c, tCO2e } = line;
  const kg = tCO2e && { low: tCO2e.low * 1000, central: tCO2e.central * 1000, high: tCO2e.high * 1000 };
  return t('carbonReport.line.sentence', {
    year: statementPeriod(period, line.year),
    central: massText(kg?.central ?? null),
    range: massRange(kg),
    categories: t('carbonReport.line.categoriesValue', { ghg: c.ghgProtocol, beges: c.beges, vsme: c.vsme }),
    estimated: line.shareEstimated === null ? UNKNOWN : formatPercent(line.shareEstimated * 100),
  });
};

/** How the figure was made: what is counted, what is not, warnings, the statement line, sources with their date. */
export const methodPage = (input: CarbonReportInput): Content[] => {
  const { footprint, line, figures } = input.view;
  const notes = line.notes.map((note) => textOf(`carbon.report.${note.code}`, codedParams(note.params)));
  return [
    heading1(t('carbonReport.methodTitle')),
    small(t('carbon.scope.counted')),
    small(t('carbon.scope.notCounted')),
    ...(footprint.zones.length === 0
      ? []
      : [bullets(footprint.zones.map((zone) => ({ text: zoneSaid(zone), style: 'cell' })))]),
    small(
      figures.gwp.warnings
        .map((warning) => codedText(warning, 'warnings'))
        .slice(0, SHOWN)
        .join(' '),
    ),
    ...(line.tCO2e === null
      ? []
      : [
          heading2(t('carbonReport.lineTitle'), undefined, 'text'),
          callout({ text: lineText(input) }),
          bullets(notes.map((text) => ({ text, style: 'small' }))),
        ]),
    ...(footprint.sources.length === 0
      ? []
      : [
          heading2(t('carbonReport.sourcesTitle'), undefined, 'text'),
          bullets(
            footprint.sources.map((source) => ({
              text: [source.title, sourceDate(source), source.verify ? t('ui.badges.verify') : null]
                .filter(Boolean)
                .join(' · '),
              style: 'small',
            })),
          ),
        ]),
    small(t('carbon.scope.credit')),
  ];
};
