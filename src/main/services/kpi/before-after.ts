import type { ReadableDb } from '@main/db/dossier-db';
import {
  carbonBudgets,
  charterVersions,
  decisions,
  kpiAmendments,
  kpiClaims,
  kpiSnapshots,
  planActions,
  subscriptions,
  trainingSessions,
} from '@main/db/repositories';
import { byMonth, compareMonths, electricity, type MomentFacts } from '@main/engine/kpi';
import { type Day, firstDay, lastDay, type Month, monthOf, shiftMonth } from '@shared/domain/day';
import type { Coded } from '@shared/domain/figure';
import type { BeforeAfter, ComparedEvent } from '@shared/domain/kpi-results';
import { Refusal } from '@shared/domain/refusal';
import { kwhOf } from './carbon-facts';
import type { KpiDossier } from './kpi-facts';
import { closableOf, liveEntries } from './kpi-view';

const momentOf = (dossier: KpiDossier, month: Month, today: Day): MomentFacts => {
  const closed = kpiSnapshots.list(dossier.db.read).find((one) => one.month === month);
  return closed
    ? { month, closedOn: closed.closedOn, snapshotId: closed.id, entries: closed.entries }
    : { month, closedOn: null, snapshotId: null, entries: liveEntries(dossier, month, today).entries };
};

/** Sessions held, one line a month on the day of the last: twelve groups of one programme are one change. */
const trainingsOf = (db: ReadableDb): { readonly on: Day; readonly count: number }[] => {
  const held = trainingSessions.list(db).filter(({ state }) => state === 'held');
  return [...new Set(held.map(({ heldOn }) => monthOf(heldOn)))].flatMap((month) => {
    const own = held.filter(({ heldOn }) => monthOf(heldOn) === month).map(({ heldOn }) => heldOn);
    const on = own.sort().at(-1);
    return on === undefined ? [] : [{ on, count: own.length }];
  });
};

/** Carbon budgets that begin, one line a month. */
const budgetsOf = (db: ReadableDb): { readonly on: Day; readonly count: number }[] => {
  const from = carbonBudgets.list(db).map((budget) => budget.from);
  return [...new Set(from)].map((month) => ({
    on: firstDay(month),
    count: from.filter((one) => one === month).length,
  }));
};

/** Decisions and events recorded between the two months, oldest first. No person is named. */
const eventsBetween = ({ db }: KpiDossier, from: Day, to: Day): ComparedEvent[] => {
  const { read } = db;
  const names = new Map(subscriptions.list(read).map((one) => [one.id, one.name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const event = (on: Day | null, code: string, params: Coded['params']): ComparedEvent[] =>
    on !== null && on > from && on <= to ? [{ on, what: { code: `kpi.events.${code}`, params } }] : [];
  return [
    ...decisions
      .list(read)
      .filter(({ state }) => state !== 'proposed' && state !== 'dropped')
      .flatMap((one) =>
        event(one.decidedOn, `decision-${one.kind}`, { name: nameOf(one.subscriptionId), seats: one.seatsAfter ?? 0 }),
      ),
    ...planActions
      .list(read)
      .filter(({ state, label }) => state === 'done' && label !== null)
      .flatMap((one) => event(one.doneOn, 'action', { name: one.label ?? '' })),
    ...charterVersions.list(read).flatMap((one) => event(one.effectiveOn, 'charter', { number: one.number })),
    ...trainingsOf(read).flatMap(({ on, count }) => event(on, 'training', { count })),
    ...budgetsOf(read).flatMap(({ on, count }) => event(on, 'carbon-budgets', { count })),
    ...subscriptions.list(read).flatMap((one) => event(one.startedOn, 'started', { name: one.name })),
  ].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
};

/** Two months side by side. @throws Refusal kpi-months-order · kpi-month-future */
export const beforeAfterOf = (dossier: KpiDossier, from: Month, to: Month, today: Day): BeforeAfter => {
  if (from >= to) throw new Refusal('kpi-months-order');
  if (to > monthOf(today)) throw new Refusal('kpi-month-future', { month: to });
  const { read } = dossier.db;
  const moments = { from: momentOf(dossier, from, today), to: momentOf(dossier, to, today) };
  const open = [moments.from, moments.to].filter(({ closedOn }) => closedOn === null);
  const rows = compareMonths({
    ...moments,
    amendments: kpiAmendments.list(read),
    claims: kpiClaims.list(read),
    electricityOf: (month) => electricity({ month, electricityKwh: kwhOf(dossier.db, month) }),
  });
  return {
    from: { month: from, closedOn: moments.from.closedOn },
    to: { month: to, closedOn: moments.to.closedOn },
    rows,
    events: eventsBetween(dossier, lastDay(shiftMonth(from, -1)), lastDay(to)),
    notes: open.map(({ month }) => ({ code: 'kpi.notes.notClosed', params: { month } })),
  };
};

/** Months between which a comparison makes sense, and the marks at three and six months. */
export const marksOf = (dossier: KpiDossier, today: Day) => {
  const closed = byMonth(kpiSnapshots.list(dossier.db.read)).map((one) => one.month);
  const claimed = kpiClaims.list(dossier.db.read);
  const last = closed.at(-1) ?? monthOf(today);
  const first = [...closed, ...closableOf(dossier, today)].sort()[0] ?? null;
  const known = (month: Month) => first !== null && month >= first;
  const suggestions = [3, 6].flatMap((months) => {
    const from = shiftMonth(last, -months);
    return known(from) ? [{ months, from, to: last }] : [];
  });
  const six = suggestions.at(-1);
  const announced = claimed.find(({ from, to }) => closed.includes(from) && closed.includes(to));
  const from = announced?.from ?? six?.from ?? (first !== null && first < last ? first : shiftMonth(last, -1));
  return { first, last, suggestions, proposed: { from, to: announced?.to ?? last } };
};
