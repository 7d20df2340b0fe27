import type { Coded, Figure, FigureInput, FigureSource, Hypothesis } from '@shared/domain/figure';
import { type Interval, interval, scaleInterval } from '@shared/domain/interval';
import { coded, input, rangeFigure, unknownFigure } from '../../explain';
import type { AuditContext } from '../context';

type Valued = {
  readonly code: string;
  /** Hours per person and year. */
  readonly perPerson: Interval;
  /** People by team; null: team not known. */
  readonly byTeam: ReadonlyMap<string | null, number>;
  readonly inputs: readonly FigureInput[];
  readonly hypotheses: readonly Hypothesis[];
  readonly sources: readonly FigureSource[];
  readonly missing: readonly Coded[];
};

/** Interval of hours to whole cents, at an hourly cost in cents. */
const inCents = (hours: Interval, hourlyCents: number): Interval => {
  const exact = scaleInterval(hours, hourlyCents);
  return interval(Math.round(exact.low), Math.round(exact.central), Math.round(exact.high));
};

/**
 * Value of lost hours at the hourly cost of each team. People whose team or team cost is unknown are left out, said as
 * missing and as a minimum; nobody's cost known: unknown, never a guessed wage.
 */
export const hourlyValue = (of: Valued, context: AuditContext): Figure => {
  const teams = [...of.byTeam].map(([teamId, people]) => {
    const team = teamId === null ? undefined : context.teams.get(teamId);
    return { name: team?.name ?? null, people, hourly: team?.hourlyCostCents ?? null };
  });
  const known = teams.filter((team) => team.hourly !== null);
  const unvalued = teams.filter((team) => team.hourly === null).reduce((total, team) => total + team.people, 0);
  const missing = [
    ...of.missing,
    ...teams
      .filter((team) => team.hourly === null && team.people > 0)
      .map((team) =>
        team.name === null
          ? coded('audit.missing.teamOfPeople', { count: team.people })
          : coded('audit.missing.hourlyCost', { team: team.name }),
      ),
  ];
  const trace = {
    code: of.code,
    unit: 'eur-cents-per-year' as const,
    inputs: [
      ...of.inputs,
      ...teams.flatMap((team) =>
        team.name === null ? [] : [input('hourlyCost', team.hourly, 'eur-cents', 'declared', team.name)],
      ),
    ],
    hypotheses: of.hypotheses,
    sources: of.sources,
    missing,
  };
  if (known.length === 0 || known.every((team) => team.people === 0))
    return unknownFigure({ ...trace, missing: missing.length > 0 ? missing : [coded('audit.missing.hourlyCosts')] });
  const total = known.reduce(
    (sum, team) => {
      const part = inCents(scaleInterval(of.perPerson, team.people), team.hourly ?? 0);
      return interval(sum.low + part.low, sum.central + part.central, sum.high + part.high);
    },
    interval(0, 0, 0),
  );
  return rangeFigure({
    ...trace,
    range: total,
    status: 'estimated',
    warnings: unvalued > 0 ? [coded('figures.warnings.peopleNotValued', { count: unvalued })] : [],
  });
};
