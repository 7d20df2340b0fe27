import {
  adminHours,
  carbonHabits,
  customKpis,
  customKpiValues,
  kpiAmendments,
  kpiClaims,
  kpiSnapshots,
  kpiTargets,
  subscriptions,
  teams,
  timeDeclarations,
  usageMonths,
} from '@main/db/repositories';
import { amendmentsOf, byMonth, closableMonths, closedValue, kpiEntries, nextOf, trendOf } from '@main/engine/kpi';
import type { HistoryPoint, KpiCard, KpiView } from '@shared/contract/kpi';
import { type Day, type Month, monthOf, month as monthOfText } from '@shared/domain/day';
import type { KpiAmendment, KpiEntry, KpiSnapshot, RoiLine } from '@shared/domain/kpi';
import { dayOf, firstKnownMonth, type KpiDossier, kpiFactsOf } from './kpi-facts';
import { kpiSettingsOf } from './kpi-settings';

/** Indicators of a month, computed today from the dossier. */
export const liveEntries = (
  dossier: KpiDossier,
  month: Month,
  today: Day,
): { readonly entries: KpiEntry[]; readonly roi: RoiLine[] } => {
  const { facts, roi } = kpiFactsOf(dossier, month, today);
  const { read } = dossier.db;
  const custom = { kpis: customKpis.list(read), values: customKpiValues.list(read) };
  return { entries: kpiEntries(facts, kpiTargets.list(read), custom), roi };
};

const historyOf = (snapshots: readonly KpiSnapshot[], amendments: readonly KpiAmendment[]): KpiView['history'] => {
  const history: Record<string, HistoryPoint[]> = {};
  for (const snapshot of snapshots)
    for (const entry of snapshot.entries) {
      const { closed, amendment, value } = closedValue(snapshot, entry, amendments);
      const points = history[entry.measure] ?? [];
      points.push({
        month: snapshot.month,
        snapshotId: snapshot.id,
        closedOn: snapshot.closedOn,
        value,
        closedValue: amendment === null ? null : closed,
        amended: amendment !== null,
        unit: entry.figure.unit,
        status: entry.figure.status,
        target: entry.target,
      });
      history[entry.measure] = points;
    }
  return history;
};

/** Months that may be closed in this dossier. */
export const closableOf = ({ db }: KpiDossier, today: Day): Month[] => {
  const { read } = db;
  const starts = [
    ...subscriptions.list(read).map((one) => one.startedOn),
    ...usageMonths(read).map(monthOfText),
    ...carbonHabits.list(read).map((one) => one.from),
  ];
  const closed = kpiSnapshots.list(read).map((one) => one.month);
  return closableMonths(closed, firstKnownMonth(starts, today), today);
};

/** The indicators of a month: frozen when it is closed, else as the dossier tells them today. */
export const kpiView = (dossier: KpiDossier, asked: Month | null, today: Day): KpiView => {
  const { read } = dossier.db;
  const month = asked ?? monthOf(today);
  const snapshots = byMonth(kpiSnapshots.list(read));
  const amendments = kpiAmendments.list(read);
  const closed = snapshots.find((one) => one.month === month) ?? null;
  const { entries, roi } = closed ?? liveEntries(dossier, month, today);
  const earlier = snapshots.filter((one) => one.month < month).reverse();
  /** The latest closed month in which the measure was known: a gap is no reason to forget what stood before it. */
  const previous = (measure: KpiEntry['measure']): { readonly month: Month | null; readonly value: number | null } => {
    for (const snapshot of earlier) {
      const entry = snapshot.entries.find((one) => one.measure === measure);
      const value = entry ? closedValue(snapshot, entry, amendments).value : null;
      if (value !== null) return { month: snapshot.month, value };
    }
    return { month: earlier[0]?.month ?? null, value: null };
  };
  const targets = kpiTargets.list(read);
  const card = (entry: KpiEntry): KpiCard => {
    const value = closed ? closedValue(closed, entry, amendments).value : entry.figure.value;
    const last = previous(entry.measure);
    return {
      ...entry,
      value,
      amendments: closed ? amendmentsOf(amendments, closed.id, entry.measure) : [],
      trend: trendOf(last.month, last.value, value, entry.better),
      next: nextOf(entry.measure, entry.figure, entry.light, entry.target !== null),
    };
  };
  return {
    month,
    asOf: closed ? dayOf(month, closed.closedOn) : dayOf(month, today),
    closed: closed && { snapshotId: closed.id, on: closed.closedOn, note: closed.note },
    cards: entries.map(card),
    roi: [...roi],
    closable: closableOf(dossier, today),
    closedMonths: snapshots.map((one) => one.month),
    history: historyOf(snapshots, amendments),
    targets,
    custom: customKpis.list(read),
    customValues: customKpiValues.list(read),
    declarations: timeDeclarations
      .list(read)
      .reverse()
      .sort((a, b) => b.month.localeCompare(a.month)),
    adminHours: adminHours.list(read).sort((a, b) => (a.month < b.month ? 1 : -1)),
    claims: kpiClaims.list(read),
    teams: teams
      .list(read)
      .filter((team) => !team.archived)
      .map(({ id, name }) => ({ id, name })),
    settings: kpiSettingsOf(read),
  };
};
