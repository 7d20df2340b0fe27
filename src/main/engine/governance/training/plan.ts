import { addDays, type Day, weekday } from '@shared/domain/day';
import type { ProgrammeModule, TrainingProgramme } from '@shared/domain/training';

export type PlannedSession = {
  readonly module: ProgrammeModule;
  /** From 1; 0 when everybody comes together. */
  readonly group: number;
  readonly heldOn: Day;
  readonly personIds: readonly string[];
};

/** Monday to Friday: a session never falls on a week-end. */
const workingDay = (day: Day): Day => {
  if (weekday(day) === 6) return addDays(day, 2);
  return weekday(day) === 0 ? addDays(day, 1) : day;
};

/**
 * Sessions of the whole programme from a first day: one per module and group, in the week of the module, two days apart
 * when a week has two modules, one day later for each further group. Everybody is in exactly one group, in the order
 * given (those to train first come first). Public holidays are not known here.
 */
export const planProgramme = (
  programme: TrainingProgramme,
  personIds: readonly string[],
  { startOn, groupSize }: { readonly startOn: Day; readonly groupSize: number },
): PlannedSession[] => {
  const groups: string[][] = [];
  const count = Math.max(1, Math.ceil(personIds.length / groupSize));
  // Groups of even size rather than full ones and a remainder.
  personIds.forEach((id, index) => {
    const at = Math.floor((index * count) / personIds.length);
    groups[at] = [...(groups[at] ?? []), id];
  });
  return programme.modules.flatMap((module) => {
    const inWeek = programme.modules.filter((one) => one.week === module.week).indexOf(module);
    const first = addDays(startOn, (module.week - 1) * 7 + inWeek * 2);
    return groups.map((members, at) => ({
      module,
      group: groups.length === 1 ? 0 : at + 1,
      heldOn: workingDay(addDays(first, at)),
      personIds: members,
    }));
  });
};
