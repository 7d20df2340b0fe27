import { z } from 'zod';
import { settingCheckSchema } from '../domain/assessment';
import { daySchema } from '../domain/day';
import { figureSchema } from '../domain/figure';
import { idSchema } from '../domain/ids';
import {
  policyLineSchema,
  settingLineSchema,
  sovereigntyFactSchema,
  sovereigntyLineSchema,
  toolPolicySchema,
  toolRequestSchema,
  toolRuleSchema,
} from '../domain/tool-policy';
import { call, fileSchema, written } from './base';

const byId = z.object({ id: idSchema });

export const policyViewSchema = z.object({
  lines: z.array(policyLineSchema),
  requests: z.array(toolRequestSchema.extend({ dueOn: daySchema, late: z.boolean() })),
  figures: z.object({ allowed: figureSchema, undecided: figureSchema }),
});
export type PolicyView = z.infer<typeof policyViewSchema>;

export const settingsViewSchema = z.object({
  lines: z.array(settingLineSchema),
  figures: z.object({ checked: figureSchema, open: figureSchema, overdue: figureSchema }),
});
export type SettingsView = z.infer<typeof settingsViewSchema>;

export const sovereigntyViewSchema = z.object({
  lines: z.array(sovereigntyLineSchema),
  facts: z.array(sovereigntyFactSchema),
  figures: z.object({ proven: figureSchema, unknown: figureSchema }),
});
export type SovereigntyView = z.infer<typeof sovereigntyViewSchema>;

/** Approved tools, requests, settings of the tools, sovereignty. */
export const toolPolicyContract = {
  get: call.output(policyViewSchema),
  /** Sheet of a tool with its rules for any use, by data class; `null` takes the decision back. */
  save: call
    .input(
      z.object({
        toolId: idSchema,
        use: toolPolicySchema.shape.use,
        owner: toolPolicySchema.shape.owner,
        note: toolPolicySchema.shape.note,
        rules: z.array(toolRuleSchema.pick({ dataClass: true, verdict: true, condition: true, use: true })).max(100),
      }),
    )
    .output(written(z.null())),
  remove: call.input(z.object({ toolId: idSchema })).output(written(z.null())),
  saveRequest: call
    .input(
      toolRequestSchema.pick({
        toolName: true,
        toolId: true,
        why: true,
        dataClass: true,
        askedBy: true,
        askedOn: true,
      }),
    )
    .output(written(toolRequestSchema)),
  decideRequest: call
    .input(toolRequestSchema.pick({ id: true, state: true, decidedBy: true, decidedOn: true, reason: true }))
    .output(written(toolRequestSchema)),
  removeRequest: call.input(byId).output(written(z.null())),
  poster: call.output(fileSchema),
  settings: call.output(settingsViewSchema),
  /** Records a check; without a date for the next one, it is due three months later. */
  checkSetting: call.input(settingCheckSchema.omit({ id: true })).output(written(settingCheckSchema)),
  /** Checklist of one tool, or of all (`null`). */
  settingsPdf: call.input(z.object({ toolId: idSchema.nullable() })).output(fileSchema),
  sovereignty: call.output(sovereigntyViewSchema),
  saveFact: call
    .input(sovereigntyFactSchema.omit({ id: true, checkedOn: true }))
    .output(written(sovereigntyFactSchema)),
  removeFact: call.input(sovereigntyFactSchema.pick({ toolId: true, axis: true })).output(written(z.null())),
};
