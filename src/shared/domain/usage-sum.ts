import Big from 'big.js';
import type { UsageCounts, UsageVolume } from './usage';
import { usageUnits } from './usage';

const exact = (value: number) => new Big(value);
/** Adds counts unit by unit, exactly; a unit that neither has stays absent. */
export const addCounts = (a: UsageCounts, b: UsageCounts): UsageCounts => {
  const sum: UsageCounts = {};
  for (const unit of usageUnits) {
    const [left, right] = [a[unit], b[unit]];
    if (left !== undefined || right !== undefined)
      sum[unit] = exact(left ?? 0)
        .plus(right ?? 0)
        .toNumber();
  }
  return sum;
};

const plus = (a: number | null, b: number | null): number | null =>
  a === null && b === null
    ? null
    : exact(a ?? 0)
        .plus(b ?? 0)
        .toNumber();

/** Adds up volumes of the same product, model and unit; different units stay apart. */
export const mergeVolumes = (volumes: readonly UsageVolume[]): UsageVolume[] => {
  const merged = new Map<string, UsageVolume>();
  for (const volume of volumes) {
    const key = JSON.stringify([volume.product, volume.model, volume.unit]);
    const known = merged.get(key);
    merged.set(
      key,
      known
        ? {
            ...known,
            count: exact(known.count).plus(volume.count).toNumber(),
            inputTokens: plus(known.inputTokens, volume.inputTokens),
            outputTokens: plus(known.outputTokens, volume.outputTokens),
          }
        : volume,
    );
  }
  return [...merged.values()];
};
