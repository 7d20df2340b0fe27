import { type KeyFigure, keyFigures } from '@main/reports/theme/boxes';
import type { Content } from '@main/reports/theme/content';
import { logoBlock } from '@main/reports/theme/logo';
import { gap, small } from '@main/reports/theme/text';
import type { Figure } from '@shared/domain/figure';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import type { AuditReportInput } from '../input';
import { bigValue, noteOf, say } from '../words';

const keyFigure = (label: string, figure: Figure): KeyFigure => ({
  label,
  value: bigValue(figure),
  note: noteOf(figure),
});

const contents = (): Content => ({
  toc: {
    title: { text: t('reports.audit.contents'), style: 'tableHead', margin: [0, 0, 0, 4] },
    textStyle: { fontSize: 9 },
    numberStyle: { fontSize: 9, fontFeatures: ['tnum'] as never },
    textMargin: [0, 0, 0, 1.5],
  },
});

/** A long name must leave its room to the verdict. */
const titleSize = (name: string): number => (name.length > 60 ? 19 : name.length > 30 ? 24 : 30);

/** First page: the verdict in one sentence and four figures. */
export const cover = ({ company, audit, asOf, generatedOn }: AuditReportInput): Content[] => {
  const { annualCost, waste, cuttable, delayPerMonth } = audit.keyFigures;
  const logo = logoBlock(company.logo);
  return [
    ...(logo.length > 0 ? [...logo, gap(50)] : [gap(96)]),
    { text: t('reports.audit.kind'), style: 'tableHead', fontSize: 10, margin: [0, 0, 0, 8] },
    { text: company.name, style: 'coverTitle', fontSize: titleSize(company.name), margin: [0, 0, 0, 6] },
    {
      text: t('reports.audit.situation', { day: formatDay(asOf) }),
      style: 'lead',
      margin: [0, 0, 0, company.isExample ? 2 : 34],
    },
    ...(company.isExample
      ? [{ text: t('reports.audit.example'), style: 'small', margin: [0, 0, 0, 24] } as Content]
      : []),
    { text: say(audit.headline), style: 'coverVerdict', margin: [0, 0, 0, 28] },
    // Without a subscription nothing is known: a zero would read as a result.
    ...(audit.cost.subscriptions.length === 0
      ? []
      : [
          keyFigures([
            keyFigure(t('reports.audit.key.annualCost'), annualCost),
            keyFigure(t('reports.audit.key.waste'), waste),
            keyFigure(t('reports.audit.key.cuttable'), cuttable),
            keyFigure(t('reports.audit.key.delay'), delayPerMonth),
          ]),
          small(t('reports.audit.keyNote')),
        ]),
    gap(30),
    contents(),
    gap(16),
    small(t('reports.audit.produced', { day: formatDay(generatedOn) })),
  ];
};
