import { z } from 'zod';
import { businessDaySchema } from '../domain/day';
import { figureSchema } from '../domain/figure';
import { idSchema } from '../domain/ids';
import {
  attendanceStateSchema,
  moduleIdSchema,
  trainingAttendanceSchema,
  trainingCoverageSchema,
  trainingPrioritySchema,
  trainingProgrammeSchema,
  trainingSessionSchema,
} from '../domain/training';
import { call, fileSchema, written } from './base';

/** A session with its sheet. */
export const sessionViewSchema = trainingSessionSchema.extend({
  attendance: z.array(trainingAttendanceSchema),
  enrolled: z.int(),
  present: z.int(),
  /** Planned, and its day has passed: attendance is to be recorded. */
  late: z.boolean(),
});
export type SessionView = z.infer<typeof sessionViewSchema>;

export const trainingViewSchema = z.object({
  programme: trainingProgrammeSchema,
  sessions: z.array(sessionViewSchema),
  coverage: trainingCoverageSchema,
  priorities: z.array(trainingPrioritySchema),
  teams: z.array(z.object({ id: idSchema, name: z.string() })),
  figures: z.object({ coverage: figureSchema, toTrain: figureSchema, hours: figureSchema }),
  /** Smallest group of which usage may be shown. */
  minGroupSize: z.int(),
});
export type TrainingView = z.infer<typeof trainingViewSchema>;

const byId = z.object({ id: idSchema });

/** Training: programme, sessions, attendance, who to train first, papers. */
export const trainingContract = {
  get: call.output(trainingViewSchema),
  /** Adds a session, or changes the one whose id is given. */
  save: call.input(trainingSessionSchema.extend({ id: idSchema.optional() })).output(written(trainingSessionSchema)),
  remove: call.input(byId).output(written(z.null())),
  /** Plans the sessions of the whole programme for the people still to train. */
  plan: call
    .input(z.object({ startOn: businessDaySchema, groupSize: z.int().min(2).max(200) }))
    .output(written(z.object({ sessions: z.int(), people: z.int() }))),
  /** Writes the state of people on the sheet of a session; « present » on a planned one marks it as held. */
  attend: call
    .input(
      z.object({
        sessionId: idSchema,
        personIds: z.array(idSchema).min(1).max(5_000),
        state: attendanceStateSchema,
      }),
    )
    .output(written(z.object({ recorded: z.int() }))),
  /** Takes people off the sheet. */
  withdraw: call
    .input(z.object({ sessionId: idSchema, personIds: z.array(idSchema).min(1).max(5_000) }))
    .output(written(z.null())),
  /** Modules that make a person trained. */
  require: call
    .input(z.object({ modules: z.array(moduleIdSchema).min(1).max(5) }))
    .output(written(z.array(moduleIdSchema))),
  sheet: call.input(byId).output(fileSchema),
  evidence: call.output(fileSchema),
  calendar: call.output(fileSchema),
};
