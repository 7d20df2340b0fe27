import { z } from 'zod';
import { daySchema } from '../domain/day';
import { codedSchema, figureSchema } from '../domain/figure';
import { idSchema } from '../domain/ids';
import { call } from './base';

/** One line of the answer: cost, waste, carbon, rules, people. */
export const homeLineSchema = z.object({
  id: z.enum(['cost', 'waste', 'carbon', 'rules', 'people']),
  figure: figureSchema,
  /** What the figure says; when it is unknown, what is missing to know it. */
  sentence: codedSchema,
  tone: z.enum(['good', 'attention', 'waste', 'unknown']),
  path: z.string(),
});
export type HomeLine = z.infer<typeof homeLineSchema>;

/** Something due within the week, or already late. */
export const homeDueSchema = z.object({
  key: z.string(),
  day: daySchema,
  late: z.boolean(),
  sentence: codedSchema,
  path: z.string(),
});
export type HomeDue = z.infer<typeof homeDueSchema>;

/** A notice that can still be given, and whether it is decided to give it. Kept, or given already: none. */
export const homeNoticeSchema = z.object({
  subscriptionId: idSchema,
  name: z.string(),
  noticeBy: daySchema,
  /** True: decided, the notice is to be given. False: nobody has decided yet. */
  decided: z.boolean(),
});
export type HomeNotice = z.infer<typeof homeNoticeSchema>;

export const homeViewSchema = z.object({
  asOf: daySchema,
  lines: z.array(homeLineSchema).length(5),
  /** Late first, then by day; up to seven days ahead. */
  due: z.array(homeDueSchema),
  /** Notices of the next three months, soonest first. */
  notices: z.array(homeNoticeSchema),
});
export type HomeView = z.infer<typeof homeViewSchema>;

/** The direction's page. */
export const homeContract = { get: call.output(homeViewSchema) };
