import type { UnknownUse } from '@shared/domain/carbon-results';
import type { UsageGroup } from './group';
import { PathMap } from './path-map';

/**
 * Uses whose footprint is not known, added up by what is missing: the same tool, model and use ask for the same answer
 * whatever the team.
 */
export const unknownUses = () => {
  const items = new PathMap<{ -readonly [K in keyof UnknownUse]: UnknownUse[K] }>();
  return {
    /** @param amount null: the count itself is what is missing */
    add: (group: UsageGroup, quantity: UnknownUse['quantity'], amount: number | null, code: string): void => {
      const { toolId, useId } = group;
      const model = quantity === 'videoSeconds' ? group.videoModel : group.model;
      const item = items.at([toolId, useId, model, code, quantity], () => ({
        ...{ code, toolId, model, useId, quantity },
        amount: 0,
      }));
      item.amount = item.amount === null || amount === null ? null : item.amount + amount;
    },
    all: (): readonly UnknownUse[] => items.all(),
  };
};
