import { levelWord } from '@shared/text/ai-register-words';
import { t } from '@shared/text/translate';
import type { Content } from '../theme/content';
import { heading1, heading2 } from '../theme/headings';
import { paragraph } from '../theme/text';
import { dutiesTable } from './duties';
import type { AiRegisterInput } from './input';
import { isSerious } from './words';

/** Obligations of the uses that have no sheet of their own. */
export const otherDutiesSection = ({ view }: AiRegisterInput): Content[] => {
  const others = view.lines.filter(
    (line) =>
      line.standing !== 'unanswered' && !isSerious(line) && line.system.state !== 'stopped' && line.duties.length > 0,
  );
  if (others.length === 0) return [];
  return [
    heading1(t('aiRegister.paper.otherDuties'), { newPage: true, followedBy: 'text' }),
    paragraph(t('aiRegister.paper.otherDutiesNote')),
    ...others.flatMap((line) => [heading2(`${line.system.name} · ${levelWord(line)}`), dutiesTable(line.duties)]),
  ];
};
