import type { Day } from '@shared/domain/day';
import type { Interval } from '@shared/domain/interval';
import type { RunningSubscription } from '../running';

export type Bounds = { readonly low: number; readonly high: number };

/** Scores of a tool, computed elsewhere; null: unknown, and stays so. */
export type ToolScores = {
  readonly toolId: string;
  readonly name: string;
  /** 0 to 100. */
  readonly sovereignty: number | null;
  /** What the score is worth at least and at most, when some answers are unknown; absent: 0 to 100. */
  readonly sovereigntyBounds?: Bounds | undefined;
  readonly reversibility: number | null;
  /** Kilograms of CO₂e of one seat in a year. */
  readonly carbonKgPerSeatYear: Interval | null;
};

/** What every scenario is computed from. */
export type ScenarioContext = {
  readonly running: readonly RunningSubscription[];
  readonly asOf: Day;
  /** Coût horaire chargé, euro cents; null: unknown, the hours are then counted and not valued. */
  readonly hourlyCents: number | null;
  readonly scores: readonly ToolScores[];
};

/** Months computed: three years, of which the first is also given apart. */
export const PLAN_MONTHS = 36;
