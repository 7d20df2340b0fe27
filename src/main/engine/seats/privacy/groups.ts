/** Smallest group shown (design choice, not a legal threshold: reference/regulation/rgpd-usage.md section 2). */
export const MIN_GROUP_SIZE = 5;
const MAX_GROUP_SIZE = 20;

/** The setting `minGroupSize`, 5 to 20, never less than 5. */
export const groupSize = (setting: number): number =>
  Math.min(MAX_GROUP_SIZE, Math.max(MIN_GROUP_SIZE, Math.ceil(Number.isFinite(setting) ? setting : MIN_GROUP_SIZE)));

/** Usage of one team: people who were active, and additive values (messages, active days…). */
export type TeamUsage = {
  /** Null: people without a team. */
  readonly teamId: string | null;
  readonly active: number;
  readonly values: Readonly<Record<string, number>>;
  /** Pseudonyms of the active people, to see who came and went; absent: not followed. */
  readonly members?: readonly string[];
};

/** A line that may be shown: one team, or several under « Autres équipes » without saying which share is whose. */
export type PublishedGroup = {
  readonly kind: 'team' | 'others';
  readonly teamIds: readonly (string | null)[];
  readonly active: number;
  readonly values: Readonly<Record<string, number>>;
};

export type PublishedTeams =
  | {
      readonly status: 'by-team';
      readonly groups: readonly PublishedGroup[];
      readonly total: Omit<PublishedGroup, 'teamIds' | 'kind'>;
    }
  /** No two groups large enough: the company as a whole only. */
  | { readonly status: 'company-only'; readonly total: Omit<PublishedGroup, 'teamIds' | 'kind'> }
  /** Fewer active people than the threshold in the whole company: costs and licences only, no usage. */
  | { readonly status: 'withheld' };

export const sumValues = (teams: readonly TeamUsage[]): Record<string, number> => {
  const sum: Record<string, number> = {};
  for (const team of teams) for (const [key, value] of Object.entries(team.values)) sum[key] = (sum[key] ?? 0) + value;
  return sum;
};
const totalOf = (teams: readonly TeamUsage[]) => ({
  active: teams.reduce((sum, team) => sum + team.active, 0),
  values: sumValues(teams),
});

/**
 * Splits the teams into those shown by name and those merged. A team under the threshold is merged; when the merged
 * ones are a single team, or still too few people together, the smallest shown team joins them (complementary
 * suppression), since the company's total would give the difference away. `givesAway` says that the merged ones still tell
 * something of one or two people.
 */
export const partition = (
  teams: readonly TeamUsage[],
  minGroupSize: number,
  isSmall: (team: TeamUsage) => boolean = (team) => team.active < groupSize(minGroupSize),
  givesAway: (merged: readonly TeamUsage[]) => boolean = () => false,
): { readonly shown: readonly TeamUsage[]; readonly merged: readonly TeamUsage[] } => {
  const min = groupSize(minGroupSize);
  const bySize = [...teams].sort((a, b) => a.active - b.active);
  const merged = bySize.filter(isSmall);
  const shown = bySize.filter((team) => !isSmall(team));
  const active = () => merged.reduce((sum, team) => sum + team.active, 0);
  while (merged.length > 0 && shown.length > 0 && (merged.length < 2 || active() < min || givesAway(merged))) {
    const next = shown.shift();
    if (next) merged.push(next);
  }
  return { shown, merged };
};

/**
 * Team view of usage that can be shown to anyone: every line has at least `minGroupSize` active people, and no
 * subtraction between lines and total gives a smaller group back.
 */
export const publishTeams = (teams: readonly TeamUsage[], minGroupSize: number): PublishedTeams => {
  const total = totalOf(teams);
  if (total.active < groupSize(minGroupSize)) return { status: 'withheld' };
  const { shown, merged } = partition(teams, minGroupSize);
  if (shown.length === 0) return { status: 'company-only', total };
  const order = new Map(teams.map((team, i) => [team.teamId, i]));
  const lines = [...shown]
    .sort((a, b) => (order.get(a.teamId) ?? 0) - (order.get(b.teamId) ?? 0))
    .map(
      (team): PublishedGroup => ({ kind: 'team', teamIds: [team.teamId], active: team.active, values: team.values }),
    );
  if (merged.length === 0) return { status: 'by-team', groups: lines, total };
  const others: PublishedGroup = {
    kind: 'others',
    teamIds: merged.map((team) => team.teamId).sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
    ...totalOf(merged),
  };
  return { status: 'by-team', groups: [...lines, others], total };
};
