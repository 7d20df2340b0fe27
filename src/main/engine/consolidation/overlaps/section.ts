import type { Figure } from '@shared/domain/figure';
import type { OverlapSection } from '@shared/domain/overlap';
import { uniqueCoded } from '../../explain';
import { dispersion } from './dispersion';
import { toolLosses } from './losses';
import { overlapMatrix } from './matrix';
import { redundantPairs } from './pairs';
import type { OverlapInput } from './tool-facts';

/**
 * « Recouvrements ». The two kinds of hidden hours are the figures of the licence audit (château de cartes, paradoxe du
 * choix), passed in: one figure, one computation.
 */
export const overlapSection = (
  input: OverlapInput,
  hidden: { readonly training: Figure; readonly choice: Figure },
): OverlapSection => ({
  cells: overlapMatrix(input),
  pairs: redundantPairs(input),
  losses: toolLosses(input),
  dispersion: dispersion(input),
  trainingHours: hidden.training,
  choiceHours: hidden.choice,
  missing: uniqueCoded(input.running.flatMap((running) => running.missing)),
});
