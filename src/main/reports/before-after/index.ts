import { shorten } from '@shared/charts';
import { formatDay, formatMonth } from '@shared/text/format';
import { t } from '@shared/text/translate';
import type { ReportDocument } from '../document';
import { renderPdf } from '../render';
import { changesPage } from './changes-page';
import type { BeforeAfterInput } from './input';
import { resultPage } from './result-page';

export type { BeforeAfterInput } from './input';

/** « Bilan avant/après », two pages for a board: what changed, then by which decisions and how it is known. */
export const buildBeforeAfter = (input: BeforeAfterInput): ReportDocument => {
  const { company, comparison, generatedOn } = input;
  return {
    title: `${t('beforeAfter.kind')} - ${company.name}`,
    subject: t('beforeAfter.subject', {
      from: formatMonth(comparison.from.month),
      to: formatMonth(comparison.to.month),
    }),
    author: company.name,
    createdOn: generatedOn,
    footer: {
      left: t('beforeAfter.footer', { name: shorten(company.name, 50), day: formatDay(generatedOn) }),
      page: (page, pages) => t('reports.words.page', { page, pages }),
      onFirstPage: true,
    },
    sections: [resultPage(input), changesPage(input)],
    attachments: [{ name: 'avant-apres.json', description: t('beforeAfter.attachment'), json: comparison }],
  };
};

export const beforeAfterPdf = (input: BeforeAfterInput): Promise<Uint8Array> => renderPdf(buildBeforeAfter(input));
