import type { AiActFact, FactValue } from '../domain/ai-act';
import type { DutyLine, RegisterLine } from '../domain/ai-register';
import { formatShortDay } from './format';
import { t } from './translate';

/** « haut risque », or « à classer » while nobody answered anything. */
export const levelWord = ({ standing, level }: Pick<RegisterLine, 'standing' | 'level'>): string =>
  t(`aiRegister.level.${standing === 'unanswered' ? 'unanswered' : level}`);

/** How sure the level is: « provisoire, peut devenir haut risque ». */
export const certaintyWord = ({ standing, couldBecome }: Pick<RegisterLine, 'standing' | 'couldBecome'>): string =>
  standing === 'provisional' && couldBecome !== null
    ? t('aiRegister.certainty.provisionalUp', { level: t(`aiRegister.level.${couldBecome}`) })
    : t(`aiRegister.certainty.${standing}`);

/** « applicable depuis le 02/08/2026 », with both dates when a delay runs. */
export const dutyWhen = (
  duty: Pick<DutyLine, 'appliesFrom' | 'transitionUntil' | 'inTransition' | 'status'>,
): string => {
  if (duty.appliesFrom === null) return t('aiRegister.duties.permanent');
  if (duty.inTransition && duty.transitionUntil !== null)
    return t('aiact.status.transition', {
      from: formatShortDay(duty.appliesFrom),
      until: formatShortDay(duty.transitionUntil),
    });
  return t(duty.status === 'applicable' ? 'aiact.status.applicableSince' : 'aiact.status.upcoming', {
    date: formatShortDay(duty.appliesFrom),
  });
};

/** An answer in the words of its question. */
export const answerWord = (question: Pick<AiActFact, 'options'> | undefined, value: FactValue): string => {
  if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no');
  const label = (one: string) => question?.options?.find((option) => option.value === one)?.label ?? one;
  return Array.isArray(value) ? value.map(label).join(' ; ') : label(value);
};
