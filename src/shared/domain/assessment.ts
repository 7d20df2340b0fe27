import { z } from 'zod';
import { daySchema } from './day';
import { idSchema } from './ids';
import { yesNoUnknownSchema } from './subscription';

/** The seven boxes of article 000, in its order (autodiagnostic « êtes-vous dans les 90 % ? »). */
export const boxIds = [
  'three-subscriptions',
  'who-uses-what',
  'sensitive-data',
  'unused-licences',
  'hesitation',
  'no-dashboard',
  'outside-eu',
] as const;
export const boxIdSchema = z.enum(boxIds);
export type BoxId = z.infer<typeof boxIdSchema>;

/** The three questions of article 002. */
export const questionIds = ['footprint-known', 'policy-formalised', 'staff-trained'] as const;
export const questionIdSchema = z.enum(questionIds);
export type QuestionId = z.infer<typeof questionIdSchema>;

/** Answer given by hand to a box or a question. */
export const diagnosticAnswerSchema = z.object({
  id: z.union([boxIdSchema, questionIdSchema]),
  answer: yesNoUnknownSchema,
  answeredOn: daySchema,
});
export type DiagnosticAnswer = z.infer<typeof diagnosticAnswerSchema>;

/** Contrôle d'un réglage d'un outil: fait, à corriger, à vérifier, sans objet. */
export const settingCheckSchema = z.object({
  id: idSchema,
  toolId: idSchema,
  settingId: idSchema,
  state: z.enum(['ok', 'open', 'unknown', 'not-applicable']),
  checkedBy: z.string().max(200).nullable(),
  checkedOn: daySchema.nullable(),
  nextCheckOn: daySchema.nullable(),
  note: z.string().max(5_000).nullable(),
});
export type SettingCheck = z.infer<typeof settingCheckSchema>;
