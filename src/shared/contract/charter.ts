import { z } from 'zod';
import {
  assembledClauseSchema,
  assembledSectionSchema,
  charterCommentSchema,
  charterProposalSchema,
  charterSignatureSchema,
  charterValuesSchema,
  charterVersionSchema,
  draftClauseSchema,
} from '../domain/charter';
import { charterSectionIdSchema } from '../domain/charter-reference';
import {
  charterDiffSchema,
  charterFitSchema,
  charterGradeSchema,
  charterVariableSchema,
  signatureCoverageSchema,
} from '../domain/charter-results';
import { businessDaySchema, daySchema } from '../domain/day';
import { figureSourceSchema } from '../domain/figure';
import { idSchema, nameSchema } from '../domain/ids';
import { call, fileSchema, written } from './base';

const byId = z.object({ id: idSchema });
const personName = nameSchema;

/** Clause of the draft with the library's text beside the one in force. */
export const clauseViewSchema = draftClauseSchema.extend({
  label: z.string().nullable(),
  libraryText: z.string().nullable(),
  optional: z.boolean(),
  /** As assembled; null when it does not stand (left aside, other legal kind). */
  assembled: assembledClauseSchema.nullable(),
  /** Left out for want of a value. */
  hidden: z.boolean(),
});
export type ClauseView = z.infer<typeof clauseViewSchema>;

/** Version in the list: its text is fetched by comparing or printing it. */
export const versionViewSchema = charterVersionSchema.omit({ text: true }).extend({
  coverage: signatureCoverageSchema,
  /** In force on the day of the call. */
  inForce: z.boolean(),
  reviewLate: z.boolean(),
});
export type VersionView = z.infer<typeof versionViewSchema>;

export const charterDraftViewSchema = z.object({
  values: charterValuesSchema,
  clauses: z.array(clauseViewSchema),
  sections: z.array(assembledSectionSchema),
  variables: z.array(charterVariableSchema),
  nextVersion: z.string(),
  effectiveOn: daySchema,
  reviewOn: daySchema,
});
export const charterViewSchema = z.object({
  draft: charterDraftViewSchema.nullable(),
  proposals: z.array(charterProposalSchema),
  comments: z.array(charterCommentSchema),
  participants: z.array(z.string()),
  versions: z.array(versionViewSchema),
  sectionTitles: z.record(charterSectionIdSchema, z.string()),
  sources: z.array(figureSourceSchema.extend({ idea: z.string() })),
});
export type CharterView = z.infer<typeof charterViewSchema>;

/** Version of a text to compare; `draft` is the one being written. */
const textRef = z.union([z.literal('draft'), idSchema]);

/** The charter: writing, co-writing, two pages, versions, signatures. */
export const charterContract = {
  get: call.output(charterViewSchema),
  start: call.output(written(z.null())),
  saveClause: call
    .input(z.object({ id: idSchema, text: draftClauseSchema.shape.text, included: z.boolean() }))
    .output(written(draftClauseSchema)),
  /** Puts a clause `position` places from the top of its section. */
  moveClause: call.input(z.object({ id: idSchema, position: z.int().min(0) })).output(written(z.null())),
  addClause: call
    .input(z.object({ section: charterSectionIdSchema, text: draftClauseSchema.shape.text.unwrap() }))
    .output(written(draftClauseSchema)),
  removeClause: call.input(byId).output(written(z.null())),
  saveValues: call.input(charterValuesSchema).output(written(charterValuesSchema)),
  propose: call
    .input(
      charterProposalSchema.pick({
        draftClauseId: true,
        section: true,
        kind: true,
        text: true,
        why: true,
        author: true,
      }),
    )
    .output(written(charterProposalSchema)),
  decide: call
    .input(
      z.object({
        id: idSchema,
        state: z.enum(['accepted', 'refused']),
        decidedBy: personName,
        reason: charterProposalSchema.shape.reason,
      }),
    )
    .output(written(charterProposalSchema)),
  comment: call
    .input(charterCommentSchema.pick({ draftClauseId: true, text: true, author: true }))
    .output(written(charterCommentSchema)),
  /** The real pages of the draft as PNG data addresses, how they hold, and the grade that follows. */
  preview: call.output(
    z.object({ fit: charterFitSchema, grade: charterGradeSchema, images: z.array(z.string()) }).nullable(),
  ),
  publish: call
    .input(
      z.object({
        publishedBy: personName,
        summary: charterVersionSchema.shape.summary,
        participants: z.array(personName).max(200),
      }),
    )
    .output(written(z.object({ id: z.string(), number: z.string() }))),
  compare: call.input(z.object({ from: textRef, to: textRef })).output(charterDiffSchema),
  /** A published version, or the draft (`null`) when it holds on two pages. */
  pdf: call.input(z.object({ versionId: idSchema.nullable() })).output(fileSchema),
  signatures: call.input(z.object({ versionId: idSchema })).output(z.array(charterSignatureSchema)),
  sign: call
    .input(
      z.object({
        versionId: idSchema,
        personIds: z.array(idSchema).min(1).max(10_000),
        signedOn: businessDaySchema,
        kind: charterSignatureSchema.shape.kind,
      }),
    )
    .output(written(z.object({ count: z.int() }))),
  unsign: call.input(byId).output(written(z.null())),
  signatureSheet: call.input(z.object({ versionId: idSchema })).output(fileSchema),
};
