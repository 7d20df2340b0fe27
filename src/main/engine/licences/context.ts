import type { AuditInput, AuditReference } from '@shared/domain/audit';
import type { Renewal } from '@shared/domain/audit-advice';
import type { SubscriptionCost } from '@shared/domain/audit-cost';
import type { AuditSettings } from '@shared/domain/audit-settings';
import type { SeatUse } from '@shared/domain/audit-waste';
import type { CatalogueTool } from '@shared/domain/catalogue';
import type { Team } from '@shared/domain/company';
import type { Day } from '@shared/domain/day';
import type { SeatSummary } from '@shared/domain/seat-summary';
import type { Subscription } from '@shared/domain/subscription';
import { isLive } from './lifecycle';

/** What every part of the audit reads. */
export type AuditContext = {
  readonly input: AuditInput;
  readonly reference: AuditReference;
  readonly settings: AuditSettings;
  readonly asOf: Day;
  /** Subscriptions running on the day of the audit. */
  readonly live: readonly Subscription[];
  readonly tools: ReadonlyMap<string, CatalogueTool>;
  readonly teams: ReadonlyMap<string, Team>;
  readonly summaries: ReadonlyMap<string, SeatSummary>;
};

/** The same with the three results per subscription that the others rest on, by subscription. */
export type AuditFacts = AuditContext & {
  readonly uses: ReadonlyMap<string, SeatUse>;
  readonly costs: ReadonlyMap<string, SubscriptionCost>;
  readonly renewals: ReadonlyMap<string, Renewal>;
};

export const auditContext = (
  input: AuditInput,
  reference: AuditReference,
  settings: AuditSettings,
  asOf: Day,
): AuditContext => ({
  input,
  reference,
  settings,
  asOf,
  live: input.subscriptions.filter((sub) => isLive(sub, asOf)),
  tools: new Map(reference.catalogue.tools.map((tool) => [tool.id, tool])),
  teams: new Map(input.teams.map((team) => [team.id, team])),
  summaries: new Map(input.seatSummaries.map((summary) => [summary.subscriptionId, summary])),
});

/** Share of the VAT the company recovers: none under the « franchise en base », else its coefficient. */
export const vatRecoveryOf = (input: AuditInput): number =>
  input.company.vat === 'franchise' ? 0 : input.company.vatRecovery;

/** Minimum number of seats: the contract's, else the plan's. */
export const minSeatsOf = (context: AuditContext, sub: Subscription): number | null =>
  sub.minSeats ?? context.tools.get(sub.toolId)?.plans.find((plan) => plan.id === sub.planId)?.minSeats ?? null;
