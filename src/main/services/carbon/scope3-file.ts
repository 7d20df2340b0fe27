import type { CarbonFootprintView } from '@shared/contract/carbon';
import type { Scope3Line } from '@shared/domain/carbon-outcomes';
import { periodText } from '@shared/text/carbon-period';
import { codedParams } from '@shared/text/coded-params';
import { t, textOf } from '@shared/text/translate';
import { zoneName } from '@shared/text/zones';
import { type TableFormat, tableFile } from '../export/table-file';

const kilograms = (tonnes: number | undefined): number | null => (tonnes === undefined ? null : tonnes * 1000);

/** The line to carry into a VSME or BEGES statement, with its method, its bounds and what must be said beside it. */
export const scope3File = (
  { line, period }: Pick<CarbonFootprintView, 'line' | 'period'>,
  dossier: string,
  format: TableFormat,
): Promise<File> =>
  tableFile(
    {
      name: t('carbonReport.line.sheet'),
      columns: [
        { kind: 'integer', header: t('carbonReport.line.year'), value: (row: Scope3Line) => row.year },
        { kind: 'text', header: t('carbonReport.line.period'), value: () => periodText(period) },
        {
          kind: 'text',
          header: t('carbonReport.line.categories'),
          value: ({ categories: c }) =>
            t('carbonReport.line.categoriesValue', { ghg: c.ghgProtocol, beges: c.beges, vsme: c.vsme }),
        },
        {
          kind: 'decimal',
          decimals: 3,
          header: t('carbonReport.line.central'),
          value: (row) => kilograms(row.tCO2e?.central),
        },
        { kind: 'decimal', decimals: 3, header: t('carbonReport.line.low'), value: (row) => kilograms(row.tCO2e?.low) },
        {
          kind: 'decimal',
          decimals: 3,
          header: t('carbonReport.line.high'),
          value: (row) => kilograms(row.tCO2e?.high),
        },
        {
          kind: 'decimal',
          decimals: 3,
          header: t('carbonReport.line.plausibleLow'),
          value: (row) => kilograms(row.plausibleTCO2e?.low),
        },
        {
          kind: 'decimal',
          decimals: 3,
          header: t('carbonReport.line.plausibleHigh'),
          value: (row) => kilograms(row.plausibleTCO2e?.high),
        },
        { kind: 'text', header: t('carbonReport.line.method'), value: (row) => t(`carbon.methods.${row.method}`) },
        {
          kind: 'percent',
          header: t('carbonReport.line.estimated'),
          value: (row) => (row.shareEstimated === null ? null : row.shareEstimated * 100),
        },
        {
          kind: 'text',
          header: t('carbonReport.line.confidence'),
          value: (row) => (row.confidence === null ? null : t(`carbon.confidence.${row.confidence}`)),
        },
        {
          kind: 'text',
          header: t('carbonReport.line.zones'),
          value: (row) => [...new Set(row.zones.map(({ zone }) => zoneName(zone)))].join(', '),
        },
        {
          kind: 'text',
          header: t('carbonReport.line.notes'),
          value: (row) =>
            row.notes.map((note) => textOf(`carbon.report.${note.code}`, codedParams(note.params))).join(' '),
        },
        {
          kind: 'text',
          header: t('carbonReport.line.sources'),
          value: (row) =>
            row.sources.map(({ title, date }) => (date === null ? title : `${title} (${date})`)).join(' ; '),
        },
      ],
      rows: [line],
    },
    format,
    t('carbonReport.line.fileName', { name: dossier, year: line.year }),
  );
