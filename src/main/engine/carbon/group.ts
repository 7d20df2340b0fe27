import type { ImageClass, UsageOrigin, UsageRow } from '@shared/domain/carbon';

/** Rows of the same team, tool, model, use, month and origin, added up. */
export type UsageGroup = {
  readonly teamId: string | null;
  readonly toolId: string | null;
  readonly model: string | null;
  readonly videoModel: string | null;
  readonly useId: string | null;
  readonly imageClass: ImageClass | null;
  readonly month: string | null;
  readonly origin: UsageOrigin;
  /** Declared range of the quantities: null when they are single numbers. */
  readonly spread: UsageRow['spread'];
  /** True: the output tokens were in the rows. False: the use profile gives them. */
  readonly tokensGiven: boolean;
  requests: number;
  /** Output tokens of all the requests; meaningless when not given. */
  outputTokens: number;
  inputTokens: number;
  images: number;
  videoSeconds: number;
  /** Clips those seconds make, where the rows told; `secondsWithoutClips` is the rest. */
  videoClips: number;
  secondsWithoutClips: number;
  audioMinutes: number;
  embeddingTokens: number;
  /** Rows that tell no quantity at all. */
  silentRows: number;
};

/** One column of the rows as small integers; rows are often sorted, so the last value is tried first. */
class Column {
  readonly codes: Int32Array;
  private readonly ids = new Map<string | null, number>();
  private lastValue: string | null | undefined;
  private lastId = 0;
  constructor(length: number) {
    this.codes = new Int32Array(length);
  }
  put(r: number, value: string | null): void {
    if (value !== this.lastValue) {
      const known = this.ids.get(value);
      this.lastId = known ?? this.ids.size;
      if (known === undefined) this.ids.set(value, this.lastId);
      this.lastValue = value;
    }
    this.codes[r] = this.lastId;
  }
  get size(): number {
    return Math.max(1, this.ids.size);
  }
}

/** Sparse columns in one: most rows have no video model, no image class and no spread. */
const special = (row: UsageRow): string | null =>
  row.videoModel === null && row.imageClass === null && row.spread === null
    ? null
    : `${row.videoModel ?? ''}|${row.imageClass ?? ''}|${row.spread?.low ?? ''}|${row.spread?.high ?? ''}`;

/** The rows by columns: one plain loop over typed arrays, since this is the hot path of the engine. */
const columnsOf = (rows: readonly UsageRow[], byMonth: boolean): Column[] => {
  const column = () => new Column(rows.length);
  const [team, tool, model, use, extra] = [column(), column(), column(), column(), column()];
  const [origin, month] = [column(), column()];
  for (let r = 0; r < rows.length; r += 1) {
    const row = rows[r];
    if (!row) continue;
    team.put(r, row.teamId);
    tool.put(r, row.toolId);
    model.put(r, row.model);
    use.put(r, row.useId);
    extra.put(r, special(row));
    origin.put(r, row.origin);
    month.put(r, byMonth ? row.month : null);
  }
  return [team, tool, model, use, extra, origin, month];
};

/** Largest table of positions kept as a plain array (16 MB); beyond, a map. */
const DENSE_LIMIT = 4_194_304;
type Key = number | string;
type Positions = { get(key: Key): number | undefined; set(key: Key, index: number): void };
const positions = (size: number): Positions => {
  if (size > DENSE_LIMIT) return new Map<Key, number>();
  const table = new Int32Array(size);
  return {
    get: (key) => {
      const stored = table[Number(key)] ?? 0;
      return stored === 0 ? undefined : stored - 1;
    },
    set: (key, index) => {
      table[Number(key)] = index + 1;
    },
  };
};

const newGroup = (row: UsageRow, byMonth: boolean): UsageGroup => ({
  teamId: row.teamId,
  toolId: row.toolId,
  model: row.model,
  videoModel: row.videoModel,
  useId: row.useId,
  imageClass: row.imageClass,
  month: byMonth ? row.month : null,
  origin: row.origin,
  spread: row.spread,
  tokensGiven: row.outputTokensPerRequest !== null,
  requests: 0,
  outputTokens: 0,
  inputTokens: 0,
  images: 0,
  videoSeconds: 0,
  videoClips: 0,
  secondsWithoutClips: 0,
  audioMinutes: 0,
  embeddingTokens: 0,
  silentRows: 0,
});

/**
 * Silent: nothing is told and something is null. A null beside a known quantity is not reported, since an export that
 * counts messages says nothing of images.
 */
const isSilent = (row: UsageRow): boolean =>
  !row.requests &&
  !row.images &&
  !row.videoSeconds &&
  !row.audioMinutes &&
  !row.embeddingTokens &&
  (row.requests === null ||
    row.images === null ||
    row.videoSeconds === null ||
    row.audioMinutes === null ||
    row.embeddingTokens === null);

const addRow = (group: UsageGroup, row: UsageRow): void => {
  const requests = row.requests ?? 0;
  group.requests += requests;
  group.outputTokens += requests * (row.outputTokensPerRequest ?? 0);
  group.inputTokens += requests * (row.inputTokensPerRequest ?? 0);
  group.images += row.images ?? 0;
  const seconds = row.videoSeconds ?? 0;
  group.videoSeconds += seconds;
  if (row.videoClips !== null && row.videoClips > 0) group.videoClips += row.videoClips;
  else group.secondsWithoutClips += seconds;
  group.audioMinutes += row.audioMinutes ?? 0;
  group.embeddingTokens += row.embeddingTokens ?? 0;
  if (isSilent(row)) group.silentRows += 1;
};

/**
 * Adds up rows of the same team, tool, model, use, month (unless told not to) and origin: two passes over the rows,
 * no text built per row, so that a million rows take a fraction of a second. The order of first appearance is kept.
 */
export const groupUsage = (
  rows: readonly UsageRow[],
  options: { readonly byMonth: boolean } = { byMonth: true },
): UsageGroup[] => {
  const columns = columnsOf(rows, options.byMonth);
  const codes = columns.map((column) => column.codes);
  const sizes = columns.map((column) => column.size);
  const size = sizes.reduce((product, count) => product * count, 2);
  const table = positions(size);
  // One number names a group while the product of the sizes is an exact integer; past that, a text does.
  const keyOf = (r: number, given: number): Key => {
    if (size > Number.MAX_SAFE_INTEGER) return `${given}:${codes.map((code) => code[r] ?? 0).join(':')}`;
    let key = given;
    for (let c = 0; c < codes.length; c += 1) key = key * (sizes[c] ?? 1) + (codes[c]?.[r] ?? 0);
    return key;
  };
  const groups: UsageGroup[] = [];
  for (let r = 0; r < rows.length; r += 1) {
    const row = rows[r];
    if (!row) continue;
    const key = keyOf(r, row.outputTokensPerRequest === null ? 0 : 1);
    let index = table.get(key);
    if (index === undefined) {
      index = groups.length;
      groups.push(newGroup(row, options.byMonth));
      table.set(key, index);
    }
    const group = groups[index];
    if (group) addRow(group, row);
  }
  return groups;
};
