import type { CommitteeDecision, CommitteeSession } from '@shared/domain/committee';
import type { BriefingAction } from '@shared/domain/committee-briefing';
import type { Day, Month } from '@shared/domain/day';

export const isOpen = ({ state }: Pick<CommitteeDecision, 'state'>): boolean => state === 'todo' || state === 'doing';

/** Due first, then those without a date. */
export const byDue = (a: Pick<BriefingAction, 'dueOn' | 'id'>, b: Pick<BriefingAction, 'dueOn' | 'id'>): number =>
  (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || a.id.localeCompare(b.id);

/** Decisions of earlier sessions that are still to be done: what the committee follows up that month. */
export const followUps = (
  decisions: readonly CommitteeDecision[],
  sessions: readonly Pick<CommitteeSession, 'id' | 'month'>[],
  month: Month,
  asOf: Day,
): BriefingAction[] => {
  const months = new Map(sessions.map((session) => [session.id, session.month]));
  return decisions
    .filter((decision) => isOpen(decision) && (months.get(decision.sessionId) ?? month) < month)
    .map(
      (decision): BriefingAction => ({
        kind: 'decision',
        id: decision.id,
        text: decision.text,
        owner: decision.owner,
        dueOn: decision.dueOn,
        late: decision.dueOn !== null && decision.dueOn < asOf,
        fromMonth: months.get(decision.sessionId) ?? null,
      }),
    )
    .sort(byDue);
};
