import type { ReadableDb } from '@main/db/dossier-db';
import { carbonBudgets, charterVersions, people, subscriptions, teams } from '@main/db/repositories';
import type { CharterFacts } from '@main/engine/governance/charter';
import type { CharterVersion } from '@shared/domain/charter';
import type { TeamBudget } from '@shared/domain/charter-variables';
import { type Day, monthOf } from '@shared/domain/day';
import { isStaff } from '@shared/domain/presence';
import { highRiskUsesOf } from '../ai-register/register-lines';
import { membersOn, roleOf } from '../committee/members';
import { companyOf } from '../company/company-profile';
import { charterToolsOf } from '../tool-policy/policy-lines';

const budgetsOn = (db: ReadableDb, on: Day): TeamBudget[] => {
  const month = monthOf(on);
  const names = new Map(teams.list(db).map((team) => [team.id, team.name]));
  const running = carbonBudgets
    .list(db)
    .filter((budget) => budget.from <= month && (budget.to === null || budget.to >= month));
  // The charter speaks of teams; the company's own budget is said only when no team has one.
  const ofTeams = running.filter((budget) => budget.teamId !== null);
  return (ofTeams.length > 0 ? ofTeams : running).map((budget) => ({
    team: budget.teamId === null ? null : (names.get(budget.teamId) ?? budget.teamId),
    limit: budget.limit,
  }));
};

/** Sum of the budgets of what runs, per month; null as soon as one has none. */
export const monthlyBudget = (db: ReadableDb): number | null => {
  const running = subscriptions.list(db).filter((one) => one.status !== 'ended');
  if (running.length === 0) return null;
  let total = 0;
  for (const { budgetedAnnualCents } of running) {
    if (budgetedAnnualCents === null) return null;
    total += budgetedAnnualCents;
  }
  return Math.round(total / 12);
};

/** Versions from the latest to the first. */
export const versionsOf = (db: ReadableDb): CharterVersion[] =>
  charterVersions
    .list(db)
    .sort((a, b) =>
      a.publishedOn === b.publishedOn ? (a.id < b.id ? 1 : -1) : a.publishedOn < b.publishedOn ? 1 : -1,
    );

/** Day the first charter took effect, once it has; null before. */
export const charterAdoptedOn = (db: ReadableDb, asOf: Day): Day | null =>
  versionsOf(db)
    .map((version) => version.effectiveOn)
    .filter((on) => on <= asOf)
    .sort()[0] ?? null;

/** « 1.0 », then « 2.0 »: one more than the highest published. */
export const nextVersion = (versions: readonly Pick<CharterVersion, 'number'>[]): string =>
  `${Math.max(0, ...versions.map(({ number }) => Math.floor(Number(number)) || 0)) + 1}.0`;

/** Everything the charter repeats from the rest of the dossier. */
export const charterFactsOf = (db: ReadableDb, dossierName: string, asOf: Day): CharterFacts => {
  const company = companyOf(db);
  const staff = people.list(db).filter((one) => isStaff(one, asOf)).length;
  return {
    company: company?.name ?? dossierName,
    headcount: company?.headcount ?? (staff > 0 ? staff : null),
    sector: company?.sector ?? null,
    tools: charterToolsOf(db),
    teamBudgets: budgetsOn(db, asOf),
    monthlyBudgetCents: monthlyBudget(db),
    version: nextVersion(versionsOf(db)),
    committee: membersOn(db, asOf).map((member) => ({ role: roleOf(member), name: member.name })),
    highRiskUses: highRiskUsesOf(db, asOf),
    asOf,
  };
};
