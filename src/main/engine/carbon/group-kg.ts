import type { Interval } from '@shared/domain/interval';
import type { UsageGroup } from './group';
import type { CarbonContext } from './recipe';
import { recipeBook } from './recipe-book';
import { settleGroup } from './settle';
import { addFigures, impactsOf, newFigures, newTally } from './tally';

/**
 * kg of CO₂e of one group at a time, each distinct recipe built once: a grid of thousands of lines. Same figure as the
 * total of `footprintOfGroups` on that group alone; null when nothing of it is known.
 */
export const kgOfGroup = (context: CarbonContext): ((group: UsageGroup) => Interval | null) => {
  const recipeOf = recipeBook(context);
  const scratch = newFigures();
  return (group) => {
    const total = newTally();
    settleGroup(group, recipeOf(group), scratch, {
      known: (settled) => addFigures(total, settled),
      unknown: () => undefined,
    });
    return impactsOf(total)?.gwpKgCO2e ?? null;
  };
};
