import raw from '@resources/reference/training/programme.json?raw';
import { type TrainingProgramme, trainingProgrammeSchema } from '@shared/domain/training';

let loaded: TrainingProgramme | null = null;

/** Three-week programme and its sources, parsed once per process. */
export const loadTrainingProgramme = (): TrainingProgramme => {
  loaded ??= trainingProgrammeSchema.parse(JSON.parse(raw));
  return loaded;
};
