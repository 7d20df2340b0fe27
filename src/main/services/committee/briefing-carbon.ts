import type { ReadableDb } from '@main/db/dossier-db';
import { carbonBudgets, people, seats, teams } from '@main/db/repositories';
import { budgetLimitKg, budgetOf, type KgLookup } from '@main/engine/carbon';
import { type CarbonInput, type PeopleGroup, publishCarbon, type TeamCarbon } from '@main/engine/committee';
import { isHeld } from '@main/engine/seats';
import type { CarbonBudget } from '@shared/domain/carbon-plan';
import type { Person } from '@shared/domain/company';
import { firstDay, lastDay, type Month } from '@shared/domain/day';
import type { Interval } from '@shared/domain/interval';
import { hasArrived, hasLeft } from '@shared/domain/presence';
import { kgOfDossier, kgWithoutTeam } from '../carbon/monthly-kg-of-dossier';
import { usagePrivacyOf } from '../usage/privacy-gate';

/** Carbon of the dossier, ready to be asked about any month. */
export type CarbonSource = {
  readonly db: ReadableDb;
  readonly lookup: KgLookup;
  /** Uses that bear no team. */
  readonly withoutTeam: KgLookup;
  readonly budgets: readonly CarbonBudget[];
};

export const carbonSource = (db: ReadableDb, until: Month): CarbonSource => ({
  db,
  lookup: kgOfDossier(db, until),
  withoutTeam: kgWithoutTeam(db, until),
  budgets: carbonBudgets.list(db),
});

const kgOf = (lookup: KgLookup, teamId: string | null, month: Month): Interval | null => {
  const known = lookup(teamId, month);
  const parts = [known?.toDate ?? null, known?.wholeMonth ?? null].filter((part) => part !== null);
  return parts.length === 0
    ? null
    : parts.reduce((a, b) => ({ low: a.low + b.low, central: a.central + b.central, high: a.high + b.high }));
};

const presentIn = (person: Person, month: Month): boolean =>
  person.kind === 'employee' && hasArrived(person, lastDay(month)) && !hasLeft(person, firstDay(month));

/** People whose uses a team's figure may add up: those who hold a seat when the register names some, else all of it. */
const membersOfTeam = (db: ReadableDb, month: Month) => {
  const everyone = people.list(db).filter((person) => presentIn(person, month));
  const holders = new Set(
    seats.list(db).flatMap((seat) => (isHeld(seat, lastDay(month)) ? (seat.personId ?? []) : [])),
  );
  return (teamId: string | null): string[] => {
    const own = everyone.filter((person) => person.teamId === teamId);
    const holding = own.filter(({ id }) => holders.has(id));
    return (holding.length > 0 ? holding : own).map(({ id }) => id);
  };
};

const personalIn = ({ lookup }: CarbonSource, month: Month): boolean => lookup(null, month)?.toDate != null;

const teamsIn = ({ db, lookup, withoutTeam, budgets }: CarbonSource, month: Month): TeamCarbon[] => {
  const members = membersOfTeam(db, month);
  const teamOf = (teamId: string | null, name: string | null, size: number, kg: Interval | null): TeamCarbon => {
    const budget = teamId === null ? undefined : budgetOf(budgets, teamId, month);
    return {
      teamId,
      name,
      size,
      kg,
      personIds: members(teamId),
      limitKg: budget ? budgetLimitKg(budget, lookup) : null,
      warnAtPct: budget?.warnAtPct ?? 80,
      exceedAtPct: budget?.exceedAtPct ?? 100,
    };
  };
  const loose = kgOf(withoutTeam, null, month);
  return [
    ...teams
      .list(db)
      .filter(({ archived }) => !archived)
      .map((team) => teamOf(team.id, team.name, team.headcount ?? 0, kgOf(lookup, team.id, month))),
    ...(loose === null ? [] : [teamOf(null, null, 0, loose)]),
  ];
};

/** What a limit by reduction tells of its reference month: the people it was measured on. */
const referenceGroups = (source: CarbonSource, month: Month, rows: readonly TeamCarbon[]): PeopleGroup[][] => {
  const running = source.budgets.filter((budget) => budget.from <= month && (budget.to === null || budget.to >= month));
  const months = [
    ...new Set(running.flatMap(({ limit }) => (limit.kind === 'reduction' ? [limit.referenceMonth] : []))),
  ].filter((at) => personalIn(source, at));
  return months.map((at) => {
    const members = membersOfTeam(source.db, at);
    return rows.map(({ teamId }) => ({ key: teamId ?? '', personIds: members(teamId) }));
  });
};

export type MonthCarbon = ReturnType<typeof publishCarbon> & {
  readonly limitKg: number | null;
  readonly declared: boolean;
};

/** Carbon of a month as the committee may see it, given what it saw before. */
export const carbonOfMonth = (source: CarbonSource, month: Month, earlier: CarbonInput['earlier']): MonthCarbon => {
  const rows = teamsIn(source, month);
  const budget = budgetOf(source.budgets, null, month);
  const personal = personalIn(source, month);
  const published = publishCarbon({
    teams: rows,
    total: kgOf(source.lookup, null, month),
    minGroupSize: usagePrivacyOf(source.db).minGroupSize,
    personal,
    earlier: [...earlier, ...referenceGroups(source, month, rows)],
  });
  return {
    ...published,
    limitKg: budget && published.totalMasked === null ? budgetLimitKg(budget, source.lookup) : null,
    declared: !personal,
  };
};
