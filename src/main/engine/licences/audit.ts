import type { AuditInput, AuditReference, AuditResult } from '@shared/domain/audit';
import type { AuditSettings } from '@shared/domain/audit-settings';
import type { Day } from '@shared/domain/day';
import { actionSection } from './advice/actions';
import { delaySection } from './advice/delay';
import { qualitySection } from './advice/quality';
import { renewalOf, sortRenewals } from './advice/renewal';
import { type AuditFacts, auditContext } from './context';
import { costSection } from './cost/section';
import { subscriptionCost } from './cost/subscription-cost';
import { diagnosticSection } from './diagnostic/section';
import { headline } from './headline';
import { isFree } from './lifecycle';
import { sinkSection } from './sinks/section';
import { trapSection } from './traps/section';
import { seatUse } from './waste/seat-use';
import { wasteSection } from './waste/section';
import { subscriptionWaste } from './waste/subscription-waste';

/** Usage, cost and renewal of each running subscription: what every section rests on. */
const factsOf = (input: AuditInput, reference: AuditReference, settings: AuditSettings, asOf: Day): AuditFacts => {
  const context = auditContext(input, reference, settings, asOf);
  const rows = context.live.map((sub) => {
    const use = seatUse(sub, context.summaries.get(sub.id));
    const cost = subscriptionCost(sub, use, context);
    return { sub, use, cost, renewal: renewalOf(sub, cost.cost?.fullCents ?? null, asOf) };
  });
  return {
    ...context,
    uses: new Map(rows.map((row) => [row.sub.id, row.use])),
    costs: new Map(rows.map((row) => [row.sub.id, row.cost])),
    renewals: new Map(rows.map((row) => [row.sub.id, row.renewal])),
  };
};

/**
 * The licence audit of a dossier on a day: what AI costs, what serves nobody, where money and data leak, what to do and
 * before which date. Pure: the same arguments give the same result. Amounts in integer euro cents; what is unknown stays
 * unknown and is listed; nothing is thrown for incomplete or inconsistent data.
 */
export const auditLicences = (
  input: AuditInput,
  reference: AuditReference,
  settings: AuditSettings,
  asOf: Day,
): AuditResult => {
  const facts = factsOf(input, reference, settings, asOf);
  const wastes = facts.live.flatMap((sub) => {
    const use = facts.uses.get(sub.id);
    const subCost = facts.costs.get(sub.id);
    const renewal = facts.renewals.get(sub.id);
    return use && subCost && renewal ? [subscriptionWaste(sub, use, subCost, renewal, facts)] : [];
  });
  const cost = costSection(facts, [...facts.costs.values()]);
  const waste = wasteSection(facts, wastes);
  const sinks = sinkSection(facts, cost.annualFull, waste);
  const traps = trapSection(facts);
  const delay = delaySection(facts, waste, traps.vat);
  return {
    asOf,
    headline: headline(cost, waste),
    keyFigures: {
      annualCost: cost.annualFull,
      waste: waste.exposed,
      cuttable: waste.cuttable,
      delayPerMonth: delay.perMonth,
    },
    cost,
    waste,
    sinks,
    traps,
    diagnostic: diagnosticSection({ facts, waste, sinks }),
    delay,
    // Nobody has to give notice of what costs nothing.
    renewals: sortRenewals(facts.live.flatMap((sub) => (isFree(sub) ? [] : (facts.renewals.get(sub.id) ?? [])))),
    actions: actionSection(facts, wastes, sinks, traps.vat),
    quality: qualitySection(facts, wastes, sinks),
  };
};
