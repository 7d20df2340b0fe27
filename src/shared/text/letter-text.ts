import type { Letter } from '../domain/decision';
import type { Coded } from '../domain/figure';
import { codedParams } from './coded-params';
import { formatDay } from './format';
import { t, textOf } from './translate';

/** A sentence of a letter, its parameters in words. */
export const letterSentence = (coded: Coded): string => textOf(coded.code, codedParams(coded.params));

/** « Lyon, le 21 novembre 2026 ». */
export const letterPlace = (letter: Letter): string => {
  const date = formatDay(letter.date);
  const { city } = letter.sender;
  return city === null ? t('decisions.letters.placeNoCity', { date }) : t('decisions.letters.place', { city, date });
};

/** Sender and recipient, line by line; what is not known has no line. */
export const letterSender = ({ sender }: Letter): string[] => [
  sender.name,
  ...(sender.siren === null ? [] : [t('decisions.letters.siren', { siren: sender.siren })]),
];
export const letterRecipient = ({ recipient }: Letter): string[] => [
  ...(recipient.entity === null ? [] : [recipient.entity]),
  t('decisions.letters.attention', { vendor: recipient.vendor }),
];

/** The letter as plain text, ready to be pasted in an e-mail or a form. */
export const letterText = (letter: Letter): string => {
  const blocks = [
    letterSender(letter).join('\n'),
    letterRecipient(letter).join('\n'),
    letterPlace(letter),
    t('decisions.letters.subjectLine', { subject: letterSentence(letter.subject) }),
    ...letter.paragraphs.map(letterSentence),
    letter.signatory ?? letter.sender.name,
  ];
  return `${blocks.join('\n\n')}\n`;
};
