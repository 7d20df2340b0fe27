import type { MethodComparison } from '@shared/domain/carbon-outcomes';
import type { Footprint } from '@shared/domain/carbon-results';
import type { FootprintOptions } from './footprint';
import { footprintOfGroups } from './footprint';
import type { UsageGroup } from './group';
import { carbonMethods } from './methods';
import type { CarbonContext } from './recipe';

/**
 * The same uses by the three methods, side by side. A method without data answers unknown, it is not left out.
 * @param chosen the footprint of these groups by the method of the settings, already computed
 */
export const compareMethods = (
  context: CarbonContext,
  chosen: Footprint,
  groups: readonly UsageGroup[],
  options: FootprintOptions,
): MethodComparison[] => {
  const footprints = carbonMethods.map((method) =>
    method === chosen.method
      ? { ...chosen, slices: {} }
      : footprintOfGroups({ ...context, settings: { ...context.settings, method } }, groups, { ...options, axes: [] }),
  );
  const base = footprints[0]?.total?.gwpKgCO2e.central ?? 0;
  return footprints.map((footprint) => ({
    method: footprint.method,
    selected: footprint.method === context.settings.method,
    footprint,
    timesLifeCycle: footprint.total && base > 0 ? footprint.total.gwpKgCO2e.central / base : null,
  }));
};
