import type { ReadableDb } from '@main/db/dossier-db';
import { people, seats, settings, teams, trainingAttendances, trainingSessions } from '@main/db/repositories';
import { input, knownFigure, unknownFigure } from '@main/engine/explain';
import { trainingCoverage, trainingPriorities } from '@main/engine/governance/training';
import { classifySeats, divideOf } from '@main/engine/seats';
import { loadTrainingProgramme } from '@main/reference/training';
import type { SessionView, TrainingView } from '@shared/contract/training';
import type { Day } from '@shared/domain/day';
import type { Figure } from '@shared/domain/figure';
import { type ModuleId, moduleIdSchema, moduleIds, type TrainingCoverage } from '@shared/domain/training';
import { z } from 'zod';
import { usagePrivacyOf } from '../usage/privacy-gate';

export const requiredModulesKey = 'training-required';

/** Modules that make a person trained: all of them until somebody says otherwise. */
export const requiredModulesOf = (db: ReadableDb): ModuleId[] => {
  const row = settings.get(db, requiredModulesKey);
  return row ? z.array(moduleIdSchema).parse(JSON.parse(row.value)) : [...moduleIds];
};

/** Where the training of the people present on a day stands. */
export const coverageOf = (db: ReadableDb, asOf: Day): TrainingCoverage =>
  trainingCoverage({
    people: people.list(db),
    sessions: trainingSessions.list(db),
    attendance: trainingAttendances.list(db),
    required: requiredModulesOf(db),
    asOf,
  });

/** People trained that day; null when the dossier has no session and so cannot tell. */
export const trainedPeopleOn = (db: ReadableDb, asOf: Day): number | null =>
  trainingSessions.list(db).length === 0 ? null : coverageOf(db, asOf).trained;

const sessionsOf = (db: ReadableDb, asOf: Day): SessionView[] => {
  const attendance = trainingAttendances.list(db);
  return trainingSessions
    .list(db)
    .map((session): SessionView => {
      const own = attendance
        .filter((one) => one.sessionId === session.id)
        .sort((a, b) => a.name.localeCompare(b.name, 'fr'));
      return {
        ...session,
        attendance: own,
        enrolled: own.length,
        present: own.filter((one) => one.state === 'present').length,
        late: session.state === 'planned' && session.heldOn < asOf,
      };
    })
    .sort((a, b) => a.heldOn.localeCompare(b.heldOn) || a.title.localeCompare(b.title, 'fr'));
};

const figuresOf = (coverage: TrainingCoverage): TrainingView['figures'] => {
  const inputs = [
    input('peoplePresent', coverage.present, 'people', 'declared'),
    input('peopleTrained', coverage.trained, 'people', 'declared'),
  ];
  const missing = [{ code: 'training.missing.people', params: {} }];
  const toTrain: Figure =
    coverage.present === 0
      ? unknownFigure({ code: 'trainingToTrain', unit: 'people', missing })
      : knownFigure({ code: 'trainingToTrain', unit: 'people', value: coverage.present - coverage.trained, inputs });
  const minutes = coverage.people.reduce((sum, person) => sum + person.minutes, 0);
  const hours: Figure =
    coverage.present === 0
      ? unknownFigure({ code: 'trainingHours', unit: 'hours', missing })
      : knownFigure({ code: 'trainingHours', unit: 'hours', value: minutes / 60, status: 'declared' });
  return { coverage: coverage.coverage, toTrain, hours };
};

/** Everything the screen of training shows. */
export const trainingView = (db: ReadableDb, asOf: Day): TrainingView => {
  const coverage = coverageOf(db, asOf);
  const everyone = people.list(db);
  const { minGroupSize } = usagePrivacyOf(db);
  const divide = divideOf(everyone, classifySeats(seats.list(db), everyone, asOf), asOf);
  return {
    programme: loadTrainingProgramme(),
    sessions: sessionsOf(db, asOf),
    coverage,
    priorities: trainingPriorities(coverage.byTeam, divide, minGroupSize),
    teams: teams.list(db).map(({ id, name }) => ({ id, name })),
    figures: figuresOf(coverage),
    minGroupSize,
  };
};
