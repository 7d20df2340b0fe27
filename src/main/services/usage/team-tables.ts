import type { ReadableDb } from '@main/db/dossier-db';
import { subscriptions, teams, teamUsages, usageImports } from '@main/db/repositories';
import { type PublishedGroup, publishTogether } from '@main/engine/seats';
import type { UsageTable } from '@shared/contract/usage';
import { usageCountsSchema } from '@shared/domain/usage';
import type { UsageImport } from '@shared/domain/usage-records';
import { usagePrivacyOf } from './privacy-gate';

/** The import whose period ends last, the latest made of equals: one for each subscription. */
const latestImports = (imports: readonly UsageImport[]): UsageImport[] => {
  const rank = (one: UsageImport) => `${one.periodTo ?? one.reportedOn ?? one.importedOn} ${one.importedOn} ${one.id}`;
  const best = new Map<string, UsageImport>();
  for (const one of imports) {
    const known = best.get(one.subscriptionId);
    if (!known || rank(one) > rank(known)) best.set(one.subscriptionId, one);
  }
  return [...best.values()];
};

const countsOf = (values: PublishedGroup['values']) => usageCountsSchema.parse(values);

/** Usage by team of the latest import of each subscription, published together so that nothing can be subtracted. */
export const teamTables = (db: ReadableDb): UsageTable[] => {
  const imports = latestImports(usageImports.list(db));
  const rows = teamUsages.list(db);
  const names = new Map(teams.list(db).map(({ id, name }) => [id, name]));
  const owners = new Map(subscriptions.list(db).map(({ id, name }) => [id, name]));
  const tables = imports.map(({ id }) => ({
    key: id,
    teams: rows
      .filter(({ importId }) => importId === id)
      .map(({ teamId, active, counts }) => ({ teamId, active, values: { ...counts } as Record<string, number> })),
  }));
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
