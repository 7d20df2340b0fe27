import type { Content } from '@main/reports/theme/content';
import { heading2 } from '@main/reports/theme/headings';
import { table } from '@main/reports/theme/table';
import type { FigureSource } from '@shared/domain/figure';
import { sourceDate } from '@shared/text/figure-text';
import { t } from '@shared/text/translate';
import { figuresOf, sourcesOf } from '../figures-of';
import type { AuditReportInput } from '../input';

/** An address to read and type, not to click. */
const bare = (url: string): string => url.replace(/^https?:\/\//, '');

const sourceRow = (source: FigureSource): (string | Content)[] => [
  {
    text: [
      source.title,
      ...(source.url === null
        ? []
        : [{ text: t('reports.words.address', { url: bare(source.url) }), style: 'keyNote' }]),
    ],
    style: 'cell',
    fontSize: 8,
  },
  {
    text: [
      sourceDate(source) ?? t('reports.words.undated'),
      ...(source.verify ? [{ text: t('reports.words.verifyMark'), bold: true }] : []),
    ],
    style: 'cell',
    fontSize: 8,
  },
];

/** Every source once, with its date; « à vérifier » stays visible. */
export const appendixSources = ({ audit }: AuditReportInput): Content[] => {
  const sources = sourcesOf(figuresOf(audit));
  if (sources.length === 0) return [];
  return [
    heading2(t('reports.audit.figures.sources'), 'appendix', 'text'),
    table({
      columns: [
        { label: t('reports.words.source'), align: 'left', width: '*' },
        { label: t('reports.words.date'), align: 'left', width: 118 },
      ],
      rows: sources.map(sourceRow),
      dense: true,
    }),
  ];
};
