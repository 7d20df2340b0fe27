import type { ReadableDb } from '@main/db/dossier-db';
import { subscriptions, teams, teamUsages, usageImports } from '@main/db/repositories';
import { type PublishedGroup, publishTogether, type TeamTable, type TeamUsage } from '@main/engine/seats';
import type { UsageTable } from '@shared/contract/usage';
import { usageCountsSchema } from '@shared/domain/usage';
import type { TeamUsageRow, UsageImport } from '@shared/domain/usage-records';
import { usagePrivacyOf } from './privacy-gate';

const rank = (one: UsageImport) => `${one.periodTo ?? one.reportedOn ?? one.importedOn} ${one.importedOn} ${one.id}`;

/** The import whose period ends last, the latest made of equals: one for each subscription. */
const latestImports = (imports: readonly UsageImport[]): UsageImport[] => {
  const best = new Map<string, UsageImport>();
  for (const one of imports) {
    const known = best.get(one.subscriptionId);
    if (!known || rank(one) > rank(known)) best.set(one.subscriptionId, one);
  }
  return [...best.values()];
};

/** The import of the same subscription that was shown before this one; null: none, or the same period again. */
const previousOf = (latest: UsageImport, imports: readonly UsageImport[]): UsageImport | null => {
  const older = imports.filter(
    (one) =>
      one.subscriptionId === latest.subscriptionId &&
      rank(one) < rank(latest) &&
      (one.periodFrom !== latest.periodFrom || one.periodTo !== latest.periodTo),
  );
  return older.sort((a, b) => (rank(a) < rank(b) ? 1 : -1))[0] ?? null;
};

const usageOf = (rows: readonly TeamUsageRow[], importId: string): TeamUsage[] =>
  rows
    .filter((row) => row.importId === importId)
    .map(({ teamId, active, counts, members }) => ({
      teamId,
      active,
      members,
      values: { ...counts } as Record<string, number>,
    }));

/** Pseudonyms past their retention say nothing of who came and went. */
const followed = (teams: readonly TeamUsage[]): boolean =>
  teams.every(({ active, members = [] }) => active === 0 || members.length > 0);

const countsOf = (values: PublishedGroup['values']) => usageCountsSchema.parse(values);

/**
 * Usage by team of the latest import of each subscription, published together so that nothing can be
 * subtracted, neither from one tool to another nor from the month before.
 */
export const teamTables = (db: ReadableDb): UsageTable[] => {
  const all = usageImports.list(db);
  const imports = latestImports(all);
  const rows = teamUsages.list(db);
  const names = new Map(teams.list(db).map(({ id, name }) => [id, name]));
  const owners = new Map(subscriptions.list(db).map(({ id, name }) => [id, name]));
  const tables = imports.map((one): TeamTable => {
    const previous = previousOf(one, all);
    const before = previous ? usageOf(rows, previous.id) : null;
    const teamsNow = usageOf(rows, one.id);
    return { key: one.id, teams: teamsNow, before: before && followed(before) && followed(teamsNow) ? before : null };
  });
  const { tables: published } = publishTogether(tables, usagePrivacyOf(db).minGroupSize);
  return imports.map((one): UsageTable => {
    const shown = published.find(({ key }) => key === one.id)?.published ?? { status: 'withheld' as const };
    return {
      importId: one.id,
      subscription: owners.get(one.subscriptionId) ?? '',
      fileName: one.fileName,
      format: one.format,
      periodFrom: one.periodFrom,
      periodTo: one.periodTo,
      importedOn: one.importedOn,
      status: shown.status,
      groups:
        shown.status === 'by-team'
          ? shown.groups.map(({ kind, teamIds, active, values }) => ({
              kind,
              teams: teamIds.map((id) => (id === null ? null : (names.get(id) ?? null))),
              active,
              counts: countsOf(values),
            }))
          : [],
      total: shown.status === 'withheld' ? null : { active: shown.total.active, counts: countsOf(shown.total.values) },
    };
  });
};
