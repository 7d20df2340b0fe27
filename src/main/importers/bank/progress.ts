type Told = (done: number, total: number) => void;

/** Said at most this many times for a file. */
const TIMES = 50;
/** Characters of a record of CFONB, which may come without line ends. */
const SHORTEST_LINE = 120;

let current: { readonly total: number; readonly each: number; readonly told: Told; next: number } | null = null;

/**
 * Runs a reading whose records say how far they are, through `passed`. Reading is synchronous: one at a time in a thread,
 * so that every parser need not carry it.
 */
export const withProgress = <T>(text: string, told: Told | undefined, read: () => T): T => {
  if (!told) return read();
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  const total = lines === 1 ? Math.ceil(text.length / SHORTEST_LINE) : lines;
  const each = Math.max(1, Math.ceil(total / TIMES));
  current = { total, each, told, next: each };
  told(0, total);
  try {
    return read();
  } finally {
    current = null;
  }
};

/** A record that starts at this line was read. */
export const passed = (line: number): void => {
  if (current === null || line < current.next) return;
  current.told(Math.min(line, current.total), current.total);
  current.next = line + current.each;
};
