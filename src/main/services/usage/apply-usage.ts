import type { WritableDb } from '@main/db/dossier-db';
import { accountLinks, adoptionPoints, seats, teamUsages, usageImports, usageRows } from '@main/db/repositories';
import { monthOfPeriod, teamUsageOf } from '@main/engine/seats';
import type { Subscription } from '@shared/domain/subscription';
import type { UsageReport } from '@shared/domain/usage';
import type { Pseudonyms } from './pseudonyms';
import type { UsageContext, UsagePlan } from './usage-plan';

export type ApplyingUsage = {
  readonly report: UsageReport;
  readonly hash: string;
  readonly subscription: Subscription;
  readonly plan: UsagePlan;
  readonly context: UsageContext;
  readonly newId: () => string;
  readonly pseudonyms: Pseudonyms;
};

/** Writes an export: seats, links said by hand, adoption of the month, team totals, raw lines. Inside one operation. */
export const applyUsage = (db: WritableDb, applying: ApplyingUsage): string => {
  const { report, hash, subscription, plan, context, newId, pseudonyms } = applying;
  const importId = newId();
  usageImports.save(db, {
    id: importId,
    subscriptionId: subscription.id,
    fileName: report.fileName.slice(0, 300),
    hash,
    format: report.format,
    periodFrom: report.period?.from ?? null,
    periodTo: report.period?.to ?? null,
    reportedOn: report.reportedOn,
    importedOn: context.today,
    rows: report.rows,
    refused: report.refused.length,
    accounts: report.accounts.length,
  });
  for (const { account, link, confirmed, seat } of plan.accounts) {
    if (seat) seats.save(db, seat);
    if (confirmed && link.kind === 'linked') {
      const known = context.links.find((one) => one.toolId === subscription.toolId && one.account === account.key);
      accountLinks.save(db, {
        id: known?.id ?? newId(),
        toolId: subscription.toolId,
        account: account.key.slice(0, 300),
        personId: link.personId,
      });
    }
    usageRows.save(db, {
      id: newId(),
      importId,
      importedOn: context.today,
      // An address that belongs to nobody of the dossier is not kept: what follows it is.
      account:
        link.kind === 'linked' ? account.key.slice(0, 300) : pseudonyms.account(subscription.toolId, account.key),
      personId: link.kind === 'linked' ? link.personId : null,
      activity: account.activity,
    });
  }
  const { month, activeShare } = plan.effect;
  if (month !== null && activeShare !== null) {
    const twin = adoptionPoints
      .list(db)
      .find((point) => point.month === month && point.subscriptionId === subscription.id);
    adoptionPoints.save(db, {
      id: twin?.id ?? newId(),
      month,
      subscriptionId: subscription.id,
      activeShare,
      origin: 'imported',
    });
  }
  const links = plan.accounts.map(({ link }) => link);
  for (const { teamId, active, values, volumes, personIds } of teamUsageOf(report, links, context.people))
    teamUsages.save(db, {
      id: newId(),
      importId,
      month: report.period === null ? null : monthOfPeriod(report.period),
      teamId,
      active,
      members: personIds.map(pseudonyms.person).sort(),
      counts: values,
      volumes: [...volumes],
    });
  return importId;
};
