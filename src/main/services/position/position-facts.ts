import type { ReadableDb } from '@main/db/dossier-db';
import {
  adoptionPoints,
  carbonBudgets,
  carbonDeclaredShares,
  carbonSamples,
  charterSignatures,
  diagnosticAnswers,
  libraryEntries,
  people,
  settingChecks,
  subscriptions,
  teams,
  trainingSessions,
  usageMonths,
} from '@main/db/repositories';
import {
  companyNonEssential,
  footprintOfGroups,
  nonEssentialShares,
  type UsageGroup,
  workingDaysOfMonth,
} from '@main/engine/carbon';
import { signatureCoverage } from '@main/engine/governance/charter';
import type { Fact, PositionFacts } from '@main/engine/governance/position';
import type { QuestionId } from '@shared/domain/assessment';
import { type Day, type Month, monthOf, monthRange, shiftMonth } from '@shared/domain/day';
import { carbonContextOf, workCalendarOf } from '../carbon/carbon-settings';
import { groupsOfMonth, habitGroups } from '../carbon/usage-of-dossier';
import { versionsOf } from '../charter/charter-facts';
import { membersOn } from '../committee/members';
import { adoptionByMonth } from '../seats/adoption-by-month';
import { coverageOf } from '../training/training-view';

/** Months after which a point of the adoption curve says nothing of today. */
const adoptionMonths = 6;
const recentMonths = 3;

const share = (part: number, whole: number, status: NonNullable<Fact>['status'] = 'declared'): Fact =>
  whole === 0 ? null : { value: (part / whole) * 100, status, part, whole };

/** True when somebody answered « no » by hand on or before the day: what is not there is then known not to be. */
const saidNo = (db: ReadableDb, id: QuestionId, asOf: Day): boolean =>
  diagnosticAnswers.list(db).some((one) => one.id === id && one.answer === 'no' && one.answeredOn <= asOf);
const none: Fact = { value: 0, status: 'declared' };

const adoptionOf = (db: ReadableDb, asOf: Day): Fact => {
  const now = monthOf(asOf);
  const point = adoptionByMonth(adoptionPoints.list(db), subscriptions.list(db))
    .filter(({ month }) => month <= now && month > shiftMonth(now, -adoptionMonths))
    .at(-1);
  if (!point) return null;
  return { value: point.activeShare * 100, status: point.origin };
};

type Usage = { readonly month: Month; readonly groups: readonly UsageGroup[] };

/** Uses of the latest of the last three months that has any. */
const latestUsage = (byMonth: readonly Usage[]): Usage | null =>
  byMonth.filter((one) => one.groups.length > 0).at(-1) ?? null;

const usageByMonth = (db: ReadableDb, asOf: Day): Usage[] => {
  const to = monthOf(asOf);
  const from = shiftMonth(to, 1 - recentMonths);
  return monthRange(from, to).map((month) => ({ month, groups: groupsOfMonth(db, month) }));
};

const worst = (groups: readonly UsageGroup[]): NonNullable<Fact>['status'] =>
  groups.some((group) => group.origin === 'estimated')
    ? 'estimated'
    : groups.some((group) => group.origin === 'declared')
      ? 'declared'
      : 'imported';

const usageFacts = (db: ReadableDb, usage: Usage | null, teamIds: readonly string[], present: number) => {
  if (usage === null) return { teamCoverage: null, intensity: null, useCases: null };
  const status = worst(usage.groups);
  const using = new Set(usage.groups.map((group) => group.teamId));
  const uses = new Set(usage.groups.flatMap((group) => group.useId ?? []));
  const requests = usage.groups.reduce((sum, group) => sum + group.requests, 0);
  const days = workingDaysOfMonth(workCalendarOf(db), usage.month);
  const intensity: Fact =
    present === 0 || days === 0
      ? null
      : { value: requests / days / present, status, part: requests, whole: days * present };
  return {
    teamCoverage: share(teamIds.filter((id) => using.has(id)).length, teamIds.length, status),
    intensity,
    useCases: uses.size === 0 ? null : ({ value: uses.size, status } satisfies Fact),
  };
};

const essentialOf = (db: ReadableDb, usage: Usage | null, asOf: Day): Fact => {
  const shares = nonEssentialShares(
    carbonSamples.list(db).filter((sample) => sample.takenOn <= asOf),
    carbonDeclaredShares.list(db).filter((one) => one.declaredOn <= asOf),
  );
  const byTeam = new Map<string | null, number>();
  for (const group of usage?.groups ?? []) byTeam.set(group.teamId, (byTeam.get(group.teamId) ?? 0) + group.requests);
  const company = companyNonEssential(
    shares,
    [...byTeam].map(([teamId, requests]) => ({ teamId, requests })),
  );
  return company.share === null ? null : { value: (1 - company.share.central) * 100, status: 'estimated' };
};

const footprintOf = (db: ReadableDb, months: readonly Usage[], asOf: Day): Fact => {
  const ever = usageMonths(db).length > 0 || habitGroups(db, monthOf(asOf)).length > 0;
  if (!ever) return saidNo(db, 'footprint-known', asOf) ? none : null;
  const context = carbonContextOf(db);
  const known = months.filter(
    ({ groups }) => groups.length > 0 && footprintOfGroups(context, groups, { asOf, axes: [] }).total !== null,
  );
  return share(known.length, months.length, 'estimated');
};

const charterFacts = (db: ReadableDb, asOf: Day): Pick<PositionFacts, 'charter' | 'signatures' | 'committee'> => {
  const versions = versionsOf(db);
  const inForce = versions.find((version) => version.effectiveOn <= asOf);
  const seats = membersOn(db, asOf).length;
  // A charter that came later proves there was none before; without any, only a « no » said by hand does.
  if (!inForce) {
    const known = versions.length > 0 || saidNo(db, 'policy-formalised', asOf);
    return {
      charter: known ? none : null,
      signatures: known ? none : null,
      committee: seats > 0 ? { value: seats, status: 'declared' } : versions.length > 0 ? none : null,
    };
  }
  const coverage = signatureCoverage(inForce.id, charterSignatures.list(db), people.list(db), asOf);
  return {
    charter: { value: 1, status: 'declared' },
    signatures: share(coverage.signed, coverage.expected),
    committee: seats === 0 ? null : { value: seats, status: 'declared' },
  };
};

/** What the dossier says of a day, and only from what is dated on or before it. Pure reading: nothing is written. */
export const positionFactsOf = (db: ReadableDb, asOf: Day): PositionFacts => {
  const teamIds = teams
    .list(db)
    .filter((team) => !team.archived)
    .map((team) => team.id);
  const coverage = coverageOf(db, asOf);
  const months = usageByMonth(db, asOf);
  const usage = latestUsage(months);
  const tested = libraryEntries.list(db).filter((entry) => entry.testedOn !== null);
  const served = new Set(tested.filter((one) => (one.testedOn ?? '') <= asOf).map((one) => one.teamId));
  const budgets = carbonBudgets.list(db);
  const now = monthOf(asOf);
  const running = budgets.filter((budget) => budget.from <= now && (budget.to === null || budget.to >= now));
  const checks = settingChecks
    .list(db)
    .filter((check) => check.state !== 'unknown' && check.state !== 'not-applicable');
  const looked = checks.filter((check) => check.checkedOn !== null && check.checkedOn <= asOf);
  return {
    adoption: adoptionOf(db, asOf),
    ...usageFacts(db, usage, teamIds, coverage.present),
    practice:
      tested.length === 0
        ? null
        : share(teamIds.filter((id) => served.has(id) || served.has(null)).length, teamIds.length),
    footprint: footprintOf(db, months, asOf),
    essential: essentialOf(db, usage, asOf),
    ...charterFacts(db, asOf),
    training:
      trainingSessions.list(db).length > 0
        ? share(coverage.trained, coverage.present)
        : saidNo(db, 'staff-trained', asOf)
          ? none
          : null,
    budgets:
      budgets.length === 0
        ? null
        : share(
            running.some((budget) => budget.teamId === null)
              ? teamIds.length
              : teamIds.filter((id) => running.some((budget) => budget.teamId === id)).length,
            teamIds.length,
          ),
    settings:
      checks.length === 0
        ? null
        : looked.length === 0
          ? none
          : share(looked.filter((c) => c.state === 'ok').length, looked.length),
  };
};
