import type { PositionView } from '../contract/position';
import type { PositionProfile } from '../domain/position';
import { formatDay, formatNumber } from './format';
import { t } from './translate';

const name = (profile: PositionProfile): string => t(`position.profiles.${profile}.name`);

/** Where the company stands, in one sentence; the last known point when today's position cannot be told. */
export const positionAnswer = ({ now, points }: PositionView): string => {
  const [ai, csr] = [now.scores.ai.figure.value, now.scores.csr.figure.value];
  if (now.profile === null || ai === null || csr === null) {
    const last = [...points].reverse().find((point) => point.result.profile !== null);
    if (!last?.result.profile) return t('position.answerNone');
    return t('position.answerLast', { day: formatDay(last.takenOn), profile: name(last.result.profile) });
  }
  const params = { profile: name(now.profile), ai: formatNumber(ai, 0), csr: formatNumber(csr, 0) };
  const others = now.possible.filter((profile) => profile !== now.profile);
  if (others.length === 0) return t('position.answer', params);
  return t('position.answerUnsure', { ...params, others: others.map(name).join(', ') });
};
