/**
 * Turns work that tells its steps as it goes into an iterator: each step when it is said, then the result. Leaving the
 * iterator early drops what would have come.
 */
export async function* stepsOf<T>(work: (say: (step: T) => void) => Promise<T>): AsyncGenerator<T, void> {
  const waiting: T[] = [];
  let wake: () => void = () => undefined;
  let ended = false;
  const finished = work((step) => {
    waiting.push(step);
    wake();
  }).finally(() => {
    ended = true;
    wake();
  });
  // Its failure is thrown below; left early, nobody else would look at it.
  finished.catch(() => undefined);
  while (!ended || waiting.length > 0) {
    const next = waiting.shift();
    if (next !== undefined) yield next;
    else
      await new Promise<void>((resolve) => {
        wake = resolve;
        if (ended || waiting.length > 0) resolve();
      });
  }
  yield await finished;
}
