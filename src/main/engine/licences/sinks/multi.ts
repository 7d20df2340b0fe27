import type { MultiSink } from '@shared/domain/audit-sinks';
import type { Coded, Figure } from '@shared/domain/figure';
import { interval } from '@shared/domain/interval';
import type { Subscription } from '@shared/domain/subscription';
import {
  coded,
  input,
  knownFigure,
  notApplicableFigure,
  rangeFigure,
  unknownFigure,
  worstKnownStatus,
} from '../../explain';
import type { AuditFacts } from '../context';
import { seatShareCents } from '../waste/waste-of';
import { type PersonSeats, personSeats, withoutHolders } from './holders';
import { overlapFindings, overlapping, type Strengths } from './overlaps';

/** Annual cost of one seat, to compare: a flat price shared by several seats is not saved seat by seat. */
const seatCost = (sub: Subscription, facts: AuditFacts): number => {
  const full = facts.costs.get(sub.id)?.cost?.fullCents ?? 0;
  return sub.perSeat || sub.seats === 1 ? full / sub.seats : 0;
};

/** Keeps seats in the given order and names those that do the work of one already kept. */
const covered = (ordered: readonly Subscription[], strengths: Strengths, facts: AuditFacts): Subscription[] => {
  const kept: Subscription[] = [];
  return ordered.filter((sub) => {
    if (kept.some((other) => overlapping(sub, other, strengths, facts))) return true;
    kept.push(sub);
    return false;
  });
};

/** What a person could do without: keeping the dearest seats first, or the cheapest ones first. */
const redundantSeats = (
  person: PersonSeats,
  strengths: Strengths,
  facts: AuditFacts,
  most: boolean,
): Subscription[] => {
  const byCost = [...person.subscriptions].sort((a, b) => seatCost(a, facts) - seatCost(b, facts));
  const total = (subs: readonly Subscription[]) => subs.reduce((sum, sub) => sum + seatCost(sub, facts), 0);
  const keepDear = covered([...byCost].reverse(), strengths, facts);
  const keepCheap = covered(byCost, strengths, facts);
  return total(keepDear) > total(keepCheap) === most ? keepDear : keepCheap;
};

/** Annual cents of the redundant seats of everybody, rounded per subscription; never more than it costs. */
const redundantCents = (facts: AuditFacts, strengths: Strengths, most: boolean): number => {
  const count = new Map<string, number>();
  for (const person of personSeats(facts))
    for (const sub of redundantSeats(person, strengths, facts, most)) count.set(sub.id, (count.get(sub.id) ?? 0) + 1);
  return facts.live.reduce((total, sub) => {
    const seats = sub.perSeat || sub.seats === 1 ? Math.min(sub.seats, count.get(sub.id) ?? 0) : 0;
    const full = facts.costs.get(sub.id)?.cost?.fullCents ?? 0;
    return total + seatShareCents(full, seats, sub.seats);
  }, 0);
};

const holdersMissing = (facts: AuditFacts): Coded[] =>
  withoutHolders(facts).map((sub) => coded('audit.missing.holders', { name: sub.name }));

const redundantFigure = (facts: AuditFacts, people: Figure): Figure => {
  const status = worstKnownStatus(facts.live.map((sub) => facts.costs.get(sub.id)?.status ?? 'unknown'));
  const missing = [...holdersMissing(facts), ...facts.live.flatMap((sub) => facts.costs.get(sub.id)?.missing ?? [])];
  const trace = {
    code: 'redundantSpend',
    unit: 'eur-cents-per-year' as const,
    inputs: [input('overlapPeople', people.value, 'people', people.status)],
    warnings: [coded('figures.warnings.overlapEditorial')],
    missing,
  };
  if (people.status === 'not-applicable') return notApplicableFigure({ ...trace, warnings: people.warnings });
  if (people.value === null) return unknownFigure(trace);
  const low = redundantCents(facts, ['full'], false);
  const high = Math.max(low, redundantCents(facts, ['full', 'partial'], true));
  return rangeFigure({ ...trace, range: interval(low, low, high), status: worstKnownStatus([status, 'estimated']) });
};

/** People known to hold several overlapping tools; unknown as long as no holder is named. */
export const overlapPeople = (facts: AuditFacts): Figure => {
  const named = personSeats(facts);
  const trace = {
    code: 'overlapPeople',
    unit: 'people' as const,
    inputs: [input('holders', named.length > 0 ? named.length : null, 'people', 'declared')],
    missing: holdersMissing(facts),
    warnings: [coded('figures.warnings.overlapEditorial')],
  };
  if (facts.live.length === 0)
    return notApplicableFigure({ ...trace, warnings: [coded('audit.warnings.noSubscription')] });
  if (named.length === 0) return unknownFigure(trace);
  const several = named.filter((person) =>
    person.subscriptions.some((a) => person.subscriptions.some((b) => overlapping(a, b, ['full'], facts))),
  );
  return knownFigure({ ...trace, value: several.length, status: 'declared' });
};

/** Gouffre 1, multi-abonnements: what everything costs, and what is paid twice for the same person. */
export const multiSink = (facts: AuditFacts, annualFull: Figure): MultiSink => {
  const people = overlapPeople(facts);
  const tools = new Set(facts.live.map((sub) => sub.toolId)).size;
  return {
    total: annualFull,
    redundant: redundantFigure(facts, people),
    people,
    tools: knownFigure({
      code: 'toolCount',
      unit: 'tools',
      value: tools,
      status: 'declared',
      inputs: [input('subscriptions', facts.live.length, 'count', 'declared')],
    }),
    overlaps: overlapFindings(facts),
  };
};
