import type { Read, Reason } from './types';

/** What a line says of itself while it is read: reasons to refuse it, and what is to be confirmed. */
export type Findings = {
  readonly refusals: Reason[];
  readonly warnings: Reason[];
  /** The value read, or null; a refusal is kept. */
  readonly take: <T>(read: Read<T>) => T | null;
};

export const newFindings = (): Findings => {
  const refusals: Reason[] = [];
  return {
    refusals,
    warnings: [],
    take: (read) => {
      if (read.refused) refusals.push(read.refused);
      return read.value;
    },
  };
};
