import type { TargetAnswer, TargetStrategy } from '@shared/domain/carbon-outcomes';
import type { Lever } from '@shared/domain/carbon-plan';
import type { LeverBase } from './lever-lines';
import { applyLevers } from './levers';

const HALVINGS = 40;
const wholePercentUp = (share: number, ceiling: number): number =>
  // A share of 0.42000000001 is 42 %, not 43: the tolerance is far under one thousandth of a point.
  Math.min(ceiling, Math.max(0, Math.ceil(share * 100 - 1e-6)) / 100);

/** Smallest dose in 0..1 for which `reached` holds, knowing it holds at 1; `reached` must be monotone. */
const smallestDose = (reached: (dose: number) => boolean): number => {
  let low = 0;
  let high = 1;
  for (let i = 0; i < HALVINGS; i += 1) {
    const middle = (low + high) / 2;
    if (reached(middle)) high = middle;
    else low = middle;
  }
  return high;
};

/**
 * Solves a target (35 for −35 % on the central value) into a mix of levers. The `share` of each lever is its ceiling,
 * what the company accepts at most; their order is the preference of the company. Shares are rounded up to whole
 * percents, so that the mix shown does reach the target. Out of reach is an answer, with the best there is.
 */
export const solveTarget = (
  base: LeverBase,
  ceilings: readonly Lever[],
  targetPct: number,
  strategy: TargetStrategy,
): TargetAnswer => {
  const dosed = (doses: readonly number[]): Lever[] =>
    ceilings.map((lever, i) => ({ ...lever, share: lever.share * (doses[i] ?? 0) }));
  const reduction = (levers: readonly Lever[]): number => applyLevers(base, levers).reductionPct ?? 0;
  const full = ceilings.map(() => 1);
  const bestPct = reduction(ceilings);
  const answer = (reachable: boolean, doses: readonly number[]): TargetAnswer => {
    const levers = dosed(doses).map((lever, i) => ({
      ...lever,
      share: wholePercentUp(lever.share, ceilings[i]?.share ?? 1),
    }));
    return { reachable, levers, plan: applyLevers(base, levers), bestPct };
  };
  // The arithmetic of the best mix may land a hair under a target that equals it.
  if (bestPct < targetPct - 1e-9) return answer(false, full);
  if (strategy === 'even') {
    const dose = smallestDose((k) => reduction(dosed(full.map(() => k))) >= targetPct);
    return answer(
      true,
      full.map(() => dose),
    );
  }
  const doses = ceilings.map(() => 0);
  for (let i = 0; i < ceilings.length; i += 1) {
    doses[i] = 1;
    if (reduction(dosed(doses)) < targetPct) continue;
    const current = i;
    doses[i] = smallestDose((k) => reduction(dosed(doses.map((d, j) => (j === current ? k : d)))) >= targetPct);
    break;
  }
  return answer(true, doses);
};
