import { incidentSchema, incidentStepSchema } from '@shared/domain/incident';
import { movementStepSchema, staffMovementSchema } from '@shared/domain/movement';
import { staffQuestionSchema } from '@shared/domain/question';
import { watchNoteSchema, watchReviewSchema } from '@shared/domain/watch';
import * as incidentTables from '../schema/incidents';
import * as tables from '../schema/people-governance';
import { repository } from './repository';

export const incidents = repository(incidentTables.incident, incidentSchema);
export const incidentSteps = repository(incidentTables.incidentStep, incidentStepSchema);
export const staffMovements = repository(tables.staffMovement, staffMovementSchema);
export const movementSteps = repository(tables.movementStep, movementStepSchema);
export const staffQuestions = repository(tables.staffQuestion, staffQuestionSchema);
export const watchNotes = repository(tables.watchNote, watchNoteSchema);
export const watchReviews = repository(tables.watchReview, watchReviewSchema);
