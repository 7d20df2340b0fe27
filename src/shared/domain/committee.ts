import { z } from 'zod';
import { committeeBriefingSchema } from './committee-briefing';
import { businessDaySchema, daySchema, monthSchema } from './day';
import { idSchema, nameSchema, noteSchema } from './ids';

/** Minutes of a session: one hour, every month. */
export const sessionMinutes = 60;
/** Three volunteers, by the roles of the charter. */
export const defaultRoles = ['manager', 'operational', 'management'] as const;

/** un manager · un opérationnel · un membre de la direction · autre */
export const memberRoleSchema = z.enum([...defaultRoles, 'other']);
export type MemberRole = z.infer<typeof memberRoleSchema>;

/** Membre du comité éthique: a volunteer, for a time. */
export const committeeMemberSchema = z.object({
  id: idSchema,
  name: nameSchema,
  personId: idSchema.nullable(),
  role: memberRoleSchema,
  /** Role in one's own words; null: the usual name of `role`. */
  roleLabel: nameSchema.nullable(),
  from: businessDaySchema,
  /** Last day of the mandate; null: still a member. */
  to: businessDaySchema.nullable(),
});
export type CommitteeMember = z.infer<typeof committeeMemberSchema>;

/** en préparation · tenue */
export const sessionStateSchema = z.enum(['preparing', 'held']);

/** Séance mensuelle. */
export const committeeSessionSchema = z.object({
  id: idSchema,
  month: monthSchema,
  /** Day it is planned on, then held on. */
  date: businessDaySchema.nullable(),
  state: sessionStateSchema,
  /** Names of those who were there. */
  attendees: z.array(nameSchema).max(30),
  nextOn: businessDaySchema.nullable(),
  /** Frozen when the session is closed; null before. */
  briefing: committeeBriefingSchema.nullable(),
  /** Who was in each published group, to protect later months: never leaves the main process. */
  groups: z.array(z.object({ key: z.string(), personIds: z.array(z.string()) })).nullable(),
});
export type CommitteeSession = z.infer<typeof committeeSessionSchema>;

/** Parts of the agenda that the product prepares; `own`: added by hand. */
export const itemCodes = [
  'figures',
  'carbon',
  'seats',
  'incidents',
  'questions',
  'watch',
  'charter',
  'actions',
  'closing',
  'own',
] as const;
export const itemCodeSchema = z.enum(itemCodes);
export type ItemCode = z.infer<typeof itemCodeSchema>;

/** Point de l'ordre du jour. */
export const committeeItemSchema = z.object({
  id: idSchema,
  sessionId: idSchema,
  position: z.int().min(0),
  code: itemCodeSchema,
  /** Null: the title of its code. Always given for `own`. */
  title: nameSchema.nullable(),
  plannedMinutes: z.int().min(1).max(240),
  notes: noteSchema,
});
export type CommitteeItem = z.infer<typeof committeeItemSchema>;

/** Chronomètre d'un point: apart from the item, so that undoing a note does not meet the clock. */
export const committeeClockSchema = z.object({
  /** The item's. */
  id: idSchema,
  spentSeconds: z.int().min(0).max(86_400),
  /** Instant since when it runs; null: stopped. */
  runningSince: z.string().max(40).nullable(),
});
export type CommitteeClock = z.infer<typeof committeeClockSchema>;

/** à faire · en cours · faite · abandonnée */
export const followUpSchema = z.enum(['todo', 'doing', 'done', 'dropped']);
export type FollowUp = z.infer<typeof followUpSchema>;
const votes = z.int().min(0).max(1_000);

/** Décision d'une séance. */
export const committeeDecisionSchema = z.object({
  id: idSchema,
  sessionId: idSchema,
  itemId: idSchema.nullable(),
  text: z.string().trim().min(1).max(1_000),
  owner: nameSchema.nullable(),
  dueOn: businessDaySchema.nullable(),
  votesFor: votes,
  votesAgainst: votes,
  votesAbstain: votes,
  state: followUpSchema,
  /** Last word on its follow-up. */
  followedOn: daySchema.nullable(),
  followNote: z.string().trim().max(1_000).nullable(),
});
export type CommitteeDecision = z.infer<typeof committeeDecisionSchema>;

/** What a remark is about: the session, an item of its agenda or a decision, and which of its texts. */
export const remarkTargetSchema = z.object({
  kind: z.enum(['session', 'item', 'decision']),
  /** Null for the session. */
  id: idSchema.nullable(),
  /** A free comment, or another wording for that text. */
  field: z.enum(['comment', 'title', 'notes', 'text']),
});
export type RemarkTarget = z.infer<typeof remarkTargetSchema>;
export const remarkTextSchema = z.string().trim().min(1).max(5_000);

/** Remarque d'un membre. What it says is never changed. */
export const committeeRemarkSchema = z.object({
  id: idSchema,
  sessionId: idSchema,
  target: remarkTargetSchema,
  /** Text of the target when the remark was written; null for a comment. */
  base: z.string().max(5_000).nullable(),
  text: remarkTextSchema,
  author: nameSchema,
  writtenOn: daySchema,
  /** Written in this dossier, or received in a file. */
  origin: z.enum(['here', 'file']),
  receivedOn: daySchema.nullable(),
  /** open: to be looked at. taken: its wording was taken. both: added under the text. kept: the text stays. read: a comment, read. */
  state: z.enum(['open', 'taken', 'both', 'kept', 'read']),
  /** Text that its wording took the place of: nothing that was written is lost. */
  replaced: z.string().max(5_000).nullable(),
});
export type CommitteeRemark = z.infer<typeof committeeRemarkSchema>;
