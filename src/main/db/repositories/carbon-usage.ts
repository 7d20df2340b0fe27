import type { UsageGroup } from '@main/engine/carbon';
import { type UsageRow, usageRowSchema } from '@shared/domain/carbon';
import type { Month } from '@shared/domain/day';
import { and, count, eq, gte, lte, type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { ReadableDb, WritableDb } from '../dossier-db';
import { carbonUsage as table } from '../schema/carbon';
import { journal, operation } from '../schema/journal';
import { changedSince } from './last-operation';
import { repository } from './repository';

const stored = repository(
  table,
  usageRowSchema.omit({ spread: true }).extend({ spreadLow: z.number().nullable(), spreadHigh: z.number().nullable() }),
);

const spreadOf = (low: number | null, high: number | null): UsageRow['spread'] =>
  low === null || high === null ? null : { low, high };
const toRow = ({ spreadLow, spreadHigh, ...row }: ReturnType<typeof stored.list>[number]): UsageRow => ({
  ...row,
  spread: spreadOf(spreadLow, spreadHigh),
});

/** Usage rows; the declared range of a row is two columns of the table. */
export const carbonUsages = {
  list: (db: ReadableDb, where?: SQL): UsageRow[] => stored.list(db, where).map(toRow),
  get: (db: ReadableDb, id: string): UsageRow | null => {
    const row = stored.get(db, id);
    return row === null ? null : toRow(row);
  },
  save: (db: WritableDb, { spread, ...row }: UsageRow): UsageRow =>
    toRow(stored.save(db, { ...row, spreadLow: spread?.low ?? null, spreadHigh: spread?.high ?? null })),
  remove: stored.remove,
};

/** Months of a period, both included; null: no bound. */
export type MonthsWanted = { readonly from: Month | null; readonly to: Month | null };

const within = ({ from, to }: MonthsWanted): SQL | undefined =>
  and(from === null ? undefined : gte(table.month, from), to === null ? undefined : lte(table.month, to));

const tokensUnknown = sql`(output_tokens_per_request IS NULL)`;
type Counted = SQL | (typeof table)['requests' | 'images' | 'videoSeconds' | 'audioMinutes' | 'embeddingTokens'];
const sum = (expression: Counted) => sql<number>`coalesce(sum(${expression}), 0)`;
const everything = sql`(${table.requests} + ${table.images} + ${table.videoSeconds} + ${table.audioMinutes}
  + ${table.embeddingTokens})`;
const told = (column: Counted): SQL => sql`coalesce(${column}, 0)`;
/** Nothing is told, and something is not known: a row that counts requests says nothing of images, and is not silent. */
const silent = sql`${everything} IS NULL AND ${told(table.requests)} + ${told(table.images)}
  + ${told(table.videoSeconds)} + ${told(table.audioMinutes)} + ${told(table.embeddingTokens)} = 0`;

/** Rows added up with, for those that stand alone, the row itself: what the grid shows. */
export type CountedGroup = UsageGroup & { readonly rows: number; readonly oneId: string };

/** The columns of a group in the order of the question below: hundreds of thousands of them are read as they come. */
type GroupValues = readonly [
  month: string,
  teamId: string | null,
  toolId: string | null,
  model: string | null,
  videoModel: string | null,
  useId: string | null,
  imageClass: string | null,
  origin: string,
  spreadLow: number | null,
  spreadHigh: number | null,
  noTokens: number,
  requests: number,
  outputTokens: number,
  inputTokens: number,
  images: number,
  videoSeconds: number,
  videoClips: number,
  secondsWithoutClips: number,
  audioMinutes: number,
  embeddingTokens: number,
  silentRows: number,
  rows: number,
  oneId: string,
];

/** A word of a closed list, checked the first time it is met. */
const wordsOf = <T>(parse: (value: unknown) => T) => {
  const met = new Map<unknown, T>();
  return (value: unknown): T => {
    const known = met.get(value);
    if (known !== undefined) return known;
    const word = parse(value);
    met.set(value, word);
    return word;
  };
};
const imageClassOf = wordsOf((value) => usageRowSchema.shape.imageClass.parse(value));
const originOf = wordsOf((value) => usageRowSchema.shape.origin.parse(value));

const groupOf = (values: GroupValues): CountedGroup => ({
  month: values[0],
  teamId: values[1],
  toolId: values[2],
  model: values[3],
  videoModel: values[4],
  useId: values[5],
  requests: values[11],
  outputTokens: values[12],
  inputTokens: values[13],
  images: values[14],
  videoSeconds: values[15],
  videoClips: values[16],
  secondsWithoutClips: values[17],
  audioMinutes: values[18],
  embeddingTokens: values[19],
  silentRows: values[20],
  rows: values[21],
  oneId: values[22],
  imageClass: imageClassOf(values[6]),
  origin: originOf(values[7]),
  spread: spreadOf(values[8], values[9]),
  tokensGiven: values[10] === 0,
});

/**
 * Usage rows of a period added up by the file itself, with the same rules as `groupUsage` of the engine: same team,
 * tool, model, use, class, month, origin and declared range; rows with and without their own tokens stay apart.
 */
export const usageGroups = (db: ReadableDb, months: MonthsWanted): CountedGroup[] =>
  db
    .select({
      month: table.month,
      teamId: table.teamId,
      toolId: table.toolId,
      model: table.model,
      videoModel: table.videoModel,
      useId: table.useId,
      imageClass: table.imageClass,
      origin: table.origin,
      spreadLow: table.spreadLow,
      spreadHigh: table.spreadHigh,
      noTokens: sql<number>`${tokensUnknown}`,
      requests: sum(table.requests),
      outputTokens: sum(sql`${table.requests} * ${table.outputTokensPerRequest}`),
      inputTokens: sum(sql`${table.requests} * ${table.inputTokensPerRequest}`),
      images: sum(table.images),
      videoSeconds: sum(table.videoSeconds),
      videoClips: sum(sql`CASE WHEN ${table.videoClips} > 0 THEN ${table.videoClips} END`),
      secondsWithoutClips: sum(sql`CASE WHEN ${table.videoClips} > 0 THEN 0 ELSE ${table.videoSeconds} END`),
      audioMinutes: sum(table.audioMinutes),
      embeddingTokens: sum(table.embeddingTokens),
      silentRows: sum(silent),
      rows: count(),
      oneId: sql<string>`min(${table.id})`,
    })
    .from(table)
    .where(within(months))
    .groupBy(
      table.month,
      table.teamId,
      table.toolId,
      table.model,
      table.videoModel,
      table.useId,
      table.imageClass,
      table.origin,
      table.spreadLow,
      table.spreadHigh,
      tokensUnknown,
    )
    .values()
    .map((values) => groupOf(values as unknown as GroupValues));

/** Beyond, reading what changed costs as much as adding the months up again. */
const FEW_CHANGES = 20_000;

/** Months whose rows changed after an operation. */
export const usageMonthsChanged = (db: ReadableDb, since: number): 'all' | ReadonlySet<string> => {
  const months = db
    .select({
      before: sql<string | null>`json_extract(${journal.before}, '$.month')`,
      after: sql<string | null>`json_extract(${journal.after}, '$.month')`,
    })
    .from(operation)
    .innerJoin(journal, eq(journal.operationId, operation.id))
    .where(changedSince(since, ['carbon_usage']))
    .limit(FEW_CHANGES + 1)
    .all();
  if (months.length > FEW_CHANGES) return 'all';
  return new Set(months.flatMap(({ before, after }) => [before, after].filter((month) => month !== null)));
};

/** Months that have at least one row, in order: one step in the index a month, however many rows it has. */
export const usageMonths = (db: ReadableDb): string[] =>
  db
    .select({ month: sql<string>`month` })
    .from(sql`(WITH RECURSIVE found(month) AS (
      SELECT min(month) FROM carbon_usage
      UNION ALL
      SELECT (SELECT min(month) FROM carbon_usage WHERE month > found.month) FROM found WHERE found.month IS NOT NULL
    ) SELECT month FROM found WHERE month IS NOT NULL ORDER BY month)`)
    .all()
    .map(({ month }) => month);

/** Use profiles that rows name. */
export const usesOfRows = (db: ReadableDb): string[] =>
  db
    .selectDistinct({ useId: table.useId })
    .from(table)
    .all()
    .flatMap(({ useId }) => (useId === null ? [] : [useId]));

/** True when a usage row is of this use profile. */
export const profileHasRows = (db: ReadableDb, useId: string): boolean =>
  db.select({ id: table.id }).from(table).where(eq(table.useId, useId)).limit(1).all().length > 0;
