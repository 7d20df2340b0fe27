import { type PersonDivide, publishTeams } from '@main/engine/seats';
import type { TeamTraining, TrainingPriority } from '@shared/domain/training';

const away = new Set<PersonDivide['group']>(['stopped', 'never', 'no-seat']);
const unknown = new Set<PersonDivide['group']>(['unknown', 'waiting']);

/** To the nearest ten, from 10 to 90: « nobody » and « everybody » would say what each person of the team does. */
const blurred = (share: number): number => Math.min(90, Math.max(10, Math.round(share * 10) * 10));

type Shares = ReadonlyMap<string | null, number | null>;

/**
 * Share of each team's people who do not use the tools, only for the teams that may be shown: five people at least, and
 * no subtraction gives a smaller group back. Null when nothing is known of anybody in the team.
 */
const publishedShares = (divide: readonly PersonDivide[], minGroupSize: number): Shares => {
  const teamIds = [...new Set(divide.map((one) => one.teamId))];
  const published = publishTeams(
    teamIds.map((teamId) => {
      const own = divide.filter((one) => one.teamId === teamId);
      const count = (groups: ReadonlySet<string>) => own.filter((one) => groups.has(one.group)).length;
      return { teamId, active: own.length, values: { away: count(away), unknown: count(unknown) } };
    }),
    minGroupSize,
  );
  if (published.status !== 'by-team') return new Map();
  return new Map(
    published.groups
      .filter((group) => group.kind === 'team')
      .map((group) => {
        const known = group.active - (group.values.unknown ?? 0);
        return [group.teamIds[0] ?? null, known === 0 ? null : blurred((group.values.away ?? 0) / known)];
      }),
  );
};

/**
 * Who to train first: teams with people still to train, those whose people use the tools least first, then the largest.
 * Teams too small to show come after, by size: their usage stays unknown here. Teams wholly trained come last.
 */
export const trainingPriorities = (
  teams: readonly TeamTraining[],
  divide: readonly PersonDivide[],
  minGroupSize: number,
): TrainingPriority[] => {
  const shares = publishedShares(divide, minGroupSize);
  const rank = (one: TrainingPriority) => (one.toTrain === 0 ? 2 : one.nonUsersPct === null ? 1 : 0);
  return teams
    .map((team): TrainingPriority => {
      const nonUsersPct = shares.get(team.teamId) ?? null;
      const toTrain = team.present - team.trained;
      return {
        teamId: team.teamId,
        present: team.present,
        toTrain,
        nonUsersPct,
        masked: !shares.has(team.teamId),
        reason: toTrain === 0 ? 'trained' : nonUsersPct === null ? 'size' : 'divide',
      };
    })
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        (b.nonUsersPct ?? -1) - (a.nonUsersPct ?? -1) ||
        b.toTrain - a.toTrain ||
        (a.teamId ?? '').localeCompare(b.teamId ?? ''),
    );
};
