import { shorten } from '@shared/charts';
import type { Letter } from '@shared/domain/decision';
import { letterPlace, letterRecipient, letterSender, letterSentence } from '@shared/text/letter-text';
import { t } from '@shared/text/translate';
import type { ReportDocument } from '../document';
import { renderPdf } from '../render';
import type { Content } from '../theme/content';
import { gap, paragraph } from '../theme/text';

const right = (lines: readonly string[]): Content => ({
  stack: lines.map((line) => ({ text: line })),
  margin: [270, 0, 0, 18],
});

/** A letter in the French layout: sender on the left, recipient and place on the right. */
export const buildLetter = (letter: Letter): ReportDocument => {
  const subject = letterSentence(letter.subject);
  return {
    title: subject,
    subject,
    author: letter.sender.name,
    createdOn: letter.date,
    footer: {
      left: shorten(letter.sender.name, 50),
      page: (page, pages) => t('reports.words.page', { page, pages }),
      onFirstPage: true,
    },
    sections: [
      [
        { stack: letterSender(letter).map((line) => ({ text: line })), margin: [0, 0, 0, 18] },
        right(letterRecipient(letter)),
        right([letterPlace(letter)]),
        { text: t('decisions.letters.subjectLine', { subject }), bold: true, margin: [0, 6, 0, 14] },
        ...letter.paragraphs.map((coded) => paragraph(letterSentence(coded))),
        gap(24),
        right([letter.signatory ?? letter.sender.name]),
      ],
    ],
    attachments: [],
  };
};

/** Cancellation or seat-reduction letter, as a PDF. */
export const letterPdf = (letter: Letter): Promise<Uint8Array> => renderPdf(buildLetter(letter));
