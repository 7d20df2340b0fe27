import { z } from 'zod';
import {
  committeeClockSchema,
  committeeDecisionSchema,
  committeeItemSchema,
  committeeMemberSchema,
  committeeRemarkSchema,
  committeeSessionSchema,
  followUpSchema,
  itemCodeSchema,
  remarkTargetSchema,
  remarkTextSchema,
  sessionStateSchema,
} from '../domain/committee';
import { committeeBriefingSchema } from '../domain/committee-briefing';
import { businessDaySchema, daySchema, monthSchema } from '../domain/day';
import { idSchema, nameSchema, noteSchema } from '../domain/ids';
import { call, fileSchema, written } from './base';

const byId = z.object({ id: idSchema });
const ofMonth = z.object({ month: monthSchema });
const toSave = { id: idSchema.optional() };

export const memberViewSchema = committeeMemberSchema.extend({ roleName: z.string(), current: z.boolean() });
export type MemberView = z.infer<typeof memberViewSchema>;

/** Séance in the calendar. */
export const sessionSummarySchema = z.object({
  id: idSchema,
  month: monthSchema,
  date: daySchema.nullable(),
  state: sessionStateSchema,
  nextOn: daySchema.nullable(),
  attendees: z.int(),
  decisions: z.int(),
  openDecisions: z.int(),
  openRemarks: z.int(),
  /** Minutes really spent; null: no clock was started. */
  minutes: z.int().nullable(),
});
export type SessionSummary = z.infer<typeof sessionSummarySchema>;

export const itemViewSchema = committeeItemSchema.extend({
  /** Title to show. */
  name: z.string(),
  spentSeconds: z.int(),
  runningSince: committeeClockSchema.shape.runningSince,
});
export type ItemView = z.infer<typeof itemViewSchema>;

export const remarkViewSchema = committeeRemarkSchema.extend({
  /** changed: the text is no longer the one the member read; gone: what the remark speaks of is gone. */
  conflict: z.enum(['none', 'changed', 'gone']),
  /** Text of the target now. */
  current: z.string().nullable(),
  /** « Chiffres du mois », « Décision : … ». */
  about: z.string(),
});
export type RemarkView = z.infer<typeof remarkViewSchema>;

export const decisionViewSchema = committeeDecisionSchema.extend({ month: monthSchema, late: z.boolean() });
export type DecisionView = z.infer<typeof decisionViewSchema>;

export const sessionViewSchema = committeeSessionSchema.omit({ briefing: true, groups: true }).extend({
  items: z.array(itemViewSchema),
  plannedMinutes: z.int(),
  decisions: z.array(decisionViewSchema),
  remarks: z.array(remarkViewSchema),
});
export type SessionView = z.infer<typeof sessionViewSchema>;

/** Un mois du comité: what is prepared for it, and its session once there is one. */
export const committeeMonthSchema = z.object({
  month: monthSchema,
  briefing: committeeBriefingSchema,
  session: sessionViewSchema.nullable(),
  /** Agenda that the product proposes for the month; sixty minutes. */
  agenda: z.array(z.object({ code: itemCodeSchema, name: z.string(), plannedMinutes: z.int() })),
  /** Decisions of earlier sessions: those still open, and those that were followed up since the session before. */
  followed: z.array(decisionViewSchema),
  members: z.array(memberViewSchema),
  /** Instant of the answer, against which the clocks are read. */
  now: z.string(),
});
export type CommitteeMonth = z.infer<typeof committeeMonthSchema>;

export const committeeOverviewSchema = z.object({
  today: daySchema,
  members: z.array(memberViewSchema),
  /** Latest first. */
  sessions: z.array(sessionSummarySchema),
  /** Month that comes next: that of the session being prepared, else the month after the last one held, else this one. */
  nextMonth: monthSchema,
  nextOn: daySchema.nullable(),
  openDecisions: z.int(),
  lateDecisions: z.int(),
});
export type CommitteeOverview = z.infer<typeof committeeOverviewSchema>;

export const historyLineSchema = sessionSummarySchema.extend({
  hits: z.array(z.object({ kind: z.enum(['note', 'decision', 'remark']), about: z.string(), text: z.string() })),
  decisionList: z.array(decisionViewSchema),
});
export type HistoryLine = z.infer<typeof historyLineSchema>;

/** The ethics committee: members, monthly session, decisions, remarks. Aggregates only, never one person's usage. */
export const committeeContract = {
  overview: call.output(committeeOverviewSchema),
  month: call.input(ofMonth).output(committeeMonthSchema),
  saveMember: call.input(committeeMemberSchema.extend(toSave)).output(written(committeeMemberSchema)),
  removeMember: call.input(byId).output(written(z.null())),

  /** Creates the session of a month with the agenda proposed. */
  openSession: call
    .input(z.object({ month: monthSchema, date: businessDaySchema.nullable() }))
    .output(written(z.object({ id: idSchema }))),
  /** Only what is given is written. */
  saveSession: call
    .input(
      committeeSessionSchema
        .pick({ id: true, date: true, nextOn: true, attendees: true })
        .partial({ date: true, nextOn: true, attendees: true }),
    )
    .output(written(z.null())),
  /** A session that was held stays. */
  removeSession: call.input(byId).output(written(z.null())),
  /** Planned minutes and order of the agenda as proposed today; items added by hand stay. */
  proposeAgain: call.input(byId).output(written(z.null())),
  /** Freezes the figures. */
  close: call
    .input(z.object({ id: idSchema, heldOn: businessDaySchema, nextOn: businessDaySchema.nullable() }))
    .output(written(z.null())),

  saveItem: call
    .input(
      z.object({
        id: idSchema.optional(),
        sessionId: idSchema,
        title: nameSchema.nullable(),
        plannedMinutes: committeeItemSchema.shape.plannedMinutes,
      }),
    )
    .output(written(z.null())),
  moveItem: call.input(z.object({ id: idSchema, position: z.int().min(0) })).output(written(z.null())),
  removeItem: call.input(byId).output(written(z.null())),
  saveNotes: call.input(z.object({ id: idSchema, notes: noteSchema })).output(written(z.null())),
  /** Starts the clock of an item, and stops that of the others; or stops it. */
  clock: call.input(z.object({ id: idSchema, running: z.boolean() })).output(written(z.null())),

  saveDecision: call
    .input(committeeDecisionSchema.omit({ state: true, followedOn: true, followNote: true }).extend(toSave))
    .output(written(committeeDecisionSchema)),
  removeDecision: call.input(byId).output(written(z.null())),
  follow: call
    .input(z.object({ id: idSchema, state: followUpSchema, followNote: committeeDecisionSchema.shape.followNote }))
    .output(written(z.null())),

  history: call.input(z.object({ text: z.string().max(200) })).output(z.array(historyLineSchema)),
  /** Minutes when the session was held, else the preparation. */
  pdf: call.input(ofMonth).output(fileSchema),

  addRemark: call
    .input(z.object({ sessionId: idSchema, target: remarkTargetSchema, text: remarkTextSchema, author: nameSchema }))
    .output(written(committeeRemarkSchema)),
  /** Only those written here. */
  removeRemark: call.input(byId).output(written(z.null())),
  exportRemarks: call.input(z.object({ sessionId: idSchema, author: nameSchema })).output(fileSchema),
  importRemarks: call
    .input(z.object({ file: fileSchema }))
    .output(
      written(z.object({ month: monthSchema, author: z.string(), added: z.int(), known: z.int(), conflicts: z.int() })),
    ),
  /** What becomes of a remark; its words stay whatever is chosen. */
  settleRemark: call
    .input(z.object({ id: idSchema, state: committeeRemarkSchema.shape.state }))
    .output(written(z.null())),
};
