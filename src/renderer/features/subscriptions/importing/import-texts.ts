import type { ImportedLine } from '@shared/contract/subscriptions';
import { subscriptions } from '@shared/text/subscriptions';
import { hasText, type TextKey, t, textOf } from '@shared/text/translate';

/** A finding of the reading, in French. */
export const reasonText = ({ code, params }: ImportedLine['reasons'][number]): string =>
  textOf(`subscriptions.import.reasons.${code}`, params);
export const warningText = (code: string): string => textOf(`subscriptions.import.warnings.${code}`);

type Field = keyof typeof subscriptions.import.fields;
const fieldLabel = (field: string): string => {
  const key = `subscriptions.import.fields.${field}`;
  return hasText(key) ? t(key satisfies TextKey) : field;
};
/** What a column can hold, in the order of the sheet. */
export const fieldChoices = () =>
  (Object.keys(subscriptions.import.fields) as Field[]).map((value) => ({ value, label: fieldLabel(value) }));

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** Refused lines with their reasons, as a small CSV to correct and paste again. */
export const refusedText = (lines: readonly ImportedLine[]): string =>
  [
    [
      t('subscriptionScreens.importing.line'),
      t('subscriptionScreens.importing.text'),
      t('subscriptionScreens.importing.why'),
    ],
    ...lines.map((line) => [String(line.line), line.text, line.reasons.map(reasonText).join(' ')]),
  ]
    .map((cells) => cells.map(quoted).join(';'))
    .join('\r\n');

const byteOrderMark = '\ufeff';
/** The same as a file that a spreadsheet opens with its accents. */
export const refusedFile = (lines: readonly ImportedLine[]): File =>
  new File([byteOrderMark, refusedText(lines)], t('subscriptionScreens.importing.refusedFile'), {
    type: 'text/csv;charset=utf-8',
  });
