import { coded, input, knownFigure, unknownFigure } from '@main/engine/explain';
import type { Person } from '@shared/domain/company';
import type { Day } from '@shared/domain/day';
import type { Figure } from '@shared/domain/figure';
import { hasArrived, hasLeft, isPresent } from '@shared/domain/presence';
import {
  type ModuleId,
  moduleIds,
  type PersonTraining,
  type TeamTraining,
  type TrainingAttendance,
  type TrainingCoverage,
  type TrainingSession,
} from '@shared/domain/training';

export type CoverageInput = {
  readonly people: readonly Person[];
  readonly sessions: readonly TrainingSession[];
  readonly attendance: readonly TrainingAttendance[];
  /** Modules that make a person trained. */
  readonly required?: readonly ModuleId[];
  readonly asOf: Day;
};

const isEmployee = (person: Person): boolean => person.kind === 'employee';

/** Sessions really held on or before the day, oldest first. */
const heldBy = (sessions: readonly TrainingSession[], asOf: Day): TrainingSession[] =>
  sessions
    .filter((session) => session.state === 'held' && session.heldOn <= asOf)
    .sort((a, b) => (a.heldOn < b.heldOn ? -1 : 1));

const personTraining = (
  person: Person,
  attended: readonly TrainingSession[],
  required: readonly ModuleId[],
  facts: { readonly lastHeld: Day | null; readonly enrolled: boolean },
): PersonTraining => {
  const followed = new Map<ModuleId, Day>();
  for (const session of attended)
    for (const module of session.modules) if (!followed.has(module)) followed.set(module, session.heldOn);
  const missing = required.filter((module) => !followed.has(module));
  const days = required.flatMap((module) => followed.get(module) ?? []).sort();
  const trained = missing.length === 0 && required.length > 0;
  return {
    personId: person.id,
    name: person.name,
    teamId: person.teamId,
    standing: trained ? 'trained' : followed.size > 0 ? 'started' : 'untrained',
    done: moduleIds.filter((module) => followed.has(module)),
    missing: [...missing],
    minutes: attended.reduce((sum, session) => sum + session.minutes, 0),
    trainedOn: trained ? (days.at(-1) ?? null) : null,
    joiner: !trained && facts.lastHeld !== null && person.arrivedOn !== null && person.arrivedOn > facts.lastHeld,
    enrolled: facts.enrolled,
  };
};

const byTeamOf = (people: readonly PersonTraining[]): TeamTraining[] =>
  [...new Set(people.map((person) => person.teamId))].map((teamId) => {
    const own = people.filter((person) => person.teamId === teamId);
    const count = (standing: PersonTraining['standing']) => own.filter((one) => one.standing === standing).length;
    return { teamId, present: own.length, trained: count('trained'), started: count('started') };
  });

/** Rounded down: 100 % is said only when everybody is trained. */
const coverageFigure = (trained: number, present: number): Figure =>
  present === 0
    ? unknownFigure({ code: 'trainingCoverage', unit: 'percent', missing: [coded('training.missing.people')] })
    : knownFigure({
        code: 'trainingCoverage',
        unit: 'percent',
        value: Math.floor((trained * 100) / present),
        inputs: [
          input('peopleTrained', trained, 'people', 'declared'),
          input('peoplePresent', present, 'people', 'declared'),
        ],
      });

/**
 * Couverture de la formation on a day: people present that day who followed every required module, over people present
 * that day. Employees only: guests and service accounts are not trained. Somebody who left is counted nowhere, somebody
 * who arrived since is counted and still to train, somebody who has not arrived yet is not counted. Only the attendance
 * « présent » at a session held counts. Nobody in the dossier: unknown, not 0 % nor 100 %.
 */
export const trainingCoverage = (from: CoverageInput): TrainingCoverage => {
  const { asOf } = from;
  const required = from.required ?? moduleIds;
  const held = heldBy(from.sessions, asOf);
  const lastHeld = held.at(-1)?.heldOn ?? null;
  const open = new Set(from.sessions.filter((session) => session.state === 'planned').map((session) => session.id));
  const seen = new Map<string, Set<string>>();
  const enrolled = new Set<string>();
  for (const { personId, sessionId, state } of from.attendance) {
    if (personId === null) continue;
    if (state === 'present') seen.set(personId, (seen.get(personId) ?? new Set()).add(sessionId));
    if (state === 'enrolled' && open.has(sessionId)) enrolled.add(personId);
  }
  const employees = from.people.filter(isEmployee);
  const stand = (person: Person): PersonTraining =>
    personTraining(
      person,
      held.filter((session) => seen.get(person.id)?.has(session.id)),
      required,
      { lastHeld, enrolled: enrolled.has(person.id) },
    );
  const people = employees.filter((person) => isPresent(person, asOf)).map(stand);
  const count = (standing: PersonTraining['standing']) => people.filter((one) => one.standing === standing).length;
  const trained = count('trained');
  return {
    asOf,
    required: [...required],
    present: people.length,
    trained,
    started: count('started'),
    untrained: count('untrained'),
    joiners: people.filter((person) => person.joiner).length,
    expected: employees.filter((person) => !hasLeft(person, asOf) && !hasArrived(person, asOf)).length,
    left: employees.filter((person) => hasLeft(person, asOf) && stand(person).standing === 'trained').length,
    coverage: coverageFigure(trained, people.length),
    people,
    byTeam: byTeamOf(people),
  };
};
