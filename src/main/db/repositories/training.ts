import { positionAssessmentSchema } from '@shared/domain/position';
import { trainingAttendanceSchema, trainingSessionSchema } from '@shared/domain/training';
import { libraryEntrySchema } from '@shared/domain/use-library';
import * as tables from '../schema/training';
import { repository } from './repository';

export const trainingSessions = repository(tables.trainingSession, trainingSessionSchema);
export const trainingAttendances = repository(tables.trainingAttendance, trainingAttendanceSchema);
export const libraryEntries = repository(tables.libraryEntry, libraryEntrySchema);
export const positionAssessments = repository(tables.positionAssessment, positionAssessmentSchema);
