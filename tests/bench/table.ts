/** One measure of the bench, in milliseconds. */
export type Line = {
  readonly what: string;
  readonly ms: number;
  /** What the same work costs at the least, measured in the same run; null: nothing to compare with. */
  readonly floor: { readonly what: string; readonly ms: number } | null;
  /** Longest time the main thread was blocked meanwhile; null: not on the product's main thread. */
  readonly blocked: number | null;
  /** Longest time it computed without a pause: the rest of `blocked` was spent waiting for a processor. */
  readonly computed: number | null;
  readonly note?: string;
};

/** Runs some work several times. @returns the median time and the last result */
export const timed = async <T>(work: () => Promise<T> | T, times = 1): Promise<{ ms: number; result: T }> => {
  const all: number[] = [];
  let result: T | undefined;
  for (let i = 0; i < times; i += 1) {
    const start = performance.now();
    result = await work();
    all.push(performance.now() - start);
  }
  const sorted = all.sort((a, b) => a - b);
  return { ms: sorted[Math.floor(sorted.length / 2)] ?? 0, result: result as T };
};

const time = (ms: number): string =>
  ms >= 10_000 ? `${(ms / 1000).toFixed(1)} s` : ms >= 100 ? `${Math.round(ms)} ms` : `${ms.toFixed(1)} ms`;

/** The table, as Markdown. */
export const tableOf = (lines: readonly Line[]): string =>
  [
    '| mesure | temps | plancher | × | fil principal bloqué |',
    '| --- | ---: | --- | ---: | ---: |',
    ...lines.map(({ what, ms, floor, blocked, computed, note }) => {
      const ratio = floor === null ? '—' : (ms / Math.max(floor.ms, 0.1)).toFixed(1);
      const held =
        blocked === null
          ? '—'
          : `${Math.round(blocked)} ms${blocked > 100 ? ` ! (calcul : ${Math.round(computed ?? blocked)})` : ''}`;
      return `| ${what}${note ? ` (${note})` : ''} | ${time(ms)} | ${floor === null ? '—' : `${floor.what} : ${time(floor.ms)}`} | ${ratio} | ${held} |`;
    }),
  ].join('\n');

type Held = { readonly what: string; readonly ms: number; readonly cpu: number };
/** Below, nobody notices. */
const NOTICED = 50;

/** Longest tasks of the window, as Markdown. */
export const heldTableOf = (held: readonly Held[], floor: number): string => {
  const told = held.filter(({ ms }) => ms >= NOTICED);
  return [
    `| dans la fenêtre | tâche la plus longue | calcul le plus long | × un tableau nu de 80 × 10 cellules (${time(floor)}) |`,
    '| --- | ---: | ---: | ---: |',
    ...told.map(
      ({ what, ms, cpu }) =>
        `| ${what} | ${Math.round(ms)} ms${ms > 100 ? ' !' : ''} | ${Math.round(cpu)} ms${cpu > 100 ? ' !' : ''} | ${(ms / Math.max(floor, 0.1)).toFixed(1)} |`,
    ),
    `| les ${held.length - told.length} autres écrans et gestes | moins de ${NOTICED} ms | | |`,
  ].join('\n');
};
