import type { DossierDb } from '@main/db/dossier-db';
import { carbonHabits } from '@main/db/repositories';
import { chooseModel, groupUsage, habitQuantities, habitRows, kgOfGroup, type UsageGroup } from '@main/engine/carbon';
import type { UsageLine } from '@shared/contract/carbon';
import { month as asMonth, type Day, type Month, monthOf } from '@shared/domain/day';
import { carbonContextOf, workCalendarOf } from './carbon-settings';
import { typedGroups, typedMonths } from './usage-of-dossier';

type Behind = Pick<UsageLine, 'key' | 'rows' | 'rowId' | 'habitId'>;

/** The grid team × tool × month: rows added up and rhythms, each with what it emits. Null month: all of them. */
export const usageLines = (db: DossierDb, wanted: Month | null, today: Day): UsageLine[] => {
  const context = carbonContextOf(db.read);
  const calendar = workCalendarOf(db.read);
  const kgOf = kgOfGroup(context);
  const inMonth = (month: string | null): month is string => month !== null && (wanted === null || month === wanted);
  const lineOf = (group: UsageGroup, month: string, behind: Behind): UsageLine => ({
    ...behind,
    teamId: group.teamId,
    toolId: group.toolId,
    model: group.model,
    usedModel:
      group.requests > 0
        ? (chooseModel(context.reference, context.settings, group.toolId, group.model)?.key ?? null)
        : null,
    useId: group.useId,
    month: asMonth(month),
    requests: group.requests,
    images: group.images,
    videoSeconds: group.videoSeconds,
    audioMinutes: group.audioMinutes,
    embeddingTokens: group.embeddingTokens,
    origin: group.origin,
    spread: group.spread,
    kgCO2e: kgOf(group),
  });
  const typed = (wanted === null ? typedMonths(db.read) : [wanted]).flatMap((at) =>
    typedGroups(db.read, at).map((group) =>
      lineOf(group, at, {
        key: group.oneId,
        rows: group.rows,
        rowId: group.rows === 1 ? group.oneId : null,
        habitId: null,
      }),
    ),
  );
  const declared = carbonHabits.list(db.read).flatMap((habit) => {
    const answer = habitQuantities(habit, calendar, wanted ?? monthOf(today));
    if (answer.status === 'missing') return [];
    const months = answer.months.filter(({ month }) => inMonth(month));
    return groupUsage(habitRows(habit, months)).flatMap((group) =>
      group.month === null
        ? []
        : [lineOf(group, group.month, { key: `${habit.id}:${group.month}`, rows: 0, rowId: null, habitId: habit.id })],
    );
  });
  return [...typed, ...declared];
};
