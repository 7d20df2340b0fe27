/** A file is the same when the person chose the same one; its bytes are not read to know it. */
const fileAware = (_: string, value: unknown): unknown =>
  value instanceof File ? `${value.name} ${value.size} ${value.lastModified}` : value;
const keyOf = (input: unknown): string => JSON.stringify(input, fileAware) ?? '';

/**
 * A call that a double click asks twice runs once: the same input as the call just made, while its answer is on its
 * way, gives that answer. Anything asked in between makes it a call of its own: yes, no, yes ends with yes.
 */
export const onceInFlight = <I, O>(
  call: (input: I) => Promise<O>,
): {
  readonly run: (input: I) => Promise<O>;
  /** True once for each call with this input that was not made: what it did is said by the first. */
  readonly takeRepeated: (input: I) => boolean;
} => {
  let latest: { readonly key: string; readonly answer: Promise<O> } | null = null;
  const repeated = new Map<string, number>();
  return {
    run: (input) => {
      const key = keyOf(input);
      if (latest?.key === key) {
        repeated.set(key, (repeated.get(key) ?? 0) + 1);
        return latest.answer;
      }
      const answer = call(input).finally(() => {
        if (latest?.answer === answer) latest = null;
      });
      latest = { key, answer };
      return answer;
    },
    takeRepeated: (input) => {
      const key = keyOf(input);
      const left = repeated.get(key) ?? 0;
      if (left <= 1) repeated.delete(key);
      else repeated.set(key, left - 1);
      return left > 0;
    },
  };
};
