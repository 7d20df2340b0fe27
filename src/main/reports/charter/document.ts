import { shorten } from '@shared/charts';
import type { CharterText } from '@shared/domain/charter';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import type { ReportDocument } from '../document';
import type { Content } from '../theme/content';
import type { Look } from './look';
import { pageOne } from './sections/page-one';
import { pageTwo } from './sections/page-two';

/** The first page alone, to measure it, or both. */
export type Part = 1 | 'both';

const onNewPage = (content: readonly Content[]): Content[] => {
  const [first, ...rest] = content;
  return first === undefined ? [] : [{ ...(first as object), pageBreak: 'before' } as Content, ...rest];
};

/** The charter set with a given look; every page of it is in the document, whether two or more. */
export const charterDocument = (text: CharterText, part: Part, look: Look): ReportDocument => {
  const input = { text, look };
  const second = part === 1 ? [] : pageTwo(input);
  return {
    title: t('charter.paper.documentTitle', { name: text.company }),
    subject: t('charter.paper.subject', { version: text.version, day: formatDay(text.effectiveOn) }),
    author: text.company,
    createdOn: text.effectiveOn,
    footer: {
      left: t('charter.paper.footer', { name: shorten(text.company, 50), version: text.version }),
      page: (page, pages) => t('reports.words.page', { page, pages }),
      onFirstPage: true,
    },
    sections: [pageOne(input), part === 'both' && !look.flows ? onNewPage(second) : second],
    attachments: [],
    bodySize: look.size,
  };
};
