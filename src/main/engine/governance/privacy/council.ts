import type { Day } from '@shared/domain/day';
import type { CouncilStep } from '@shared/domain/privacy';
import { councilThreshold } from '@shared/domain/usage-records';

/** Where the works council (CSE) stands. */
export type CouncilStanding = {
  /** From 50 employees; null: the headcount is unknown. */
  readonly needed: boolean | null;
  readonly headcount: number | null;
  readonly status: 'not-needed' | 'unknown-headcount' | 'nothing' | 'started' | 'opinion-given';
  readonly opinionOn: Day | null;
};

/** An opinion closes the consultation; an information or a first meeting only opens it (L2312-8, L2312-38). */
export const councilStanding = (
  headcount: number | null,
  steps: readonly CouncilStep[],
  asOf: Day,
): CouncilStanding => {
  const past = steps.filter((step) => step.on <= asOf);
  const opinionOn =
    past
      .filter((step) => step.kind === 'opinion')
      .map((step) => step.on)
      .sort()
      .at(-1) ?? null;
  const needed = headcount === null ? null : headcount >= councilThreshold;
  const reached = opinionOn !== null ? 'opinion-given' : past.length > 0 ? 'started' : null;
  return {
    needed,
    headcount,
    opinionOn,
    status: reached ?? (needed === null ? 'unknown-headcount' : needed ? 'nothing' : 'not-needed'),
  };
};
