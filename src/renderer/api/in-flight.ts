/** A file is the same when the person chose the same one; its bytes are not read to know it. */
const fileAware = (_: string, value: unknown): unknown =>
  value instanceof File ? `${value.name} ${value.size} ${value.lastModified}` : value;
const keyOf = (input: unknown): string => JSON.stringify(input, fileAware) ?? '';

/**
 * A call that a double click asks twice runs once: the same input while its answer is on its way gives that answer.
 * `repeated` counts the calls that were not made.
 */
export const onceInFlight = <I, O>(
  call: (input: I) => Promise<O>,
): { readonly run: (input: I) => Promise<O>; readonly takeRepeated: () => boolean } => {
  const running = new Map<string, Promise<O>>();
  let repeated = 0;
  return {
    run: (input) => {
      const key = keyOf(input);
      const same = running.get(key);
      if (same) {
        repeated += 1;
        return same;
      }
      const answer = call(input).finally(() => running.delete(key));
      running.set(key, answer);
      return answer;
    },
    /** True once for each call that was not made: what it did is said by the first. */
    takeRepeated: () => {
      if (repeated === 0) return false;
      repeated -= 1;
      return true;
    },
  };
};
