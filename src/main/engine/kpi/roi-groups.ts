import type { RoiLine } from '@shared/domain/kpi';
import type { KpiSettings } from '@shared/domain/kpi-settings';
import { publishTeams } from '../seats';
import { type RoiTeam, roiLine } from './roi';

export type RoiInput = {
  /** Every team; `activeUsers` of all of them null when the register says nothing of that day. */
  readonly teams: readonly RoiTeam[];
  /** Declaration of the company as a whole, used when no team declares. */
  readonly company: Pick<RoiTeam, 'minutesPerWeek' | 'sampleSize' | 'activeUsers' | 'hourlyCents' | 'fullCostCents'>;
  readonly minGroupSize: number;
};

/** The company as one line: team by team when their usage is known and they declare, else the company's own. */
const companyLine = ({ teams, company }: RoiInput, settings: KpiSettings): RoiLine => {
  const counted = teams.filter((team) => team.activeUsers !== null && team.activeUsers > 0);
  const byTeam = counted.some((team) => team.minutesPerWeek !== null);
  return roiLine('company', byTeam ? counted : [{ ...company, teamId: null, name: null }], settings, {
    fullCostCents: company.fullCostCents,
  });
};

/**
 * ROI by team, the company last. Teams of fewer active people than the threshold are merged, with complementary
 * suppression, as everywhere else; when nothing can be told apart, the company alone.
 */
export const roiLines = (input: RoiInput, settings: KpiSettings): RoiLine[] => {
  const whole = companyLine(input, settings);
  const known = input.teams.filter((team) => team.activeUsers !== null);
  if (known.length < input.teams.length || known.length === 0) return [whole];
  const published = publishTeams(
    known
      .filter((team) => (team.activeUsers ?? 0) > 0 || team.minutesPerWeek !== null)
      .map(({ teamId, activeUsers }) => ({ teamId, active: activeUsers ?? 0, values: {} })),
    input.minGroupSize,
  );
  if (published.status !== 'by-team') return [whole];
  const lines = published.groups.map((group) =>
    roiLine(
      group.kind,
      input.teams.filter((team) => group.teamIds.includes(team.teamId)),
      settings,
    ),
  );
  return [...lines, whole];
};
