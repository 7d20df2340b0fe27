import { groupUsage } from '@main/engine/carbon/group';
import { prepareLevers } from '@main/engine/carbon/lever-lines';
import { solveTarget } from '@main/engine/carbon/lever-target';
import { applyLevers } from '@main/engine/carbon/levers';
import { compareModels, retriesAvoided } from '@main/engine/carbon/lighter-model';
import type { UsageRow } from '@shared/domain/carbon';
import type { NonEssentialShare } from '@shared/domain/carbon-outcomes';
import type { Lever, UsagePrice } from '@shared/domain/carbon-plan';
import { describe, expect, it } from 'vitest';
import { contextWith, reference, usageRow } from './fixtures';

const everything = { teamIds: null, toolIds: null, useIds: null };
const lever = <K extends Lever['kind']>(kind: K, share: number, more: Partial<Lever> = {}): Lever =>
  ({
    id: kind,
    name: null,
    kind,
    scope: everything,
    share,
    ...(kind === 'lighter-model' ? { fromModel: null, toModel: 'openai/gpt-4o-mini' } : {}),
    ...more,
  }) as Lever;
const half: NonEssentialShare[] = [
  { teamId: null, share: { low: 0.5, central: 0.5, high: 0.5 }, origin: 'declared' as const, size: null },
];
const base = (rows: UsageRow[], nonEssential = half, prices: UsagePrice[] = []) =>
  prepareLevers(contextWith(), { groups: groupUsage(rows, { byMonth: false }), nonEssential, prices });
const flat: UsagePrice = {
  toolId: 'chatgpt',
  model: null,
  basis: 'flat',
  centsPerRequest: null,
  centsPerThousandOutputTokens: null,
  centsPerImage: null,
};
const metered: UsagePrice = { ...flat, basis: 'usage', centsPerRequest: 2 };

describe('one lever', () => {
  it('removes the non-essential: share of the uses x share that stops', () => {
    const plan = applyLevers(base([usageRow({ requests: 1000 })]), [lever('remove-non-essential', 0.8)]);
    // 50 % non-essential, 80 % of it stops: 40 % less.
    expect(plan.reductionPct).toBeCloseTo(40, 9);
    expect(plan.levers[0]?.requestsAvoided).toBeCloseTo(400, 9);
    expect(plan.afterKg.high).toBeCloseTo(plan.beforeKg.high * 0.6, 12);
  });
  it('does not touch a team whose share nobody knows, and says so', () => {
    const plan = applyLevers(base([usageRow()], []), [lever('remove-non-essential', 1)]);
    expect(plan.reductionPct).toBe(0);
    expect(plan.levers[0]?.warnings).toEqual([{ code: 'non-essential-unknown', params: { team: 'marketing' } }]);
  });
  it('widens with the margin of the sample', () => {
    const shares = [
      { teamId: null, share: { low: 0.4, central: 0.7, high: 0.9 }, origin: 'sample' as const, size: 10 },
    ];
    const plan = applyLevers(base([usageRow()], shares), [lever('remove-non-essential', 1)]);
    expect(plan.savedKg.low).toBeCloseTo(plan.beforeKg.low * 0.4, 12);
    expect(plan.savedKg.central).toBeCloseTo(plan.beforeKg.central * 0.7, 12);
    expect(plan.savedKg.high).toBeCloseTo(plan.beforeKg.high * 0.9, 12);
  });
  it('avoids retries on text only, drops images only', () => {
    const rows = [usageRow({ requests: 100, images: 50 })];
    const retries = applyLevers(base(rows), [lever('avoid-retries', 0.3)]);
    expect(retries.levers[0]).toMatchObject({ imagesAvoided: 0 });
    expect(retries.levers[0]?.requestsAvoided).toBeCloseTo(30, 9);
    const images = applyLevers(base(rows), [lever('drop-images', 1)]);
    expect(images.levers[0]).toMatchObject({ imagesAvoided: 50, requestsAvoided: 0 });
    expect(images.levers[0]?.savedKg).toEqual(images.levers[0]?.actsOnKg);
    expect(retriesAvoided(10, 1)).toBeCloseTo(0.9, 12); // « 10 versions » to one
    expect([retriesAvoided(1, 2), retriesAvoided(0, 0)]).toEqual([null, null]);
  });
  it('moves a share to a lighter model, at its own footprint', () => {
    const rows = [usageRow({ requests: 1000 })];
    const plan = applyLevers(base(rows), [lever('lighter-model', 0.5)]);
    const pair = compareModels(reference, 'openai/gpt-4o', 'openai/gpt-4o-mini', 400);
    expect(plan.reductionPct).toBeCloseTo((pair?.savingPct.central ?? 0) * 0.5, 9);
    expect(plan.levers[0]?.requestsMoved).toBeCloseTo(500, 9);
    expect(plan.levers[0]?.requestsAvoided).toBe(0);
  });
  it('moves nothing to an unknown or heavier model', () => {
    const codes = (toModel: string) =>
      applyLevers(base([usageRow()]), [lever('lighter-model', 1, { toModel })]).levers[0]?.warnings.map((w) => w.code);
    expect(codes('openai/none')).toEqual(['lever-target-unknown']);
    expect(codes('openai/gpt-4')).toEqual(['lever-not-lighter']);
    expect(codes('openai/gpt-4o')).toEqual([]); // the same model
    const other = applyLevers(base([usageRow()]), [lever('lighter-model', 1, { fromModel: 'openai/gpt-5' })]);
    expect(other.reductionPct).toBe(0);
  });
  it('says « no clear difference » under a factor of two', () => {
    const pairs = applyLevers(base([usageRow({ model: 'anthropic/claude-opus-4-8' })]), [
      lever('lighter-model', 1, { toModel: 'anthropic/claude-sonnet-5' }),
    ]);
    const codes = pairs.levers[0]?.warnings.map((w) => w.code) ?? [];
    expect(codes.every((code) => code === 'no-clear-difference' || code === 'lever-not-lighter')).toBe(true);
  });
  it('respects its scope', () => {
    const rows = [usageRow(), usageRow({ teamId: 'rh' })];
    const plan = applyLevers(base(rows), [lever('avoid-retries', 1, { scope: { ...everything, teamIds: ['rh'] } })]);
    expect(plan.reductionPct).toBeCloseTo(50, 9);
  });
});

describe('levers together', () => {
  it('never counts twice: 50 % then 30 % then a move', () => {
    const rows = [usageRow({ requests: 1000 })];
    const plan = applyLevers(base(rows), [lever('remove-non-essential', 1), lever('avoid-retries', 0.3)]);
    // 1 - 0.5 x 0.7 = 65 %, not 80 %
    expect(plan.reductionPct).toBeCloseTo(65, 9);
    const sum = plan.levers.reduce((total, l) => total + l.savedKg.central, 0);
    expect(plan.savedKg.central).toBeCloseTo(sum, 12);
    expect(plan.beforeKg.central - plan.afterKg.central).toBeCloseTo(sum, 12);
  });
  it('finds only the rest when the non-essential is removed twice', () => {
    const rows = [usageRow()];
    const twice = applyLevers(base(rows), [
      lever('remove-non-essential', 0.5),
      lever('remove-non-essential', 0.5, { id: 'again' }),
    ]);
    // n = 0.5: 25 % go; left 0.25 of 0.75 = 1/3, half of it goes: 12.5 % of the whole.
    expect(twice.levers.map((l) => l.savedPct)).toEqual([expect.closeTo(25, 9), expect.closeTo(12.5, 9)]);
    const all = applyLevers(base(rows), [
      lever('remove-non-essential', 1),
      lever('remove-non-essential', 1, { id: 'again' }),
    ]);
    expect(all.levers[1]?.savedPct).toBeCloseTo(0, 9);
  });
  it('leaves out uses without a known footprint, and says how many', () => {
    const plan = applyLevers(base([usageRow(), usageRow({ toolId: 'cursor', model: null })]), [
      lever('avoid-retries', 1),
    ]);
    expect(plan.warnings).toEqual([{ code: 'lever-unknown-uses', params: { count: 1 } }]);
    expect(plan.reductionPct).toBeCloseTo(100, 9);
  });
  it('keeps an empty footprint empty', () => {
    expect(applyLevers(base([]), [lever('avoid-retries', 1)])).toMatchObject({
      reductionPct: null,
      savedKg: { low: 0, central: 0, high: 0 },
    });
  });
});

describe('money', () => {
  it('is nothing on a flat price, and says which tool', () => {
    const plan = applyLevers(base([usageRow()], half, [flat]), [lever('avoid-retries', 0.5)]);
    expect(plan.levers[0]?.euros).toEqual({
      status: 'known',
      cents: { low: 0, central: 0, high: 0 },
      flatTools: ['chatgpt'],
    });
  });
  it('follows a metered price', () => {
    const plan = applyLevers(base([usageRow({ requests: 1000 })], half, [metered]), [lever('avoid-retries', 0.25)]);
    expect(plan.levers[0]?.euros).toMatchObject({ status: 'known', cents: { central: 500 } }); // 250 x 2 cents
  });
  it('counts the price of the model that replaces', () => {
    const prices: UsagePrice[] = [
      { ...metered, model: 'openai/gpt-4o', centsPerRequest: null, centsPerThousandOutputTokens: 1 },
      { ...metered, model: 'openai/gpt-4o-mini', centsPerRequest: null, centsPerThousandOutputTokens: 0.06 },
    ];
    const plan = applyLevers(base([usageRow({ requests: 1000 })], half, prices), [lever('lighter-model', 1)]);
    // 400 000 tokens: 400 cents before, 24 after.
    expect(plan.levers[0]?.euros).toMatchObject({ status: 'known', cents: { central: 376 } });
  });
  it('is unknown without a price, never zero', () => {
    expect(applyLevers(base([usageRow()]), [lever('avoid-retries', 1)]).levers[0]?.euros).toEqual({
      status: 'unknown',
      toolsWithoutPrice: ['chatgpt'],
    });
  });
});

describe('a target', () => {
  const rows = [usageRow({ requests: 1000, images: 20 }), usageRow({ teamId: 'rh', requests: 500 })];
  const ceilings = [lever('drop-images', 1), lever('remove-non-essential', 0.6), lever('lighter-model', 0.8)];
  it.each(['in-order', 'even'] as const)('reaches −35 %% %s, in whole percents, within the ceilings', (strategy) => {
    const answer = solveTarget(base(rows), ceilings, 35, strategy);
    expect(answer.reachable).toBe(true);
    expect(answer.plan.reductionPct).toBeGreaterThanOrEqual(35);
    expect(answer.plan.reductionPct).toBeLessThan(37.5);
    answer.levers.forEach((l, i) => {
      expect(l.share).toBeLessThanOrEqual(ceilings[i]?.share ?? 0);
      expect(Math.round(l.share * 100)).toBeCloseTo(l.share * 100, 9);
    });
  });
  it('uses the first levers first', () => {
    const [first, , last] = solveTarget(base(rows), ceilings, 20, 'in-order').levers;
    expect(first?.share).toBe(1);
    expect(last?.share).toBe(0);
  });
  it('says when it is out of reach, with the best there is', () => {
    const answer = solveTarget(base(rows), [lever('avoid-retries', 0.1)], 35, 'in-order');
    expect(answer).toMatchObject({ reachable: false, levers: [{ share: 0.1 }] });
    expect(answer.bestPct).toBeLessThan(10);
  });
  it('needs nothing for zero', () => {
    expect(solveTarget(base(rows), ceilings, 0, 'even').levers.map((l) => l.share)).toEqual([0, 0, 0]);
  });
});
