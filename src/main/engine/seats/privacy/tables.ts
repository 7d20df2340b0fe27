import { groupSize, type PublishedGroup, type PublishedTeams, partition, sumValues, type TeamUsage } from './groups';
import { changedPeople, isTelling } from './variation';

/** Usage by team of one tool and period: tables that are shown together share their groups. */
export type TeamTable = {
  readonly key: string;
  readonly teams: readonly TeamUsage[];
  /** The period before, which was or may be shown too; null or absent: none. */
  readonly before?: readonly TeamUsage[] | null;
};

export type PublishedTables = {
  readonly tables: readonly { readonly key: string; readonly published: PublishedTeams }[];
  /**
   * True when a sum over the tables may be given by group. False as soon as one table is shown for the company only:
   * subtracting the others from the sum would give that table by group.
   */
  readonly sumByGroup: boolean;
  /** True when a sum over the tables may be given for the company: no table is withheld. */
  readonly sumOfTotals: boolean;
};

type TeamId = TeamUsage['teamId'];
const activeOf = (teams: readonly TeamUsage[]): number => teams.reduce((sum, team) => sum + team.active, 0);
const totalOf = (teams: readonly TeamUsage[]) => ({ active: activeOf(teams), values: sumValues(teams) });

const membersOf = (teams: readonly TeamUsage[], ids: readonly TeamId[]): string[] =>
  teams.filter(({ teamId }) => ids.includes(teamId)).flatMap(({ members = [] }) => members);

/** Subtracting the period before would give the usage of one or two people who came to or left these teams. */
const tellsOf = ({ teams, before }: TeamTable, ids: readonly TeamId[]): boolean =>
  before != null && isTelling(changedPeople(membersOf(before, ids), membersOf(teams, ids)));

/** Teams named in every table, and teams merged in every table. */
const commonSplit = (tables: readonly TeamTable[], ids: readonly TeamId[], min: number) => {
  const used = tables.filter((table) => activeOf(table.teams) >= min);
  const smallest = ids.map((teamId) => {
    const sizes = used.map((table) => activeOf(table.teams.filter((team) => team.teamId === teamId)));
    return { teamId, active: Math.min(...sizes), values: {} };
  });
  const tells = (some: readonly TeamUsage[]) => {
    const teamIds = some.map(({ teamId }) => teamId);
    return tables.some((table) => tellsOf(table, teamIds));
  };
  return partition(smallest, min, (team) => team.active < min || tells([team]), tells);
};

const groupsOf = (teams: readonly TeamUsage[], shownIds: readonly TeamId[], mergedIds: readonly TeamId[]) => {
  const groupOf = (kind: PublishedGroup['kind'], teamIds: readonly TeamId[]): PublishedGroup => ({
    kind,
    teamIds,
    ...totalOf(teams.filter((team) => teamIds.includes(team.teamId))),
  });
  const named = shownIds.map((id) => groupOf('team', [id]));
  return mergedIds.length === 0 ? named : [...named, groupOf('others', mergedIds)];
};

/**
 * Publishes several tables of the same teams side by side. A team is named only when it is large enough in every table,
 * so that tables cannot be subtracted from each other, and never when one or two people alone came or went since the period
 * before, so that months cannot either; a table where a group stays too small is shown for the company
 * as a whole, or not at all.
 */
export const publishTogether = (tables: readonly TeamTable[], minGroupSize: number): PublishedTables => {
  const min = groupSize(minGroupSize);
  const ids = [
    ...new Set(tables.flatMap(({ teams, before }) => [...teams, ...(before ?? [])].map(({ teamId }) => teamId))),
  ];
  const split = commonSplit(tables, ids, min);
  const mergedIds = ids.filter((id) => split.merged.some((team) => team.teamId === id));
  const shownIds = ids.filter((id) => !mergedIds.includes(id));
  const published = tables.map((table): PublishedTables['tables'][number] => {
    const { key, teams } = table;
    const total = totalOf(teams);
    if (total.active < min) return { key, published: { status: 'withheld' } };
    const groups = groupsOf(teams, shownIds, mergedIds);
    if (shownIds.length === 0 || groups.some((group) => group.active < min || tellsOf(table, group.teamIds)))
      return { key, published: { status: 'company-only', total } };
    return { key, published: { status: 'by-team', groups, total } };
  });
  const statuses = published.map((table) => table.published.status);
  return {
    tables: published,
    sumByGroup: statuses.every((status) => status === 'by-team'),
    sumOfTotals: !statuses.includes('withheld'),
  };
};
