import { shorten } from '@shared/charts';
import type { Day } from '@shared/domain/day';
import type { FaqEntry } from '@shared/domain/faq';
import { questionTopics } from '@shared/domain/question';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import type { ReportDocument } from '../document';
import { renderPdf } from '../render';
import type { Content } from '../theme/content';
import { heading1, levels } from '../theme/headings';
import { answer, paragraph, small } from '../theme/text';

export type FaqInput = { readonly company: string; readonly entries: readonly FaqEntry[]; readonly asOf: Day };

const entry = ({ question, answer: said, tool, on }: FaqEntry): Content[] => [
  { text: question, style: 'h2', headlineLevel: levels.lead },
  paragraph(said),
  small([tool, on === null ? null : formatDay(on)].filter((one) => one !== null).join(' · ')),
];

/** Booklet of the FAQ: published answers by topic. */
export const buildFaq = ({ company, entries, asOf }: FaqInput): ReportDocument => {
  const topics = questionTopics.filter((topic) => entries.some((one) => one.topic === topic));
  return {
    title: t('questions.faq.title'),
    subject: t('questions.faq.subject'),
    author: company,
    createdOn: asOf,
    footer: {
      left: t('questions.faq.footer', { name: shorten(company, 50), day: formatDay(asOf) }),
      page: (page, pages) => t('reports.words.page', { page, pages }),
      onFirstPage: true,
    },
    sections: [
      [
        { text: t('questions.faq.title'), style: 'coverTitle', margin: [0, 0, 0, 6] },
        answer(t('questions.faq.answer', { count: entries.length })),
        paragraph(t('questions.faq.intro', { name: company, day: formatDay(asOf) })),
      ],
      ...topics.map((topic) => [
        heading1(t(`questions.topics.${topic}`), { followedBy: 'text' }),
        ...entries.filter((one) => one.topic === topic).flatMap(entry),
      ]),
      [small(t('questions.faq.about', { contact: t('questions.faq.contact') }))],
    ],
    attachments: [],
  };
};

export const faqPdf = (input: FaqInput): Promise<Uint8Array> => renderPdf(buildFaq(input));
