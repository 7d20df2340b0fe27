import { type KeyFigure, keyFigures } from '@main/reports/theme/boxes';
import type { Content } from '@main/reports/theme/content';
import { heading1 } from '@main/reports/theme/headings';
import { answer, small } from '@main/reports/theme/text';
import type { Figure } from '@shared/domain/figure';
import { footprintSentence } from '@shared/text/carbon-sentence';
import { figureLabel, figureRange, figureValue } from '@shared/text/figure-text';
import { t } from '@shared/text/translate';
import type { AuditReportInput } from '../input';

const keyFigure = (figure: Figure): KeyFigure => ({
  label: figureLabel(figure),
  value: figureValue(figure),
  note: [figureRange(figure), t(`reports.status.${figure.status}`)].filter(Boolean).join(' · '),
});

/** What the use of these licences emits, as a range, in a few lines: the carbon report has the rest. Nothing when no use is known: the data quality says so. */
export const carbon = ({ carbon: view }: AuditReportInput): Content[] => {
  if (view === null || view.footprint.status === 'empty') return [];
  const { figures } = view;
  return [
    heading1(t('reports.audit.carbon.title'), { id: 'carbon', followedBy: 'chart' }),
    answer(footprintSentence(view)),
    keyFigures([figures.gwp, figures.perRequest, figures.energy, figures.nonEssential].map(keyFigure)),
    small(t('reports.audit.carbon.note')),
  ];
};
