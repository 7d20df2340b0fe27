import { z } from 'zod';
import { businessDaySchema, daySchema } from './day';
import { figureSchema } from './figure';
import { idSchema, nameSchema, noteSchema } from './ids';

/** Modules of the three-week programme, in its order. */
export const moduleIds = ['precise-prompts', 'right-tool', 'without-ai', 'data', 'sobriety'] as const;
export const moduleIdSchema = z.enum(moduleIds);
export type ModuleId = z.infer<typeof moduleIdSchema>;

/** Module du programme: what it teaches, how long it takes, in which week it comes. */
export const programmeModuleSchema = z.object({
  id: moduleIdSchema,
  week: z.int().min(1).max(3),
  title: z.string().min(1),
  /** The question the module answers. */
  question: z.string().min(1),
  minutes: z.int().min(15).max(480),
  objectives: z.array(z.string().min(1)).min(1),
  /** What is done during the session, in order; the minutes add up to those of the module. */
  agenda: z.array(z.object({ minutes: z.int().positive(), text: z.string().min(1) })).min(1),
  /** How one knows that it was understood. */
  check: z.string().min(1),
});
export type ProgrammeModule = z.infer<typeof programmeModuleSchema>;

/** Programme de formation en trois semaines. */
export const trainingProgrammeSchema = z.object({
  asOf: daySchema,
  weeks: z.array(z.object({ week: z.int().min(1).max(3), title: z.string().min(1) })),
  modules: z.array(programmeModuleSchema),
  sources: z.array(z.object({ title: z.string(), url: z.url().nullable(), idea: z.string(), verify: z.boolean() })),
});
export type TrainingProgramme = z.infer<typeof trainingProgrammeSchema>;

/** prévue, tenue, annulée */
export const sessionStateSchema = z.enum(['planned', 'held', 'cancelled']);
export type SessionState = z.infer<typeof sessionStateSchema>;

/** Séance de formation. */
export const trainingSessionSchema = z.object({
  id: idSchema,
  title: nameSchema,
  /** Modules of the programme it covers; none: a session beside the programme. */
  modules: z.array(moduleIdSchema).max(moduleIds.length),
  heldOn: businessDaySchema,
  /** Local time, `09:30`; null: not decided. */
  startsAt: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable(),
  minutes: z.int().min(15).max(960),
  trainer: z.string().trim().max(200).nullable(),
  place: z.string().trim().max(200).nullable(),
  state: sessionStateSchema,
  note: noteSchema.nullable(),
});
export type TrainingSession = z.infer<typeof trainingSessionSchema>;

/** inscrit, présent, absent, excusé */
export const attendanceStateSchema = z.enum(['enrolled', 'present', 'absent', 'excused']);
export type AttendanceState = z.infer<typeof attendanceStateSchema>;

/** Présence d'un collaborateur à une séance. */
export const trainingAttendanceSchema = z.object({
  id: idSchema,
  sessionId: idSchema,
  personId: idSchema.nullable(),
  /** Name as written on the sheet, kept when the person leaves the dossier. */
  name: nameSchema,
  state: attendanceStateSchema,
  recordedOn: daySchema.nullable(),
});
export type TrainingAttendance = z.infer<typeof trainingAttendanceSchema>;

/** formé: every required module. en cours: some. non formé: none. */
export const trainingStandingSchema = z.enum(['trained', 'started', 'untrained']);
export type TrainingStanding = z.infer<typeof trainingStandingSchema>;

/** Where a person present today stands. */
export const personTrainingSchema = z.object({
  personId: idSchema,
  name: z.string(),
  teamId: idSchema.nullable(),
  standing: trainingStandingSchema,
  done: z.array(moduleIdSchema),
  missing: z.array(moduleIdSchema),
  /** Minutes of sessions really attended. */
  minutes: z.int(),
  /** Day on which the last required module was followed. */
  trainedOn: daySchema.nullable(),
  /** Arrived after the last session held: to be planned. */
  joiner: z.boolean(),
  /** Enrolled in a session still to come. */
  enrolled: z.boolean(),
});
export type PersonTraining = z.infer<typeof personTrainingSchema>;

export const teamTrainingSchema = z.object({
  teamId: idSchema.nullable(),
  present: z.int(),
  trained: z.int(),
  started: z.int(),
});
export type TeamTraining = z.infer<typeof teamTrainingSchema>;

/** Couverture de la formation among the people present on a day. */
export const trainingCoverageSchema = z.object({
  asOf: daySchema,
  required: z.array(moduleIdSchema),
  present: z.int(),
  trained: z.int(),
  started: z.int(),
  untrained: z.int(),
  joiners: z.int(),
  /** Known to arrive later: not counted yet. */
  expected: z.int(),
  /** Trained and gone since: no longer counted. */
  left: z.int(),
  coverage: figureSchema,
  people: z.array(personTrainingSchema),
  byTeam: z.array(teamTrainingSchema),
});
export type TrainingCoverage = z.infer<typeof trainingCoverageSchema>;

/** Équipe à former: how far it is, and how many of its people do not use the tools, when the group is large enough. */
export const trainingPrioritySchema = z.object({
  teamId: idSchema.nullable(),
  present: z.int(),
  /** People still to train: nominal, since attendance is not usage. */
  toTrain: z.int(),
  /** Share of people who never used a tool, stopped, or have no seat; null: group too small, or unknown. */
  nonUsersPct: z.number().nullable(),
  masked: z.boolean(),
  reason: z.enum(['divide', 'size', 'trained']),
});
export type TrainingPriority = z.infer<typeof trainingPrioritySchema>;
