import { useMemo } from 'react';
import { type ProgressPart, useProgressParts } from '../../stores/progress';
import { type JourneyStep, journeySteps } from './places';

/** Advancement of one step, summed over what the features report; `percent` is null while nothing is known. */
export type StepProgress = {
  readonly step: JourneyStep;
  readonly done: number;
  readonly total: number;
  readonly percent: number | null;
  readonly next: NonNullable<ProgressPart['next']> | null;
};

const progressOf = (step: JourneyStep, parts: readonly ProgressPart[]): StepProgress => {
  const own = parts.filter((part) => part.step === step);
  const total = own.reduce((sum, part) => sum + part.total, 0);
  const done = own.reduce((sum, part) => sum + Math.min(part.done, part.total), 0);
  // Rounded down: a step is at 100 % only when nothing is left.
  const percent = total > 0 ? Math.floor((done / total) * 100) : null;
  return { step, done, total, percent, next: own.find((part) => part.done < part.total && part.next)?.next ?? null };
};

/** The four steps with their progress and next action. */
export const useJourney = (): readonly StepProgress[] => {
  const parts = useProgressParts((state) => state.parts);
  return useMemo(() => journeySteps.map((step) => progressOf(step, [...parts.values()])), [parts]);
};
