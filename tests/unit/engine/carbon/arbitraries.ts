import type { UsageRow } from '@shared/domain/carbon';
import type { Impacts } from '@shared/domain/carbon-results';
import { day, month, shiftMonth } from '@shared/domain/day';
import type { Interval } from '@shared/domain/interval';
import fc from 'fast-check';
import { reference, usageRow } from './fixtures';

export const asOf = day('2026-11-21');
export const models = [...new Set([...reference.models.values()].map((found) => found.key))];
export const modelKey = fc.constantFrom(...models);
export const zone = fc.constantFrom(...reference.zones.keys());
export const tokens = fc.double({ min: 0, max: 200_000, noNaN: true });
export const share = fc.double({ min: 0, max: 1, noNaN: true });
export const split = (key: string) => ({
  provider: key.slice(0, key.indexOf('/')),
  model: key.slice(key.indexOf('/') + 1),
});
export const row: fc.Arbitrary<UsageRow> = fc
  .record({
    teamId: fc.constantFrom('marketing', 'commercial', 'support', null),
    toolId: fc.constantFrom('chatgpt', 'claude', 'cursor', 'midjourney', null),
    model: fc.oneof({ weight: 5, arbitrary: modelKey }, { weight: 1, arbitrary: fc.constantFrom(null, 'openai/none') }),
    useId: fc.constantFrom('chat-turn', 'code', 'agent', 'image', null),
    month: fc.integer({ min: 0, max: 5 }).map((i) => shiftMonth(month('2026-01'), i)),
    requests: fc.oneof(fc.integer({ min: 0, max: 5000 }), fc.constant(null)),
    outputTokensPerRequest: fc.oneof(fc.integer({ min: 0, max: 4000 }), fc.constant(null)),
    images: fc.integer({ min: 0, max: 50 }),
    audioMinutes: fc.integer({ min: 0, max: 50 }),
    videoSeconds: fc.integer({ min: 0, max: 30 }),
    videoModel: fc.constantFrom(null, 'openai/sora-2-pro', 'google/none'),
    spread: fc.constantFrom(null, { low: 0.8, high: 1.2 }),
    origin: fc.constantFrom('measured', 'imported', 'declared', 'estimated'),
  })
  .map((given) => usageRow(given));
export const rows = fc.array(row, { maxLength: 30 });

export const ordered = (i: Interval | undefined | null) =>
  !i || (i.low >= 0 && i.low <= i.central && i.central <= i.high);
export const everyInterval = (impacts: Impacts | null): boolean =>
  !impacts ||
  ([impacts.energyKWh, impacts.gwpKgCO2e, impacts.waterL].every(ordered) &&
    [impacts.gwpPhases, impacts.adpeKgSbe, impacts.peMJ].every(
      (p) => !p || [p.usage, p.embodied, p.total].every(ordered),
    ));
/** Equal but for the rounding of sums taken in another order. */
export const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1e-12, Math.abs(a), Math.abs(b));
