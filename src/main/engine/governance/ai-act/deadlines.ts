import type { AiActReference, EvaluatedObligation } from '@shared/domain/ai-act';
import { type Day, daysBetween } from '@shared/domain/day';
import type { FigureSource } from '@shared/domain/figure';
import { sourcesOf } from './verify';

/** A day on which something changes for the uses of the register (échéance). */
export type AiActDeadline = {
  readonly on: Day;
  readonly daysLeft: number;
  /** `starts`: the obligation begins to apply. `transition-ends`: the delay of existing systems is over. */
  readonly kind: 'starts' | 'transition-ends';
  readonly obligationIds: readonly string[];
};

/** Coming deadlines of a set of obligations, the nearest first; those of the same day and kind together. */
export const deadlinesOf = (obligations: readonly EvaluatedObligation[], asOf: Day): AiActDeadline[] => {
  const dates = obligations.flatMap((obligation) => [
    ...(obligation.status === 'upcoming' && obligation.appliesFrom !== null
      ? [{ on: obligation.appliesFrom, kind: 'starts' as const, id: obligation.id }]
      : []),
    ...(obligation.inTransition && obligation.transitionUntil !== null
      ? [{ on: obligation.transitionUntil, kind: 'transition-ends' as const, id: obligation.id }]
      : []),
  ]);
  const grouped = new Map<string, AiActDeadline>();
  for (const { on, kind, id } of dates) {
    const key = `${on} ${kind}`;
    const ids = new Set([...(grouped.get(key)?.obligationIds ?? []), id]);
    grouped.set(key, { on, kind, daysLeft: daysBetween(asOf, on), obligationIds: [...ids] });
  }
  return [...grouped.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, deadline]) => deadline);
};

/** Calendrier du règlement: each date with its label, past or to come on that day. */
export type TimelineEntry = {
  readonly on: Day;
  readonly label: string;
  readonly status: 'past' | 'upcoming';
  readonly daysLeft: number;
  readonly sources: readonly FigureSource[];
};

/** The status comes from the day asked, not from the day the reference was written. */
export const timelineOn = (reference: AiActReference, asOf: Day): TimelineEntry[] =>
  reference.timeline.map((entry) => ({
    on: entry.date,
    label: entry.label,
    status: entry.date <= asOf ? 'past' : 'upcoming',
    daysLeft: Math.max(0, daysBetween(asOf, entry.date)),
    sources: sourcesOf(reference, entry.sources),
  }));
