import type { DutyLine } from '@shared/domain/ai-register';
import { dutyWhen } from '@shared/text/ai-register-words';
import { t } from '@shared/text/translate';
import type { Content } from '../theme/content';
import { table } from '../theme/table';
import { followWords, proofWords } from './words';

const row = (duty: DutyLine): (string | Content)[] => [
  {
    text: [{ text: duty.title, bold: true }, `\n${duty.article}`, duty.verify ? ` · ${t('aiact.verify')}` : ''],
    style: 'cell',
  },
  dutyWhen(duty),
  followWords(duty),
  { text: proofWords(duty), style: 'cell' },
];

/** Obligations with their article, their date, who follows them and with what proof. */
export const dutiesTable = (duties: readonly DutyLine[]): Content =>
  table({
    columns: [
      { label: t('aiRegister.paper.obligation'), align: 'left', width: '*' },
      { label: t('aiRegister.paper.when'), align: 'left', width: 96 },
      { label: t('aiRegister.paper.follow'), align: 'left', width: 96 },
      { label: t('aiRegister.paper.proof'), align: 'left', width: 124 },
    ],
    rows: duties.map(row),
  });
