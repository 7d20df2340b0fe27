import { shorten } from '@shared/charts';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import type { ReportDocument } from '../document';
import { renderPdf } from '../render';
import type { AiRegisterInput } from './input';
import { otherDutiesSection } from './other-duties';
import { sheetSections } from './sheet';
import { summarySection } from './summary';

export type { AiRegisterInput } from './input';

/** The register of AI uses: one page of summary, a sheet per serious use, the obligations of the others. */
export const buildAiRegister = (input: AiRegisterInput): ReportDocument => {
  const { company, view } = input;
  const day = formatDay(view.asOf);
  return {
    title: t('aiRegister.paper.title', { name: company }),
    subject: t('aiRegister.paper.subject', { day }),
    author: company,
    createdOn: input.generatedOn,
    footer: {
      left: t('aiRegister.paper.footer', { name: shorten(company, 50), day }),
      page: (page, pages) => t('reports.words.page', { page, pages }),
      onFirstPage: true,
    },
    sections: [summarySection(input), ...sheetSections(input), otherDutiesSection(input)],
    attachments: [
      {
        name: 'registre-ia.json',
        description: t('aiRegister.paper.attachment'),
        json: { asOf: view.asOf, uses: view.lines, deadlines: view.deadlines, literacy: view.literacy },
      },
    ],
  };
};

export const aiRegisterPdf = (input: AiRegisterInput): Promise<Uint8Array> => renderPdf(buildAiRegister(input));
