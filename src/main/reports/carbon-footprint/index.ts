import { shorten } from '@shared/charts';
import { periodText } from '@shared/text/carbon-period';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import type { ReportDocument } from '../document';
import { renderPdf } from '../render';
import type { CarbonReportInput } from './input';
import { breakdowns } from './sections/breakdowns';
import { followUp } from './sections/follow-up';
import { methodPage } from './sections/method-page';
import { methods } from './sections/methods';
import { reductions } from './sections/reductions';
import { verdict } from './sections/verdict';

export type { CarbonReportInput } from './input';

const sections = [verdict, breakdowns, methods, reductions, followUp, methodPage] as const;

/** « Bilan carbone IA »: the answer as a range, where it comes from, what can be done, and how it was made. */
export const buildCarbonReport = (input: CarbonReportInput): ReportDocument => {
  const { company, view, generatedOn } = input;
  return {
    title: t('carbonReport.documentTitle', { name: company.name }),
    subject: t('carbonReport.subject', { period: periodText(view.period) }),
    author: company.name,
    createdOn: generatedOn,
    footer: {
      left: t('carbonReport.footer', { name: shorten(company.name, 50), day: formatDay(generatedOn) }),
      page: (page, pages) => t('reports.words.page', { page, pages }),
      onFirstPage: true,
    },
    sections: sections.map((section) => section(input)),
    attachments: [{ name: 'bilan-carbone-ia.json', description: t('carbonReport.attachment'), json: view }],
  };
};

export const carbonReportPdf = (input: CarbonReportInput): Promise<Uint8Array> => renderPdf(buildCarbonReport(input));
