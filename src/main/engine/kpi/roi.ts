import type { Coded, Figure } from '@shared/domain/figure';
import type { RoiLine } from '@shared/domain/kpi';
import type { KpiSettings } from '@shared/domain/kpi-settings';
import { coded, hypothesis, input, knownFigure, notApplicableFigure, unknownFigure } from '../explain';

/** One team as the ROI sees it; null is « not known ». */
export type RoiTeam = {
  readonly teamId: string | null;
  readonly name: string | null;
  readonly activeUsers: number | null;
  /** Declared average minutes a week for one active user. */
  readonly minutesPerWeek: number | null;
  readonly sampleSize: number | null;
  readonly hourlyCents: number | null;
  /** Full annual cost of its tools, in cents. */
  readonly fullCostCents: number | null;
};

/** Value of one declared minute a week over a year, for one user, in cents: after the haircut. */
const minuteYear = (hourlyCents: number, settings: KpiSettings): number =>
  (hourlyCents / 60) * settings.workingWeeks * (1 - settings.haircutPct / 100);

/**
 * Gain déclaratif par an: minutes a week × active users × working weeks × hourly cost, less the haircut.
 * Cents, rounded once. Null as soon as one factor is unknown: an unknown wage is never guessed.
 */
export const gainCents = (team: RoiTeam, settings: KpiSettings): number | null =>
  team.minutesPerWeek === null || team.activeUsers === null || team.hourlyCents === null
    ? null
    : Math.round(team.minutesPerWeek * team.activeUsers * minuteYear(team.hourlyCents, settings));

/** Seuil de rentabilité: declared minutes a week and active user for which the gain equals the cost. */
export const breakEvenMinutes = (
  fullCostCents: number,
  teams: readonly Pick<RoiTeam, 'activeUsers' | 'hourlyCents'>[],
  settings: KpiSettings,
): number | null => {
  let worth = 0;
  for (const { activeUsers, hourlyCents } of teams) {
    if (activeUsers === null || hourlyCents === null) return null;
    worth += activeUsers * minuteYear(hourlyCents, settings);
  }
  return worth > 0 ? fullCostCents / worth : null;
};

const sumKnown = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
};
const sumAll = (values: readonly (number | null)[]): number | null =>
  values.includes(null) ? null : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

/** Declared minutes of several teams: mean weighted by their active users. */
const meanMinutes = (teams: readonly RoiTeam[]): number | null => {
  const told = teams.filter((team) => team.minutesPerWeek !== null && team.activeUsers !== null);
  const users = told.reduce((sum, team) => sum + (team.activeUsers ?? 0), 0);
  if (users === 0) return null;
  return told.reduce((sum, team) => sum + (team.minutesPerWeek ?? 0) * (team.activeUsers ?? 0), 0) / users;
};

const missingOf = (teams: readonly RoiTeam[], kind: RoiLine['kind']): Coded[] => {
  const said = (what: string, lacking: number): Coded[] =>
    lacking === 0
      ? []
      : [kind === 'team' ? coded(`kpi.missing.${what}`) : coded(`kpi.missing.${what}Teams`, { count: lacking })];
  const lacking = (pick: (team: RoiTeam) => number | null) => teams.filter((team) => pick(team) === null).length;
  return [
    ...said(
      'declaration',
      lacking((team) => team.minutesPerWeek),
    ),
    ...said(
      'activeUsers',
      lacking((team) => team.activeUsers),
    ),
    ...said(
      'hourlyCost',
      lacking((team) => team.hourlyCents),
    ),
  ];
};

const hypotheses = (settings: KpiSettings) => [
  hypothesis('kpiHaircut', settings.haircutPct, 'percent', 'haircutPct'),
  hypothesis('kpiWorkingWeeks', settings.workingWeeks, 'count', 'workingWeeks'),
];

/**
 * One line of the ROI for the teams of a group, « déclaratif » throughout. The gain of a group counts what is known and
 * says what is left out; its whole cost is counted, so that the result can only be understated.
 */
export const roiLine = (
  kind: RoiLine['kind'],
  teams: readonly RoiTeam[],
  settings: KpiSettings,
  company: { readonly fullCostCents?: number | null } = {},
): RoiLine => {
  const cost =
    company.fullCostCents === undefined ? sumAll(teams.map((team) => team.fullCostCents)) : company.fullCostCents;
  const gain = sumKnown(teams.map((team) => gainCents(team, settings)));
  const users = sumAll(teams.map((team) => team.activeUsers));
  const minutes = meanMinutes(teams);
  const sample = sumKnown(teams.map((team) => team.sampleSize));
  const [only] = teams;
  const missing = missingOf(teams, kind);
  const warnings = [
    coded('kpi.warnings.declared'),
    ...(sample !== null && sample < settings.smallSample ? [coded('kpi.warnings.smallSample', { count: sample })] : []),
  ];
  const inputs = [
    input('kpiMinutes', minutes === null ? null : Math.round(minutes * 10) / 10, 'minutes-per-week', 'declared'),
    input('kpiActiveUsers', users, 'people', 'declared'),
    input('kpiSample', sample, 'people', 'declared'),
    ...(teams.length === 1 ? [input('hourlyCost', only?.hourlyCents ?? null, 'eur-cents', 'declared')] : []),
  ];
  const shared = { unit: 'eur-cents-per-year' as const, hypotheses: hypotheses(settings), warnings };
  const gainFigure: Figure =
    gain === null
      ? unknownFigure({ ...shared, code: 'kpiRoiGain', inputs, missing })
      : knownFigure({ ...shared, code: 'kpiRoiGain', inputs, missing, value: gain, status: 'declared' });
  const costFigure: Figure =
    cost === null
      ? unknownFigure({ code: 'kpiRoiCost', unit: shared.unit, missing: [coded('kpi.missing.teamCost')] })
      : knownFigure({ code: 'kpiRoiCost', unit: shared.unit, value: cost, status: 'estimated' });
  const roiInputs = [
    input('kpiRoiGain', gain, 'eur-cents-per-year', 'declared'),
    input('kpiRoiCost', cost, 'eur-cents-per-year', 'estimated'),
  ];
  const roi: Figure =
    gain === null || cost === null
      ? unknownFigure({
          ...shared,
          code: 'kpiRoi',
          inputs: [...inputs, ...roiInputs],
          missing: [...missing, ...costFigure.missing],
        })
      : knownFigure({
          ...shared,
          code: 'kpiRoi',
          inputs: [...inputs, ...roiInputs],
          missing,
          value: gain - cost,
          status: 'declared',
        });
  return {
    kind,
    teamIds: kind === 'company' ? [] : teams.map((team) => team.teamId),
    name: kind === 'team' ? (only?.name ?? null) : null,
    activeUsers: users,
    minutesPerWeek: minutes,
    sampleSize: sample,
    gain: gainFigure,
    fullCost: costFigure,
    roi,
    breakEven: breakEvenFigure(cost, teams, users, settings),
  };
};

const breakEvenFigure = (
  cost: number | null,
  teams: readonly RoiTeam[],
  users: number | null,
  settings: KpiSettings,
): Figure => {
  const trace = {
    code: 'kpiBreakEven',
    unit: 'minutes-per-week' as const,
    hypotheses: hypotheses(settings),
    inputs: [
      input('kpiRoiCost', cost, 'eur-cents-per-year', 'estimated'),
      input('kpiActiveUsers', users, 'people', 'declared'),
    ],
  };
  if (users === 0) return notApplicableFigure({ ...trace, warnings: [coded('kpi.warnings.nobodyActive')] });
  const minutes = cost === null ? null : breakEvenMinutes(cost, teams, settings);
  const lacking = missingOf(teams, teams.length === 1 ? 'team' : 'others').filter(
    ({ code }) => !code.includes('declaration'),
  );
  return minutes === null
    ? unknownFigure({ ...trace, missing: cost === null ? [coded('kpi.missing.teamCost'), ...lacking] : lacking })
    : knownFigure({ ...trace, value: Math.round(minutes * 10) / 10, status: 'estimated' });
};
