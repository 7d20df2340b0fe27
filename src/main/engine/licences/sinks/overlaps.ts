import type { OverlapFinding } from '@shared/domain/audit-sinks';
import type { CatalogueOverlap } from '@shared/domain/catalogue';
import { centsPerYear } from '@shared/domain/money';
import type { Subscription } from '@shared/domain/subscription';
import type { AuditContext, AuditFacts } from '../context';
import { type PersonSeats, personSeats, withoutHolders } from './holders';

/**
 * The catalogue's group about one vendor's individual and team offers: it holds for two subscriptions of the same tool,
 * not for two tools of the list.
 */
const SAME_VENDOR = 'meme-fournisseur';

export type Strengths = readonly CatalogueOverlap['strength'][];

/** True when the two subscriptions do the same work, by an editorial group of one of these strengths. */
export const overlapping = (a: Subscription, b: Subscription, strengths: Strengths, context: AuditContext): boolean => {
  if (a.id === b.id) return false;
  if (a.toolId === b.toolId) return true;
  return context.reference.catalogue.overlaps.some(
    (o) =>
      o.id !== SAME_VENDOR &&
      strengths.includes(o.strength) &&
      o.tools.includes(a.toolId) &&
      o.tools.includes(b.toolId),
  );
};

/** True when the person holds two different tools that do the same work. */
export const holdsOverlappingTools = (person: PersonSeats, context: AuditContext): boolean =>
  person.subscriptions.some((a) =>
    person.subscriptions.some((b) => a.toolId !== b.toolId && overlapping(a, b, ['full'], context)),
  );

/** Running subscriptions concerned by a group: at least two tools of the list, or the same tool twice. */
const concerned = (overlap: CatalogueOverlap, context: AuditContext): Subscription[] => {
  const subs = context.live.filter((sub) => overlap.tools.includes(sub.toolId));
  if (overlap.id === SAME_VENDOR)
    return subs.filter((sub) => subs.some((other) => other.id !== sub.id && other.toolId === sub.toolId));
  return new Set(subs.map((sub) => sub.toolId)).size > 1 ? subs : [];
};

/** At least two of the subscriptions, on two tools unless the group is about one vendor. */
const holdsTwo = (overlap: CatalogueOverlap, subs: readonly Subscription[], person: PersonSeats): boolean => {
  const held = person.subscriptions.filter((sub) => subs.includes(sub));
  if (overlap.id !== SAME_VENDOR) return new Set(held.map((sub) => sub.toolId)).size > 1;
  return held.some((a) => held.some((b) => a.id !== b.id && a.toolId === b.toolId));
};

/** Overlaps found among the running subscriptions, biggest annual cost first, with their caveat. */
export const overlapFindings = (facts: AuditFacts): OverlapFinding[] => {
  const people = personSeats(facts);
  const unnamed = new Set(withoutHolders(facts).map((sub) => sub.id));
  const findings = facts.reference.catalogue.overlaps.flatMap((overlap): OverlapFinding[] => {
    const subs = concerned(overlap, facts);
    if (subs.length === 0) return [];
    const costs = subs.flatMap((sub) => facts.costs.get(sub.id)?.cost?.fullCents ?? []);
    const several = people.filter((person) => holdsTwo(overlap, subs, person));
    const teamIds = [...new Set(several.flatMap((person) => person.teamId ?? []))];
    return [
      {
        overlapId: overlap.id,
        label: overlap.label,
        strength: overlap.strength,
        why: overlap.why,
        caveat: overlap.caveat,
        toolIds: [...new Set(subs.map((sub) => sub.toolId))],
        subscriptionIds: subs.map((sub) => sub.id),
        annualCents: costs.length === 0 ? null : centsPerYear(costs.reduce((total, cost) => total + cost, 0)),
        people: subs.every((sub) => unnamed.has(sub.id)) ? null : several.length,
        teams: teamIds.map((teamId) => {
          const members = several.filter((person) => person.teamId === teamId);
          const tools = members.flatMap((person) =>
            person.subscriptions.filter((sub) => subs.includes(sub)).map((sub) => sub.toolId),
          );
          return { teamId, toolIds: [...new Set(tools)], people: members.length };
        }),
      },
    ];
  });
  return findings.sort(
    (a, b) => (b.annualCents ?? -1) - (a.annualCents ?? -1) || a.overlapId.localeCompare(b.overlapId),
  );
};
