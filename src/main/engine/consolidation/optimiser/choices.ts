import type { DroppedOffer, OptimiserChoice } from '@shared/domain/optimiser-result';
import { offerBlocks } from './eligibility';
import type { Prepared, PreparedOffer } from './prepare';
import { costOfSeats, engagedCents } from './pricing';
import { costOfSelection, type Selection, usedSeats } from './selection';

/** Same plan of the world but for its price: the needs of one offer moved to another of the same tool. */
const otherPlan = (item: PreparedOffer, selection: Selection, prepared: Prepared): OptimiserChoice['otherPlan'] => {
  const covered = selection.coverOf.flatMap((index, n) => (index === item.index ? [n] : []));
  const now = costOfSelection(selection, prepared);
  if (covered.length === 0 || now === null || selection.leaning.has(item.index)) return null;
  const others = prepared.offers.filter(
    (other) =>
      other.index !== item.index &&
      other.offer.toolId === item.offer.toolId &&
      other.offer.requires === null &&
      covered.every((n) => other.needs.includes(n)),
  );
  const costed = others.flatMap((other) => {
    const coverOf = selection.coverOf.map((index) => (index === item.index ? other.index : index));
    const seats = new Map(selection.seats);
    const moved = new Map(seats.get(other.index) ?? []);
    for (const [team, count] of seats.get(item.index) ?? []) moved.set(team, Math.max(moved.get(team) ?? 0, count));
    seats.set(other.index, moved);
    seats.delete(item.index);
    const open = [...new Set(selection.open.map((index) => (index === item.index ? other.index : index)))];
    const cost = costOfSelection({ ...selection, coverOf, seats, open }, prepared);
    return cost === null ? [] : [{ other, extraCents: cost.weightedCents - now.weightedCents }];
  });
  const best = costed.sort((a, b) => a.extraCents - b.extraCents)[0];
  return best ? { offerId: best.other.offer.id, label: best.other.offer.label, extraCents: best.extraCents } : null;
};

/** The offers chosen, dearest first, with what each covers; `without` is filled by the re-solves. */
export const describeChoices = (selection: Selection, prepared: Prepared): OptimiserChoice[] => {
  const { problem } = prepared;
  const choices = selection.open.flatMap((index): OptimiserChoice[] => {
    const item = prepared.byIndex.get(index);
    if (item === undefined) return [];
    const used = usedSeats(selection, index);
    const cost = costOfSeats(item.offer, used, prepared.people, problem.horizonMonths);
    if (cost === null) return [];
    const needIds = problem.needs.flatMap((need, n) => (selection.coverOf[n] === index ? [need.id] : []));
    const baseOf = (selection.leaning.get(index) ?? []).flatMap((addOn) => prepared.byIndex.get(addOn)?.offer.id ?? []);
    const seatsByTeam = [...(selection.seats.get(index) ?? [])].map(([team, seats]) => ({
      teamId: prepared.teams[team] ?? '',
      seats,
    }));
    return [
      {
        offerId: item.offer.id,
        toolId: item.offer.toolId,
        label: item.offer.label,
        seats: cost.seats,
        usedSeats: used,
        seatsByTeam,
        costCents: cost.costCents,
        needIds,
        baseOf,
        reason: needIds.length > 0 ? 'covers' : baseOf.length > 0 ? 'base-licence' : 'kept',
        without: null,
        otherPlan: otherPlan(item, selection, prepared),
        verify: item.offer.verify,
      },
    ];
  });
  return choices.sort((a, b) => b.costCents - a.costCents || (a.offerId < b.offerId ? -1 : 1));
};

/** Running subscriptions that the solution leaves, and what keeping each would have cost. */
export const describeDropped = (selection: Selection, prepared: Prepared): DroppedOffer[] => {
  const { offers, horizonMonths } = prepared.problem;
  return offers.flatMap((offer, index): DroppedOffer[] => {
    if (offer.engaged === null || selection.open.includes(index)) return [];
    const keeping = costOfSeats(offer, offer.engaged.seats, offer.engaged.seats, horizonMonths);
    return [
      {
        offerId: offer.id,
        subscriptionId: offer.engaged.subscriptionId,
        toolId: offer.toolId,
        label: offer.label,
        engagedCents: offer.steps.length === 0 ? null : engagedCents(offer, horizonMonths),
        keepingCents: keeping?.costCents ?? null,
      },
    ];
  });
};

/** Offers that no use at all may take, with the first reason: price unknown, forbidden, hosting… */
export const describeExcluded = (prepared: Prepared) =>
  prepared.problem.offers.flatMap((offer) => {
    const code = offerBlocks(offer, null, prepared.problem.constraints)[0];
    return code === undefined ? [] : [{ offerId: offer.id, toolId: offer.toolId, label: offer.label, code }];
  });
