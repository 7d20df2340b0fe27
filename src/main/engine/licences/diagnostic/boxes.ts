import type { BoxId } from '@shared/domain/assessment';
import type { DataAnswer } from '@shared/domain/audit-diagnostic';
import type { SinkSection } from '@shared/domain/audit-sinks';
import type { WasteSection } from '@shared/domain/audit-waste';
import { daysBetween } from '@shared/domain/day';
import { input } from '../../explain';
import type { AuditFacts } from '../context';
import { cannotTell, proves, refutes, suggests, suggestsNot } from './answers';

type Evidence = { readonly facts: AuditFacts; readonly waste: WasteSection; readonly sinks: SinkSection };
const nothing = cannotTell({ code: 'noSubscription' });

/** ☐ Vous avez 3+ abonnements IA différents. */
const threeSubscriptions = ({ facts }: Evidence): DataAnswer => {
  const count = facts.live.length;
  const inputs = [input('subscriptions', count, 'count', 'declared')];
  const params = { count, many: facts.settings.manySubscriptions };
  if (count === 0) return nothing;
  if (count >= facts.settings.manySubscriptions) return proves({ code: 'manySubscriptions', params, inputs });
  // What nobody entered cannot be seen: fewer is only what the dossier says.
  return suggestsNot({ code: 'fewSubscriptions', params, inputs });
};

/** ☐ Vous ne savez pas exactement qui utilise quoi. Ticked as long as a paid seat cannot be told, or only a number is. */
const whoUsesWhat = ({ facts, waste }: Evidence): DataAnswer => {
  if (facts.live.length === 0) return nothing;
  const paid = waste.subscriptions.reduce((total, w) => total + w.use.paid, 0);
  const named = (w: (typeof waste.subscriptions)[number]) =>
    (facts.summaries.get(w.subscriptionId)?.holders ?? []).some((holder) => holder.personId !== null);
  const unknown = waste.subscriptions.reduce((total, w) => total + (named(w) ? w.use.unknown : w.use.paid), 0);
  const inputs = [
    input('seatsWithoutUser', unknown, 'seats', 'declared'),
    input('paidSeats', paid, 'seats', 'declared'),
  ];
  const params = { count: unknown, paid };
  return unknown > 0
    ? proves({ code: 'seatsUnknown', params, inputs })
    : refutes({ code: 'seatsKnown', params, inputs });
};

/** ☐ Vos équipes copient-collent des données sensibles. The data sees accounts, not contents: at most presumed. */
const sensitiveData = ({ sinks }: Evidence): DataAnswer => {
  const accounts = sinks.leak.wrongAccounts.value ?? 0;
  if (accounts === 0) return cannotTell({ code: 'contentsNotSeen' });
  const inputs = [input('wrongAccounts', accounts, 'count', sinks.leak.wrongAccounts.status)];
  return suggests({ code: 'wrongAccounts', params: { count: accounts }, inputs });
};

/** ☐ Vous payez des licences pour des collaborateurs qui n’utilisent plus l’outil. */
const unusedLicences = ({ facts, waste }: Evidence): DataAnswer => {
  if (facts.live.length === 0) return nothing;
  const unused = waste.unusedSeats.value;
  const unknown = waste.subscriptions.reduce((total, w) => total + w.use.unknown, 0);
  const inputs = [input('unusedSeats', unused, 'seats', waste.unusedSeats.status)];
  if (unused !== null && unused > 0) return proves({ code: 'unusedSeats', params: { count: unused }, inputs });
  if (unknown > 0) return cannotTell({ code: 'usageUnknown', params: { count: unknown }, inputs });
  return refutes({ code: 'noUnusedSeat', inputs });
};

/** ☐ Vous hésitez entre plusieurs IA pour chaque tâche. Holding two tools for one work is a sign, not a proof. */
const hesitation = ({ facts, sinks }: Evidence): DataAnswer => {
  if (facts.live.length === 0) return nothing;
  const people = sinks.choice.people.value;
  const inputs = [input('choicePeople', people, 'people', sinks.choice.people.status)];
  if (people !== null && people > 0) return suggests({ code: 'severalTools', params: { count: people }, inputs });
  const groups = sinks.multi.overlaps.filter((o) => o.strength === 'full' && o.toolIds.length > 1).length;
  if (groups === 0) return suggestsNot({ code: 'noOverlap', inputs });
  return cannotTell({ code: 'overlapWithoutHolders', params: { count: groups }, inputs });
};

/** ☐ Vous n’avez aucun dashboard de suivi de l’usage: share of paid seats followed by a recent import. */
const noDashboard = ({ facts, waste }: Evidence): DataAnswer => {
  if (facts.live.length === 0) return nothing;
  const fresh = waste.subscriptions.filter(
    (w) =>
      w.use.status === 'imported' &&
      w.use.asOf !== null &&
      daysBetween(w.use.asOf, facts.asOf) <= facts.settings.freshUsageDays,
  );
  const seats = (list: typeof fresh) => list.reduce((total, w) => total + w.use.paid, 0);
  const followed = seats(fresh);
  const paid = seats(waste.subscriptions);
  const inputs = [input('followedSeats', followed, 'seats', 'imported'), input('paidSeats', paid, 'seats', 'declared')];
  const params = { followed, paid, days: facts.settings.freshUsageDays };
  if (followed === 0) return proves({ code: 'noFollowUp', params, inputs });
  if (followed === paid) return refutes({ code: 'followUp', params, inputs });
  // Less than half of the seats: what exists does not show the company's usage.
  if (followed * 2 < paid) return suggests({ code: 'partialFollowUp', params, inputs });
  return suggestsNot({ code: 'mostlyFollowed', params, inputs });
};

/** ☐ Vos données IA sont hébergées hors UE. */
const outsideEu = ({ facts, sinks }: Evidence): DataAnswer => {
  if (facts.live.length === 0) return nothing;
  const { tools } = sinks.leak;
  const outside = tools.filter((tool) => tool.hosting === 'outside').length;
  const optional = tools.filter((tool) => tool.hosting === 'eu-option-not-set').length;
  const unknown = tools.filter((tool) => tool.hosting === 'unknown').length;
  const inputs = [
    input('outsideEuTools', outside + optional, 'tools', 'declared'),
    input('hostingUnknownTools', unknown, 'tools', 'declared'),
  ];
  if (outside > 0) return proves({ code: 'outsideEu', params: { count: outside }, inputs });
  if (optional > 0) return suggests({ code: 'euOptionNotSet', params: { count: optional }, inputs });
  if (unknown > 0) return cannotTell({ code: 'hostingUnknown', params: { count: unknown }, inputs });
  return refutes({ code: 'insideEu', inputs });
};

/** What the dossier's data says to each of the seven boxes of article 000. */
export const boxRules: Readonly<Record<BoxId, (evidence: Evidence) => DataAnswer>> = {
  'three-subscriptions': threeSubscriptions,
  'who-uses-what': whoUsesWhat,
  'sensitive-data': sensitiveData,
  'unused-licences': unusedLicences,
  hesitation,
  'no-dashboard': noDashboard,
  'outside-eu': outsideEu,
};
export type { Evidence };
