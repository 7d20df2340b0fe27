import type { Person } from '@shared/domain/company';
import type { UsageAccount, UsageReport, UsageVolume } from '@shared/domain/usage';
import { addCounts, mergeVolumes } from '@shared/domain/usage-sum';
import { wasActiveIn } from './adoption';
import type { AccountLink } from './link-accounts';
import type { TeamUsage } from './privacy';

/** Usage of one team over the period of a report, before anything is masked: never shown as it is. */
export type RawTeamUsage = TeamUsage & {
  /** People active in the period, for the protection of variations. */
  readonly personIds: readonly string[];
  /** Volume by product and model, for the carbon work. */
  readonly volumes: readonly UsageVolume[];
};

type Linked = { readonly account: UsageAccount; readonly teamId: string | null; readonly id: string };

/**
 * Adds up a report by team. `links` stand beside the accounts of the report, in their order. Accounts without a known
 * person count under the null team; services are left out of people, and their volumes stay with the null team.
 */
export const teamUsageOf = (
  report: UsageReport,
  links: readonly AccountLink[],
  people: readonly Person[],
): RawTeamUsage[] => {
  const teams = new Map(people.map((person) => [person.id, person.teamId]));
  const linked: Linked[] = report.accounts.map((account, i) => {
    const link = links[i];
    const personId = link?.kind === 'linked' ? link.personId : null;
    return { account, teamId: personId === null ? null : (teams.get(personId) ?? null), id: personId ?? account.key };
  });
  const ids = [...new Set(linked.map((item) => item.teamId))];
  return ids.map((teamId): RawTeamUsage => {
    const own = linked.filter((item) => item.teamId === teamId);
    const active = own.filter(
      ({ account }) => account.kind === 'person' && report.period !== null && wasActiveIn(account, report.period),
    );
    const counts = own.map(({ account }) => account.counts).reduce(addCounts, {});
    return {
      teamId,
      active: new Set(active.map((item) => item.id)).size,
      values: Object.fromEntries(Object.entries(counts)),
      personIds: [...new Set(active.map((item) => item.id))],
      volumes: mergeVolumes(own.flatMap(({ account }) => account.volumes)),
    };
  });
};
