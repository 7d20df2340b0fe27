import { z } from 'zod';
import { renewalSchema } from '../domain/audit-advice';
import { annualCostSchema, priceBridgeSchema, rateChoiceSchema } from '../domain/audit-cost';
import { idSchema } from '../domain/ids';
import { paymentSchema, subscriptionSchema } from '../domain/subscription';
import { call, fileSchema, written } from './base';

export const subscriptionDraftSchema = subscriptionSchema.extend({ id: idSchema.optional() });
export type SubscriptionDraft = z.input<typeof subscriptionDraftSchema>;

/** True cost of a subscription; `cost` and `bridge` are null when the exchange rate is missing (see `rate`). */
export const costViewSchema = z.object({
  cost: annualCostSchema.nullable(),
  bridge: priceBridgeSchema.nullable(),
  rate: rateChoiceSchema,
});
export type CostView = z.infer<typeof costViewSchema>;

export const subscriptionViewSchema = subscriptionSchema.extend({
  costView: costViewSchema,
  assignedSeats: z.int(),
  /** Price over 90 days old and not from an invoice: to be confirmed. */
  stalePrice: z.boolean(),
  /** Échéance à venir, as the audit reckons it: said by the contract, rolled when past, or deduced (`assumed`). */
  nextRenewal: renewalSchema.pick({ renewalOn: true, assumed: true, rolled: true, decideBy: true }),
  /** Runs today: begun and not ended. What does not is shown, and counts in no total. */
  running: z.boolean(),
});
export type SubscriptionView = z.infer<typeof subscriptionViewSchema>;

/** One line of a pasted block or file, read as a subscription, or refused with its reasons. */
export const importedLineSchema = z.object({
  line: z.int(),
  text: z.string(),
  draft: subscriptionDraftSchema.nullable(),
  /** Codes of `subscriptions.import.reasons`. */
  reasons: z.array(z.object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) })),
  /** Same tool, plan and payer as a subscription of the dossier. */
  duplicateOf: z.string().nullable(),
});
export type ImportedLine = z.infer<typeof importedLineSchema>;
export const importPreviewSchema = z.object({
  columns: z.array(z.object({ header: z.string(), field: z.string().nullable() })),
  lines: z.array(importedLineSchema),
  warnings: z.array(z.string()),
});
export type ImportPreview = z.infer<typeof importPreviewSchema>;

const mappingSchema = z.record(z.string(), z.string().nullable()).nullable();

/** Subscriptions typed by hand, pasted or imported; payments really made. */
export const subscriptionsContract = {
  list: call.output(z.array(subscriptionViewSchema)),
  /** True cost of what is being typed, nothing saved. */
  cost: call.input(subscriptionDraftSchema).output(costViewSchema),
  save: call
    .input(z.object({ subscription: subscriptionDraftSchema, confirmFree: z.boolean().default(false) }))
    .output(written(subscriptionSchema)),
  duplicate: call.input(z.object({ id: idSchema })).output(written(subscriptionSchema)),
  remove: call.input(z.object({ ids: z.array(idSchema).min(1) })).output(written(z.null())),
  /** The price was read again today and is right. */
  confirmPrice: call.input(z.object({ ids: z.array(idSchema).min(1) })).output(written(z.null())),
  /** Reads a block copied from a spreadsheet; `mapping` corrects the recognised columns (header → field). */
  previewPaste: call
    .input(z.object({ text: z.string().max(2_000_000), mapping: mappingSchema }))
    .output(importPreviewSchema),
  previewFile: call.input(z.object({ file: fileSchema, mapping: mappingSchema })).output(importPreviewSchema),
  /** Adds the accepted lines as one operation. */
  importLines: call
    .input(z.object({ drafts: z.array(subscriptionDraftSchema).min(1).max(5_000) }))
    .output(written(z.object({ added: z.int() }))),
  exportFile: call.input(z.object({ format: z.enum(['csv', 'xlsx']) })).output(fileSchema),
  payments: call.output(z.array(paymentSchema)),
  savePayment: call.input(paymentSchema.extend({ id: idSchema.optional() })).output(written(paymentSchema)),
  removePayment: call.input(z.object({ id: idSchema })).output(written(z.null())),
};
