import type { Figure } from '@shared/domain/figure';
import type { Better, KpiTarget, TrafficLight } from '@shared/domain/kpi';
import { redFrom } from '@shared/domain/kpi-results';

/** Tolerance proposed with a new target, in percent of it. */
export const defaultTolerancePct = 10;

/**
 * Feu tricolore: green once the target is met, orange within its tolerance, red beyond. Without a target, without a
 * value, or for a measure that has no good side, there is no light: never a green by default.
 */
export const lightOf = (
  value: number | null,
  target: Pick<KpiTarget, 'value' | 'tolerancePct'> | null,
  better: Better,
): TrafficLight => {
  if (value === null || target === null || better === 'none') return 'none';
  const met = better === 'higher' ? value >= target.value : value <= target.value;
  if (met) return 'green';
  const limit = redFrom(target, better);
  const within = better === 'higher' ? value >= limit : value <= limit;
  return within ? 'orange' : 'red';
};

/** Value a light is judged on: the central one of a range; unknown stays unknown. */
export const judgedValue = (figure: Figure): number | null =>
  figure.status === 'unknown' || figure.status === 'not-applicable' ? null : figure.value;
