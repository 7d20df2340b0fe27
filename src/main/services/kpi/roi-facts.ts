import type { ReadableDb } from '@main/db/dossier-db';
import { people, teams, timeDeclarations } from '@main/db/repositories';
import type { RoiInput, RoiTeam } from '@main/engine/kpi';
import type { AuditInput, AuditResult } from '@shared/domain/audit';
import { type Month, shiftMonth } from '@shared/domain/day';
import type { TimeDeclaration } from '@shared/domain/kpi';
import { isStaff } from '@shared/domain/presence';
import { hourlyCentsOf } from '../consolidation/consolidation-facts';
import { usagePrivacyOf } from '../usage/privacy-gate';
import type { SeatFacts } from './seat-facts';

/** A declaration holds until the next one, for a year at most. */
const HOLDS_MONTHS = 12;

const inForce = (all: readonly TimeDeclaration[], teamId: string | null, month: Month): TimeDeclaration | null =>
  all
    .filter((one) => one.teamId === teamId && one.month <= month && one.month > shiftMonth(month, -HOLDS_MONTHS))
    .sort((a, b) => (a.month < b.month ? 1 : -1))[0] ?? null;

type From = {
  readonly input: AuditInput;
  readonly audit: AuditResult;
  readonly seats: SeatFacts;
  readonly activeUsers: number | null;
};

/** What the ROI of a month is made from, team by team and for the company. */
export const roiFactsOf = (db: ReadableDb, month: Month, { input, audit, seats, activeUsers }: From): RoiInput => {
  const declared = timeDeclarations.list(db);
  const staff = people.list(db).filter((person) => isStaff(person, audit.asOf));
  const costs = new Map(audit.cost.byTeam.map((share) => [share.key, share]));
  const known = audit.cost.annualFull.value !== null;
  const rows = teams
    .list(db)
    .filter((team) => !team.archived)
    .map((team): RoiTeam & { weight: number } => {
      const own = inForce(declared, team.id, month);
      const cost = costs.get(team.id);
      return {
        teamId: team.id,
        name: team.name,
        activeUsers: seats.activeByTeam === null ? null : (seats.activeByTeam.get(team.id) ?? 0),
        minutesPerWeek: own?.minutesPerWeek ?? null,
        sampleSize: own?.sampleSize ?? null,
        hourlyCents: team.hourlyCostCents,
        fullCostCents: !known || (cost?.unknown ?? 0) > 0 ? null : (cost?.fullCents ?? 0),
        weight: staff.filter((person) => person.teamId === team.id).length || (team.headcount ?? 0),
      };
    });
  const whole = inForce(declared, null, month);
  const told = rows.filter((row) => row.minutesPerWeek !== null && row.weight > 0);
  const weight = told.reduce((sum, row) => sum + row.weight, 0);
  const mean =
    weight === 0 ? null : told.reduce((sum, row) => sum + (row.minutesPerWeek ?? 0) * row.weight, 0) / weight;
  const answers = told.reduce((sum, row) => sum + (row.sampleSize ?? 0), 0);
  return {
    teams: rows,
    company: {
      minutesPerWeek: whole?.minutesPerWeek ?? mean,
      sampleSize: whole?.sampleSize ?? (answers > 0 ? answers : null),
      activeUsers,
      hourlyCents: hourlyCentsOf(input, audit.asOf),
      fullCostCents: audit.cost.annualFull.value,
    },
    minGroupSize: usagePrivacyOf(db).minGroupSize,
  };
};
