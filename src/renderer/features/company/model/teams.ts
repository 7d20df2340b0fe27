import type { Team } from '@shared/domain/company';
import { t } from '@shared/text/translate';

export type TeamRow = Team & { readonly people: number };

/** The record alone, without what the list counts beside it. */
export const teamOf = ({ people: _, ...team }: TeamRow): Team => team;

/** Headcount of a team: declared, else the people of the dossier. */
export const sizeOf = (team: TeamRow): number => team.headcount ?? team.people;

export const activeTeams = (teams: readonly TeamRow[]): TeamRow[] => teams.filter((team) => !team.archived);

/** How the teams add up to the company, in one sentence. */
export const teamsAnswer = (teams: readonly TeamRow[], headcount: number | null): string => {
  const active = activeTeams(teams);
  if (active.length === 0) return t('company.teams.answer.none');
  const people = active.reduce((sum, team) => sum + sizeOf(team), 0);
  const params = { teams: active.length, people };
  if (headcount === null) return t('company.teams.answer.unknown', params);
  if (people === headcount) return t('company.teams.answer.same', params);
  return t('company.teams.answer.differs', {
    ...params,
    headcount,
    gap: Math.abs(headcount - people),
    side: people > headcount ? 'more' : 'less',
  });
};

/** Active teams whose lost time cannot be put in euros. */
export const withoutHourlyCost = (teams: readonly TeamRow[]): number =>
  activeTeams(teams).filter((team) => team.hourlyCostCents === null).length;
