import type { Content } from '@main/reports/theme/content';
import { heading2 } from '@main/reports/theme/headings';
import { table } from '@main/reports/theme/table';
import { paragraph } from '@main/reports/theme/text';
import { t } from '@shared/text/translate';
import type { AuditReportInput } from '../input';
import { euros, say, valueText } from '../words';

/** What is missing in the dossier, and what it would change. */
export const appendixQuality = ({ audit }: AuditReportInput): Content[] => {
  const { completeness, gaps } = audit.quality;
  return [
    heading2(t('reports.audit.quality.title'), 'appendix'),
    paragraph(t('reports.audit.quality.answer', { completeness: valueText(completeness), count: gaps.length })),
    ...(gaps.length === 0
      ? []
      : [
          table({
            columns: [
              { label: t('reports.words.where'), align: 'left', width: 110 },
              { label: t('reports.words.toProvide'), align: 'left', width: '*' },
              { label: t('reports.words.whatItChanges'), align: 'left', width: 170 },
              { label: t('reports.words.concerned'), align: 'right', width: 60 },
            ],
            rows: gaps.map((gap) => [
              gap.label ?? t('reports.words.wholeDossier'),
              say(gap.ask),
              say(gap.changes),
              euros(gap.concernedCents),
            ]),
          }),
        ]),
  ];
};
