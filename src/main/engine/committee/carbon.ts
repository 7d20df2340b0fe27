import type { BriefingTeam, BriefingTeams, CarbonLevel, MaskReason } from '@shared/domain/committee-briefing';
import type { Interval } from '@shared/domain/interval';
import { sumIntervals } from '@shared/domain/interval';
import { groupSize } from '../seats';
import { partition } from '../seats/privacy/groups';
import { leaksBetween, type PeopleGroup } from './leaks';

/** Carbone d'une équipe pour un mois, before anything is masked. */
export type TeamCarbon = {
  /** Null: uses without a team. */
  readonly teamId: string | null;
  readonly name: string | null;
  /** People the figure may come from: those of the team who hold a seat, when the register says so. */
  readonly personIds: readonly string[];
  /** Size when nobody is listed: the headcount of the team. */
  readonly size: number;
  readonly kg: Interval | null;
  readonly limitKg: number | null;
  readonly warnAtPct: number;
  readonly exceedAtPct: number;
};

export type CarbonInput = {
  readonly teams: readonly TeamCarbon[];
  /** Company as a whole: may hold uses that no team has. */
  readonly total: Interval | null;
  readonly minGroupSize: number;
  /** True when part of it was counted person by person; a rhythm declared for a team says nothing of who came or left. */
  readonly personal: boolean;
  /** What was shown of earlier months, and what a limit by reduction says of its reference month. */
  readonly earlier: readonly (readonly PeopleGroup[])[];
};

export type PublishedCarbon = {
  readonly teams: BriefingTeams;
  /** Null with its reason when even the sum of the company may not be said. */
  readonly total: Interval | null;
  readonly totalMasked: MaskReason | null;
  /** Groups whose sums are shown, to be kept with the session; null: nothing personal is shown. */
  readonly groups: readonly PeopleGroup[] | null;
};

const isZero = (kg: Interval | null): boolean => kg !== null && kg.high === 0;

const levelOf = (kg: Interval | null, limitKg: number | null, warn: number, exceed: number): CarbonLevel => {
  if (kg === null || limitKg === null) return 'unknown';
  if (limitKg === 0) return kg.central > 0 ? 'exceeded' : 'ok';
  const pct = (kg.central / limitKg) * 100;
  return pct >= exceed ? 'exceeded' : pct >= warn ? 'warning' : 'ok';
};

/** Sum of what is known of a group; null as soon as one of its teams is not known. */
const lineOf = (kind: BriefingTeam['kind'], teams: readonly TeamCarbon[]): BriefingTeam => {
  const known = teams.flatMap(({ kg }) => kg ?? []);
  const kg = known.length === teams.length && known.length > 0 ? sumIntervals(known) : null;
  const limits = teams.flatMap(({ limitKg }) => limitKg ?? []);
  const limitKg = limits.length === teams.length ? limits.reduce((a, b) => a + b, 0) : null;
  const warn = Math.min(...teams.map((team) => team.warnAtPct));
  const exceed = Math.min(...teams.map((team) => team.exceedAtPct));
  return {
    kind,
    teams: teams.flatMap(({ name }) => name ?? []),
    kgCO2e: kg,
    limitKg,
    usedPct: kg !== null && limitKg !== null && limitKg > 0 ? (kg.central / limitKg) * 100 : null,
    level: levelOf(kg, limitKg, warn, exceed),
  };
};

const groupOf = (teams: readonly TeamCarbon[]): PeopleGroup => ({
  key: teams.map(({ teamId }) => teamId ?? '').join('|'),
  personIds: teams.flatMap(({ personIds }) => personIds),
});
/** Only the side of the budget: no number is left to subtract. */
const withoutNumbers = (line: BriefingTeam): BriefingTeam => ({ ...line, kgCO2e: null, limitKg: null, usedPct: null });

/** Teams large enough by name, the others together; a team without any emission tells that nobody there used anything. */
const split = (teams: readonly TeamCarbon[], min: number): { named: TeamCarbon[]; merged: TeamCarbon[] } => {
  const sizeOf = (team: TeamCarbon) => (team.personIds.length > 0 ? team.personIds.length : team.size);
  const sized = teams.map((team, at) => ({ teamId: String(at), active: sizeOf(team), values: {} }));
  const { merged } = partition(
    sized,
    min,
    ({ teamId, active }) => active < min || isZero(teams[Number(teamId)]?.kg ?? null),
  );
  const apart = new Set(merged.map(({ teamId }) => Number(teamId)));
  // The smallest of the others joins those that used nothing: their sum must not be zero either.
  const rest = sized.filter((_, at) => !apart.has(at)).sort((a, b) => a.active - b.active);
  const quiet = () => [...apart].every((at) => isZero(teams[at]?.kg ?? null));
  while (apart.size > 0 && rest.length > 0 && quiet()) apart.add(Number(rest.shift()?.teamId));
  return { named: teams.filter((_, at) => !apart.has(at)), merged: teams.filter((_, at) => apart.has(at)) };
};

const nothing: BriefingTeams = { status: 'nothing', masked: null, lines: [] };

/**
 * Carbon by team that the committee may see. Every sum is of at least `minGroupSize` people, and no two months, no
 * total and its parts, give fewer back by subtraction; what would is left out, and only the side of the budget stays.
 */
export const publishCarbon = (input: CarbonInput): PublishedCarbon => {
  const min = groupSize(input.minGroupSize);
  const teams = input.teams.filter(
    ({ kg, limitKg, personIds, size }) => kg !== null || limitKg !== null || personIds.length + size > 0,
  );
  const people = teams.reduce((sum, { personIds, size }) => sum + (personIds.length > 0 ? personIds.length : size), 0);
  if (input.total === null && teams.every(({ kg }) => kg === null))
    return { teams: nothing, total: null, totalMasked: null, groups: null };
  if (people < min)
    return { teams: { status: 'masked', masked: 'few', lines: [] }, total: null, totalMasked: 'few', groups: null };

  const leaks = (groups: readonly PeopleGroup[]): boolean =>
    input.personal && input.earlier.some((before) => leaksBetween(before, groups, min));
  const company = [groupOf(teams)];
  const totalMasked: MaskReason | null = isZero(input.total) ? 'extreme' : leaks(company) ? 'moved' : null;
  const total = totalMasked === null ? input.total : null;

  const { named, merged } = split(teams, min);
  if (named.length === 0)
    return {
      teams: { status: 'company-only', masked: 'few', lines: [] },
      total,
      totalMasked,
      groups: input.personal && total !== null ? company : null,
    };
  const parts = [...named.map((team) => [team]), ...(merged.length > 0 ? [merged] : [])];
  const lines = parts.map((part, at) => lineOf(at < named.length ? 'team' : 'others', part));
  const groups = parts.map(groupOf);
  if (totalMasked !== null || leaks(groups))
    return {
      teams: { status: 'masked', masked: totalMasked ?? 'moved', lines: lines.map(withoutNumbers) },
      total,
      totalMasked,
      groups: input.personal && total !== null ? company : null,
    };
  return {
    teams: { status: 'by-team', masked: null, lines },
    total,
    totalMasked,
    groups: input.personal ? groups : null,
  };
};
