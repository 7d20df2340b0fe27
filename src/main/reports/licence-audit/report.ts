import { shorten } from '@shared/charts';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import type { ReportDocument } from '../document';
import type { AuditReportInput } from './input';
import { actions } from './sections/actions';
import { appendixFigures } from './sections/appendix-figures';
import { appendixMethod } from './sections/appendix-method';
import { appendixQuality } from './sections/appendix-quality';
import { appendixSources } from './sections/appendix-sources';
import { carbon } from './sections/carbon';
import { cover } from './sections/cover';
import { inventory } from './sections/inventory';
import { priceTraps } from './sections/price-traps';
import { renewals } from './sections/renewals';
import { sevenBoxes } from './sections/seven-boxes';
import { sinks } from './sections/sinks';
import { synthesis } from './sections/synthesis';
import { unusedSeats } from './sections/unused-seats';

const sections = [
  cover,
  synthesis,
  inventory,
  unusedSeats,
  sinks,
  carbon,
  priceTraps,
  sevenBoxes,
  renewals,
  actions,
  appendixMethod,
  appendixQuality,
  appendixSources,
  // Last, because it is the longest: it splits anywhere and leaves no white.
  appendixFigures,
] as const;

/** The licence audit as a document: the verdict first, its reasons, what to do, and how every figure was made. */
export const buildAuditReport = (input: AuditReportInput): ReportDocument => {
  const { company, asOf, generatedOn, audit } = input;
  const title = t('reports.audit.documentTitle', { name: company.name });
  return {
    title,
    subject: t('reports.audit.situation', { day: formatDay(asOf) }),
    author: company.name,
    createdOn: generatedOn,
    footer: {
      left: t('reports.audit.footer', { name: shorten(company.name, 50), day: formatDay(generatedOn) }),
      page: (page, pages) => t('reports.words.page', { page, pages }),
      onFirstPage: true,
    },
    sections: sections.map((section) => section(input)),
    attachments: [
      { name: 'audit-licences.json', description: t('reports.audit.attachment'), json: { asOf, generatedOn, audit } },
    ],
  };
};
