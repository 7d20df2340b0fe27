import type { BriefingAction, BriefingFigure, BriefingTeam, CommitteeBriefing } from '../domain/committee-briefing';
import type { Month } from '../domain/day';
import { figureRange, figureValue } from './figure-text';
import { formatDay, formatMonth, formatPercent, formatSignificant, formatValue, UNKNOWN } from './format';
import { t } from './translate';

const yes = (value: boolean): 'yes' | 'no' => (value ? 'yes' : 'no');

/** « 1 345 € », « au moins 77 sièges », its range when it is one, « non montré » when it would tell on somebody. */
export const briefingValue = ({ figure, masked }: BriefingFigure): string => {
  if (masked !== null) return t('committee.maskedShort');
  // What is certain, when the unknown could only add to it: as the audit says it.
  if (figure.range !== null && figure.value !== 0 && figure.value === figure.range.low)
    return t('reports.words.atLeast', { value: figureValue(figure) });
  return figureRange(figure) ?? figureValue(figure);
};
export const briefingOther = (value: number | null, { figure }: BriefingFigure): string =>
  value === null ? UNKNOWN : formatValue(value, figure.unit);

export const teamName = ({ kind, teams }: Pick<BriefingTeam, 'kind' | 'teams'>): string =>
  kind === 'team'
    ? teams.join(', ')
    : teams.length === 0
      ? t('committee.otherTeams')
      : t('committee.others', { teams: teams.join(', ') });
export const teamKg = ({ kgCO2e }: BriefingTeam): string =>
  kgCO2e === null ? UNKNOWN : formatSignificant(kgCO2e.central, 2);
export const teamLimit = ({ limitKg }: BriefingTeam): string =>
  limitKg === null ? UNKNOWN : formatSignificant(limitKg, 2);
export const teamUsed = ({ usedPct }: BriefingTeam): string => (usedPct === null ? UNKNOWN : formatPercent(usedPct));

export const incidentLine = (one: CommitteeBriefing['incidents'][number]): string =>
  t('committee.incidentLine', {
    title: one.title,
    severity: t(`committee.severities.${one.severity ?? 'undecided'}`),
    day: formatDay(one.knownOn),
    open: yes(one.open),
  });
export const questionLine = (one: CommitteeBriefing['questions'][number]): string =>
  t('committee.questionLine', { text: one.text, day: formatDay(one.askedOn) });
export const requestLine = (one: CommitteeBriefing['requests'][number]): string =>
  t('committee.requestLine', { tool: one.tool, day: formatDay(one.dueOn), late: yes(one.late) });
export const watchLine = (one: CommitteeBriefing['watch'][number]): string =>
  t('committee.watchLine', {
    tool: one.tool ?? 'none',
    title: one.title,
    kind: t(`committee.watchKinds.${one.kind}`),
    day: formatDay(one.notedOn),
    open: yes(one.open),
  });
export const proposalLine = (one: CommitteeBriefing['proposals'][number]): string =>
  t('committee.proposalLine', {
    section: one.sectionTitle,
    kind: t(`committee.proposals.${one.kind}`),
    text: one.text ?? 'none',
  });
/** « de juin 2025 », « d’août 2025 ». */
export const ofMonth = (month: Month): string => {
  const name = formatMonth(month);
  return t(/^[ao]/.test(name) ? 'committee.of.vowel' : 'committee.of.plain', { month: name });
};
export const actionLine = (one: BriefingAction): string =>
  t('committee.actionLine', {
    text: one.text.replace(/\.$/, ''),
    owner: one.owner ?? 'none',
    due: one.dueOn === null ? 'none' : formatDay(one.dueOn),
    late: yes(one.late),
  });

/** Teams over their carbon budget; −1 when no team's month can be held against one, which is not « none is over ». */
export const teamsOver = ({ teams }: Pick<CommitteeBriefing, 'teams'>): number =>
  teams.lines.some(({ level }) => level !== 'unknown')
    ? teams.lines.filter(({ level }) => level === 'exceeded').length
    : -1;
