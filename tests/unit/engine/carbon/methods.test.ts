import { compareMethods } from '@main/engine/carbon/compare-methods';
import { carbonFootprint, footprintOfGroups } from '@main/engine/carbon/footprint';
import { groupUsage } from '@main/engine/carbon/group';
import type { CompanyFactor } from '@shared/domain/carbon';
import { day, month } from '@shared/domain/day';
import { describe, expect, it } from 'vitest';
import { contextWith, usageRow } from './fixtures';

const asOf = day('2026-11-21');
const factor: CompanyFactor = {
  gramsPerRequest: 43.6,
  gramsPerImage: null,
  gramsPerVideoSecond: null,
  gramsPerAudioMinute: null,
  givenBy: 'Cabinet de conseil',
  givenOn: day('2025-02-10'),
  note: null,
};

describe('the three methods', () => {
  const rows = [usageRow({ requests: 55_000, origin: 'declared' })];
  it('reproduces « 2,4 t » by the company factor alone, with its warning', () => {
    const result = carbonFootprint(contextWith({ method: 'company-factor', companyFactor: factor }), rows, { asOf });
    expect(result.total?.gwpKgCO2e.central).toBeCloseTo(2398, 9); // 55 000 x 43.6 g
    expect(result.total?.energyKWh).toBeNull();
    const warning = result.warnings.find((w) => w.code === 'company-factor-above-published');
    expect(warning?.params.times).toBeCloseTo(43.6 / 1.14, 9); // 38 times Mistral's 1.14 g
    expect(result.warnings.map((w) => w.code)).toContain('company-factor-given');
    const own = carbonFootprint(contextWith(), rows, { asOf });
    // Section 10: 44 000 to 66 000 requests of 400 tokens, this method, gpt-4o, USA: 12 to 28 kg.
    expect(own.total?.gwpKgCO2e.low).toBeGreaterThan(12);
    expect(own.total?.gwpKgCO2e.high).toBeLessThan(28);
  });
  it('does not warn inside the published range', () => {
    const context = contextWith({ method: 'company-factor', companyFactor: { ...factor, gramsPerRequest: 0.4 } });
    expect(carbonFootprint(context, rows, { asOf }).warnings.map((w) => w.code)).toEqual(['company-factor-given']);
  });
  it('uses what the provider published, and is unknown elsewhere', () => {
    const context = contextWith({ method: 'provider-publication' });
    const by = (model: string) => carbonFootprint(context, [usageRow({ model, requests: 1000 })], { asOf });
    expect(by('google_genai/gemini-2.5-flash').total?.gwpKgCO2e.central).toBeCloseTo(0.03, 12);
    // 1000 x 0.34 Wh = 0.34 kWh x 0.3844 kg/kWh
    const openai = by('openai/gpt-4o');
    expect(openai.total?.gwpKgCO2e.central).toBeCloseTo(0.130696, 12);
    expect(openai.warnings.map((w) => w.code)).toContain('publication-emissions-derived');
    expect(by('mistralai/mistral-large-latest').total?.gwpKgCO2e.central).toBeCloseTo(1.14, 12);
    expect(by('anthropic/claude-sonnet-4-6')).toMatchObject({
      status: 'unknown',
      unknown: [{ code: 'publication-missing' }],
    });
  });
  it('compares the three on the same uses', () => {
    const context = contextWith({ companyFactor: factor });
    const groups = groupUsage(rows);
    const comparison = compareMethods(context, footprintOfGroups(context, groups, { asOf }), groups, { asOf });
    expect(comparison.map((c) => [c.method, c.selected])).toEqual([
      ['life-cycle', true],
      ['provider-publication', false],
      ['company-factor', false],
    ]);
    expect(comparison[2]?.timesLifeCycle).toBeGreaterThan(80);
  });
  it('says that the factor is missing', () => {
    const result = carbonFootprint(contextWith({ method: 'company-factor' }), rows, { asOf });
    expect(result).toMatchObject({ status: 'unknown', unknown: [{ code: 'company-factor-missing' }] });
  });
});

describe('grouping', () => {
  it('adds up rows of the same team, tool, model, use, month and origin only', () => {
    const rows = [
      usageRow({ requests: 10 }),
      usageRow({ requests: 5, outputTokensPerRequest: 1000 }),
      usageRow({ requests: 1, month: month('2026-10') }),
      usageRow({ requests: 1, origin: 'declared' }),
      usageRow({ requests: 1, outputTokensPerRequest: null }),
      usageRow({ requests: 1, imageClass: 'image-high' }),
    ];
    const groups = groupUsage(rows);
    expect(groups.map((g) => [g.requests, g.outputTokens])).toEqual([
      [15, 9000], // 10 x 400 + 5 x 1000
      [1, 400],
      [1, 400],
      [1, 0],
      [1, 400],
    ]);
    expect(groupUsage(rows, { byMonth: false })).toHaveLength(4);
  });
  it('gives the same footprint as row by row', () => {
    const rows = Array.from({ length: 40 }, (_, i) =>
      usageRow({
        requests: i,
        outputTokensPerRequest: 50 * i,
        teamId: `t${i % 3}`,
        model: i % 2 ? 'openai/gpt-4o' : 'openai/gpt-5',
      }),
    );
    const together = carbonFootprint(contextWith(), rows, { asOf }).total?.gwpKgCO2e.high ?? 0;
    const apart = rows.reduce(
      (sum, row) => sum + (carbonFootprint(contextWith(), [row], { asOf, axes: [] }).total?.gwpKgCO2e.high ?? 0),
      0,
    );
    expect(together / apart).toBeCloseTo(1, 12);
    expect(
      footprintOfGroups(contextWith(), groupUsage(rows), { asOf, axes: [['team', 'month']] }).slices['team+month'],
    ).toHaveLength(3);
  });
});
