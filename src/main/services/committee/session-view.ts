import type { ReadableDb } from '@main/db/dossier-db';
import {
  committeeClocks,
  committeeDecisions,
  committeeItems,
  committeeMembers,
  committeeRemarks,
  committeeSessions,
} from '@main/db/repositories';
import { conflictOf, currentText, isOpen, proposeAgenda, type SessionTexts } from '@main/engine/committee';
import type {
  CommitteeMonth,
  CommitteeOverview,
  DecisionView,
  ItemView,
  MemberView,
  RemarkView,
  SessionSummary,
  SessionView,
} from '@shared/contract/committee';
import type { CommitteeDecision, CommitteeItem, CommitteeRemark, CommitteeSession } from '@shared/domain/committee';
import { type Day, type Month, monthOf, shiftMonth } from '@shared/domain/day';
import { t } from '@shared/text/translate';
import { prepareBriefing } from './briefing';
import { briefingDay } from './briefing-cost';
import { spentSeconds } from './clock';
import { roleOf } from './members';

export const itemName = ({ code, title }: Pick<CommitteeItem, 'code' | 'title'>): string =>
  title ?? t(`committee.items.${code}`);

export const itemsOf = (db: ReadableDb, sessionId: string): CommitteeItem[] =>
  committeeItems
    .list(db)
    .filter((item) => item.sessionId === sessionId)
    .sort((a, b) => a.position - b.position || a.id.localeCompare(b.id));
export const decisionsOf = (db: ReadableDb, sessionId: string): CommitteeDecision[] =>
  committeeDecisions
    .list(db)
    .filter((decision) => decision.sessionId === sessionId)
    .sort((a, b) => a.id.localeCompare(b.id));
export const textsOf = (db: ReadableDb, sessionId: string): SessionTexts => ({
  items: itemsOf(db, sessionId),
  decisions: decisionsOf(db, sessionId),
});
export const sessionOfMonth = (db: ReadableDb, month: Month): CommitteeSession | null =>
  committeeSessions.list(db).find((session) => session.month === month) ?? null;

const aboutOf = (
  texts: ReturnType<typeof textsOf>,
  items: readonly CommitteeItem[],
  remark: CommitteeRemark,
): string => {
  const { kind, id } = remark.target;
  if (kind === 'session') return t('committee.remarks.session');
  const item = items.find((one) => one.id === id);
  if (item) return itemName(item);
  const decision = texts.decisions.find((one) => one.id === id);
  return decision ? t('committee.remarks.decision', { text: decision.text }) : t('committee.remarks.gone');
};

const remarkViews = (db: ReadableDb, sessionId: string): RemarkView[] => {
  const [texts, items] = [textsOf(db, sessionId), itemsOf(db, sessionId)];
  return committeeRemarks
    .list(db)
    .filter((remark) => remark.sessionId === sessionId)
    .sort((a, b) => a.writtenOn.localeCompare(b.writtenOn) || a.id.localeCompare(b.id))
    .map((remark) => ({
      ...remark,
      conflict: remark.state === 'open' ? conflictOf(remark, texts) : 'none',
      current: currentText(texts, remark.target) ?? null,
      about: aboutOf(texts, items, remark),
    }));
};

const decisionView = (decision: CommitteeDecision, month: Month, today: Day): DecisionView => ({
  ...decision,
  month,
  late: isOpen(decision) && decision.dueOn !== null && decision.dueOn < today,
});

const itemViews = (db: ReadableDb, sessionId: string, now: string): ItemView[] =>
  itemsOf(db, sessionId).map((item) => {
    const clock = committeeClocks.get(db, item.id);
    return {
      ...item,
      name: itemName(item),
      spentSeconds: clock ? spentSeconds(clock, now) : 0,
      runningSince: clock?.runningSince ?? null,
    };
  });

export const sessionView = (db: ReadableDb, session: CommitteeSession, today: Day, now: string): SessionView => {
  const { briefing: _, groups: __, ...rest } = session;
  const items = itemViews(db, session.id, now);
  return {
    ...rest,
    items,
    plannedMinutes: items.reduce((sum, item) => sum + item.plannedMinutes, 0),
    decisions: decisionsOf(db, session.id).map((decision) => decisionView(decision, session.month, today)),
    remarks: remarkViews(db, session.id),
  };
};

export const memberViews = (db: ReadableDb, on: Day): MemberView[] =>
  committeeMembers
    .list(db)
    .map((member) => ({
      ...member,
      roleName: roleOf(member),
      current: member.from <= on && (member.to === null || member.to >= on),
    }))
    .sort((a, b) => Number(b.current) - Number(a.current) || a.from.localeCompare(b.from) || a.id.localeCompare(b.id));

/** Decisions of earlier sessions still open, or whose follow-up was noted since the session before. */
const followedIn = (db: ReadableDb, session: CommitteeSession | null, month: Month, today: Day): DecisionView[] => {
  const sessions = committeeSessions.list(db);
  const before = sessions
    .filter((one) => one.month < month)
    .map((one) => one.date ?? `${one.month}-01`)
    .sort()
    .at(-1);
  const until = session?.state === 'held' ? (session.date ?? briefingDay(month, today)) : today;
  return sessions
    .filter((one) => one.month < month)
    .flatMap((one) => decisionsOf(db, one.id).map((decision) => decisionView(decision, one.month, today)))
    .filter(
      ({ state, followedOn }) =>
        isOpen({ state }) || (followedOn !== null && followedOn > (before ?? '') && followedOn <= until),
    )
    .sort((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || a.id.localeCompare(b.id));
};

/** A month of the committee; the figures are those frozen when the session was held. */
export const monthView = (
  db: ReadableDb,
  dossierName: string,
  month: Month,
  today: Day,
  now: string,
): CommitteeMonth => {
  const session = sessionOfMonth(db, month);
  const briefing = session?.briefing ?? prepareBriefing(db, dossierName, month, today).briefing;
  return {
    month,
    briefing,
    session: session && sessionView(db, session, today, now),
    agenda: proposeAgenda(briefing).map(({ code, plannedMinutes }) => ({
      code,
      name: itemName({ code, title: null }),
      plannedMinutes,
    })),
    followed: followedIn(db, session, month, today),
    members: memberViews(db, session?.date ?? briefingDay(month, today)),
    now,
  };
};

export const summaryOf = (db: ReadableDb, session: CommitteeSession, now: string): SessionSummary => {
  const decisions = decisionsOf(db, session.id);
  const seconds = itemViews(db, session.id, now).reduce((sum, item) => sum + item.spentSeconds, 0);
  const remarks = committeeRemarks.list(db).filter((one) => one.sessionId === session.id && one.state === 'open');
  return {
    id: session.id,
    month: session.month,
    date: session.date,
    state: session.state,
    nextOn: session.nextOn,
    attendees: session.attendees.length,
    decisions: decisions.length,
    openDecisions: decisions.filter(isOpen).length,
    openRemarks: remarks.length,
    minutes: seconds < 60 ? null : Math.round(seconds / 60),
  };
};

export const overviewOf = (db: ReadableDb, today: Day, now: string): CommitteeOverview => {
  const sessions = committeeSessions.list(db).sort((a, b) => b.month.localeCompare(a.month));
  const preparing = sessions.filter(({ state }) => state === 'preparing').at(-1);
  const held = sessions.find(({ state }) => state === 'held');
  const open = committeeDecisions.list(db).filter(isOpen);
  return {
    today,
    members: memberViews(db, today),
    sessions: sessions.map((session) => summaryOf(db, session, now)),
    nextMonth: preparing?.month ?? (held ? shiftMonth(held.month, 1) : monthOf(today)),
    nextOn: preparing?.date ?? held?.nextOn ?? null,
    openDecisions: open.length,
    lateDecisions: open.filter(({ dueOn }) => dueOn !== null && dueOn < today).length,
  };
};
