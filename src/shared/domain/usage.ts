import { z } from 'zod';
import { daySchema } from './day';
import { currencySchema } from './money';

/** Format d'un export d'usage. `mapped`: columns chosen by the user. */
export const usageFormats = [
  'chatgpt-enterprise-users',
  'claude-spend-report',
  'm365-copilot-usage-v2',
  'm365-copilot-usage-v1',
  'github-copilot-activity',
  'github-copilot-billing',
  'cursor-events',
  'langdock-users',
  'mapped',
] as const;
export const usageFormatSchema = z.enum(usageFormats);
export type UsageFormat = z.infer<typeof usageFormatSchema>;

/** What a tool counts. A message, a prompt, a request and a credit differ: they are never added together. */
export const usageUnits = ['messages', 'prompts', 'requests', 'credits'] as const;
export const usageUnitSchema = z.enum(usageUnits);
export type UsageUnit = z.infer<typeof usageUnitSchema>;

const count = z.number().nonnegative();
/** Volume by unit; a unit that the file does not give is absent, never zero. */
export const usageCountsSchema = z.partialRecord(usageUnitSchema, count);
export type UsageCounts = z.infer<typeof usageCountsSchema>;

/** Période couverte, and how it is known. */
export const usagePeriodSchema = z.object({
  from: daySchema,
  to: daySchema,
  origin: z.enum(['column', 'file-name', 'answer']),
});
export type UsagePeriod = z.infer<typeof usagePeriodSchema>;

/** Volume of one model and product (part de modèles), the raw material of the carbon work. */
export const usageVolumeSchema = z.object({
  product: z.string().nullable(),
  model: z.string().nullable(),
  unit: usageUnitSchema,
  count,
  inputTokens: count.nullable(),
  outputTokens: count.nullable(),
});
export type UsageVolume = z.infer<typeof usageVolumeSchema>;

/** Exact decimal amount, as text: vendors bill fractions of a cent. */
export const exactAmountSchema = z.object({ amount: z.string().regex(/^-?\d+(\.\d+)?$/), currency: currencySchema });
export type ExactAmount = z.infer<typeof exactAmountSchema>;

/**
 * What a file says of the last activity of an account:
 * - `dated`: on that day;
 * - `within`: some day between the two (a file that gives a period and a count);
 * - `none`: the file says that there never was any;
 * - `none-since`: none from that day on, what came before is erased or not given;
 * - `unknown`: the file cannot tell, or its date could not be read.
 */
export const usageActivitySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('dated'), on: daySchema }),
  z.object({ kind: z.literal('within'), from: daySchema, to: daySchema }),
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('none-since'), since: daySchema }),
  z.object({ kind: z.literal('unknown') }),
]);
export type UsageActivity = z.infer<typeof usageActivitySchema>;

/** Un compte de l'export: all the rows of one person, added up. No prompt content, ever. */
export const usageAccountSchema = z.object({
  /** Address, login, number or hash, in lower case: the identity inside this file. */
  key: z.string().min(1),
  /** `guest`: of another organisation. `former`: someone who left the workspace, shown without a name. */
  kind: z.enum(['person', 'guest', 'service', 'former']),
  identifier: z.enum(['email', 'login', 'hidden', 'number', 'name']),
  name: z.string().nullable(),
  departments: z.array(z.string()),
  state: z.enum(['enabled', 'pending', 'deleted']).nullable(),
  createdOn: daySchema.nullable(),
  activity: usageActivitySchema,
  /** Active days given by the file over its own period; null: not given. */
  activeDays: z.int().nonnegative().nullable(),
  /** Most active days that the other columns allow (first and last day, number of messages); null: no bound. */
  activeDaysAtMost: z.int().nonnegative().nullable(),
  counts: usageCountsSchema,
  spend: exactAmountSchema.nullable(),
  volumes: z.array(usageVolumeSchema),
  /** Lines of the file, from 1. */
  lines: z.array(z.int().positive()),
});
export type UsageAccount = z.infer<typeof usageAccountSchema>;

/** Ligne refusée: number and reason code (`usage.refused.<reason>`). */
export const refusedUsageLineSchema = z.object({ line: z.int().positive(), reason: z.string() });
export type RefusedUsageLine = z.infer<typeof refusedUsageLineSchema>;

/** A choice that only the user can make, with the values that raise it (`usage.questions.<code>`). */
export const usageQuestionSchema = z.object({
  code: z.enum(['date-order', 'decimal-mark', 'period']),
  column: z.string().nullable(),
  samples: z.array(z.string()),
  options: z.array(z.string()),
});
export type UsageQuestion = z.infer<typeof usageQuestionSchema>;

/** The user's answers to `usageQuestionSchema`, kept with the import. */
export const usageAnswersSchema = z.object({
  dateOrder: z.enum(['dmy', 'mdy']).optional(),
  decimalMark: z.enum(['comma', 'point']).optional(),
  period: z.object({ from: daySchema, to: daySchema }).optional(),
});
export type UsageAnswers = z.infer<typeof usageAnswersSchema>;

/** Correspondance des colonnes d'un fichier inconnu, by header text. */
export const usageMappingSchema = z.object({
  person: z.string().min(1),
  date: z.string().nullable(),
  count: z.string().nullable(),
  unit: usageUnitSchema,
  spend: z.string().nullable(),
  currency: currencySchema,
});
export type UsageMapping = z.infer<typeof usageMappingSchema>;

/** The first rows of a file, for the column mapper. */
export const usagePreviewSchema = z.object({
  headers: z.array(z.string()),
  rows: z.array(z.array(z.string())),
  proposal: usageMappingSchema.partial(),
});
export type UsagePreview = z.infer<typeof usagePreviewSchema>;

/** What one file says, with its provenance: every figure drawn from it keeps name, period and format. */
export const usageReportSchema = z.object({
  fileName: z.string(),
  format: usageFormatSchema,
  encoding: z.string(),
  period: usagePeriodSchema.nullable(),
  /** Day on which the vendor made the report, when the file bears it. */
  reportedOn: daySchema.nullable(),
  /** Data rows of the file, refused and set-aside ones included. */
  rows: z.int().nonnegative(),
  accounts: z.array(usageAccountSchema),
  refused: z.array(refusedUsageLineSchema),
  /** Rows that are no account (totals), with why. */
  ignored: z.array(refusedUsageLineSchema),
  questions: z.array(usageQuestionSchema),
  /** Codes of `usage.warnings.<code>`. */
  warnings: z.array(z.string()),
});
export type UsageReport = z.infer<typeof usageReportSchema>;

/** Outcome of reading bytes. `not-needed`: a known file that says nothing of seats, and the one to fetch instead. */
export const usageReadingSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('read'), report: usageReportSchema }),
  z.object({ status: z.literal('not-needed'), found: z.string(), fetch: usageFormatSchema }),
  z.object({ status: z.literal('needs-mapping'), preview: usagePreviewSchema }),
  z.object({ status: z.literal('refused'), reason: z.string() }),
]);
export type UsageReading = z.infer<typeof usageReadingSchema>;
