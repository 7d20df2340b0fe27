import type { CarbonLeversView, CarbonOptions } from '@shared/contract/carbon';
import type { Lever, LeverKind } from '@shared/domain/carbon-plan';

export const leverKinds: readonly LeverKind[] = [
  'avoid-retries',
  'drop-images',
  'lighter-model',
  'remove-non-essential',
];

/** A lever just added: everywhere, on a part that its slider then sets; null: no model to move to. */
export const newLever = (kind: LeverKind, view: CarbonLeversView, options: CarbonOptions): Lever | null => {
  const common = {
    id: crypto.randomUUID(),
    name: null,
    scope: { teamIds: null, toolIds: null, useIds: null },
    share: 0.2,
  };
  if (kind !== 'lighter-model') return { ...common, kind };
  const toModel = view.lighterModel ?? options.models[0]?.key;
  return toModel === undefined ? null : { ...common, kind, fromModel: null, toModel };
};

/** The same levers with one of them a place earlier (−1) or later (+1). */
export const moved = (levers: readonly Lever[], id: string, by: -1 | 1): Lever[] => {
  const from = levers.findIndex((lever) => lever.id === id);
  const to = from + by;
  const [one, other] = [levers[from], levers[to]];
  return one === undefined || other === undefined ? [...levers] : levers.with(from, other).with(to, one);
};
