import type { Tone } from '@shared/charts';
import type { RegisterView } from '@shared/contract/ai-register';
import type { DutyLine, RegisterLine } from '@shared/domain/ai-register';
import { formatDay, formatShortDay } from '@shared/text/format';
import { t } from '@shared/text/translate';

export const levelTone = (line: RegisterLine): Tone => {
  if (line.standing === 'unanswered') return 'muted';
  return (
    { hors_champ: 'muted', minimal: 'green', transparence: 'slate', haut_risque: 'ochre', interdit: 'brick' } as const
  )[line.level];
};

export const followWords = (duty: DutyLine): string =>
  t('aiRegister.paper.by', {
    state: t(`aiRegister.dutyStates.${duty.state}`),
    owner: duty.owner ?? t('aiRegister.paper.unknownOwner'),
    due: duty.dueOn === null ? '' : t('aiRegister.paper.due', { day: formatShortDay(duty.dueOn) }),
  });

export const proofWords = (duty: DutyLine): string => {
  if (duty.evidence !== null) return duty.evidence;
  return duty.expectedEvidence === null
    ? t('aiRegister.paper.noProofAdvised')
    : t('aiRegister.paper.noProof', { text: duty.expectedEvidence });
};

/** Sentences on the evidence of AI literacy. */
export const literacyWords = ({ literacy }: Pick<RegisterView, 'literacy'>): string[] => [
  literacy.charter === null
    ? t('aiRegister.literacy.charterNone')
    : t('aiRegister.literacy.charter', { ...literacy.charter }),
  literacy.training === null
    ? t('aiRegister.literacy.trainingNone')
    : t('aiRegister.literacy.training', {
        sessions: literacy.training.sessions,
        trained: literacy.training.trained,
        expected: literacy.training.expected,
        day: literacy.training.lastOn === null ? t('common.unknown') : formatDay(literacy.training.lastOn),
      }),
];

export const isSerious = (line: RegisterLine): boolean =>
  line.standing !== 'unanswered' && (line.level === 'haut_risque' || line.level === 'interdit');
