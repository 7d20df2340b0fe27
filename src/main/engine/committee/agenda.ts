import { type CommitteeItem, type ItemCode, sessionMinutes } from '@shared/domain/committee';
import type { CommitteeBriefing } from '@shared/domain/committee-briefing';

/** Point proposé: its minutes follow what there is to look at. */
export type ProposedItem = Pick<CommitteeItem, 'code' | 'plannedMinutes' | 'position'>;
type Prepared = Exclude<ItemCode, 'own'>;

/** Least minutes of each part: time to say that there is nothing. They add up to 37. */
const least: Readonly<Record<Prepared, number>> = {
  figures: 7,
  carbon: 5,
  seats: 3,
  incidents: 2,
  questions: 4,
  watch: 3,
  charter: 3,
  actions: 5,
  closing: 5,
};

/** Shares the rest of the hour by weight, whole minutes, the largest remainders first, in the order of the agenda. */
const shared = (minutes: number, weights: readonly number[]): number[] => {
  const total = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map((weight) => (minutes * weight) / total);
  const whole = exact.map(Math.floor);
  const order = exact
    .map((value, at) => ({ at, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at);
  const left = minutes - whole.reduce((a, b) => a + b, 0);
  for (const { at } of order.slice(0, left)) whole[at] = (whole[at] ?? 0) + 1;
  return whole;
};

/** Ordre du jour d'une heure: nine parts, sixty minutes, more time where the month has more to look at. */
export const proposeAgenda = (briefing: CommitteeBriefing): ProposedItem[] => {
  const over = briefing.teams.lines.filter(({ level }) => level === 'exceeded' || level === 'warning').length;
  const extra: Readonly<Record<Prepared, number>> = {
    figures: 3,
    carbon: 1 + 2 * over,
    seats: briefing.figures.some(({ figure }) => figure.code === 'committeeUnusedSeats' && (figure.value ?? 0) > 0)
      ? 2
      : 0,
    incidents: 4 * briefing.incidents.length,
    questions: 2 * (briefing.questions.length + briefing.requests.length),
    watch: briefing.watch.length,
    charter: 3 * briefing.proposals.length,
    actions: briefing.actions.length,
    closing: 1,
  };
  const codes = Object.keys(least) as Prepared[];
  const rest = sessionMinutes - codes.reduce((sum, code) => sum + least[code], 0);
  const more = shared(
    rest,
    codes.map((code) => Math.min(12, extra[code])),
  );
  return codes.map((code, position) => ({ code, position, plannedMinutes: least[code] + (more[position] ?? 0) }));
};
