import { equivalencesOf } from '@main/engine/carbon/equivalences';
import { nonEssentialFigure } from '@main/engine/carbon/figures';
import { carbonFootprint } from '@main/engine/carbon/footprint';
import { scope3Line } from '@main/engine/carbon/report-line';
import { companyNonEssential, nonEssentialShares, wilsonInterval } from '@main/engine/carbon/sample';
import { carbonChecks } from '@main/engine/carbon/sanity';
import { day } from '@shared/domain/day';
import { describe, expect, it } from 'vitest';
import { contextWith, reference, usageRow } from './fixtures';

const asOf = day('2026-11-21');

describe('non-essential sample', () => {
  it('gives a Wilson interval', () => {
    // 7 of 10: centre (0.7 + 3.8415 / 20) / (1 + 0.38415) = 0.6445; half 0.2477: 0.397 to 0.892 (published tables: 39.7-89.2 %)
    const seven = wilsonInterval(7, 10);
    expect(seven?.low).toBeCloseTo(0.3968, 3);
    expect(seven?.central).toBe(0.7);
    expect(seven?.high).toBeCloseTo(0.8922, 3);
    // 0 of 10: 0 to 27.75 %; 10 of 10 mirrors it.
    expect(wilsonInterval(0, 10)).toMatchObject({ low: 0, central: 0 });
    expect(wilsonInterval(0, 10)?.high).toBeCloseTo(0.2775, 3);
    expect(wilsonInterval(10, 10)).toMatchObject({ central: 1, high: 1 });
    expect([wilsonInterval(0, 0), wilsonInterval(3, 2), wilsonInterval(-1, 5), wilsonInterval(1.5, 5)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
  it('adds up the samples of a team, which win over a declaration', () => {
    const sample = { id: 's', teamId: 'marketing', takenOn: asOf, size: 10, nonEssential: 7, note: null };
    const shares = nonEssentialShares(
      [sample, { ...sample, nonEssential: 8 }],
      [
        { teamId: 'marketing', share: 0.1, declaredOn: asOf },
        { teamId: 'rh', share: 0.5, declaredOn: day('2026-01-01') },
        { teamId: 'rh', share: 0.4, declaredOn: day('2026-06-01') },
      ],
    );
    expect(shares.find((s) => s.teamId === 'marketing')).toMatchObject({
      origin: 'sample',
      size: 20,
      share: { central: 0.75 },
    });
    expect(shares.find((s) => s.teamId === 'rh')).toMatchObject({
      origin: 'declared',
      size: null,
      share: { low: 0.4, high: 0.4 },
    });
  });
  it('weighs the company by requests and says what is covered', () => {
    const shares = nonEssentialShares(
      [],
      [
        { teamId: 'a', share: 0.8, declaredOn: asOf },
        { teamId: 'b', share: 0.2, declaredOn: asOf },
      ],
    );
    const company = companyNonEssential(shares, [
      { teamId: 'a', requests: 300 },
      { teamId: 'b', requests: 100 },
      { teamId: 'c', requests: 100 },
    ]);
    expect(company.share?.central).toBeCloseTo((0.8 * 300 + 0.2 * 100) / 400, 12);
    expect(company.covered).toBeCloseTo(0.8, 12);
    expect(companyNonEssential([], [{ teamId: 'a', requests: 10 }])).toEqual({ share: null, covered: 0 });
    expect(nonEssentialFigure({ share: null, covered: 0 }, null)).toMatchObject({ value: null, status: 'unknown' });
    expect(nonEssentialFigure(company, 30).value).toBeCloseTo(65, 9);
  });
});

describe('sanity rules', () => {
  const check = (
    row: Parameters<typeof usageRow>[0],
    period = { months: 12, people: 45 as number | null },
    settings = {},
  ) =>
    carbonChecks(reference, carbonFootprint(contextWith(settings), [usageRow(row)], { asOf }), period).map(
      (c) => c.code,
    );
  it('asks to check above 12 g per 1 000 tokens, the slow pro models apart', () => {
    expect(check({ model: 'openai/gpt-4o' })).toEqual([]);
    expect(check({ model: 'openai/gpt-4-0613', outputTokensPerRequest: 1000 })).toEqual([
      'check-grams-per-1000-tokens',
    ]);
    expect(check({ model: 'openai/gpt-5-pro', outputTokensPerRequest: 1000, requests: 1 })).toEqual([]);
  });
  it('asks to check above 100 kg per person and year', () => {
    // 43.6 g x 45 people x 120 000 requests: 5 232 kg, 116 kg each.
    const factor = {
      gramsPerRequest: 43.6,
      gramsPerImage: null,
      gramsPerVideoSecond: null,
      gramsPerAudioMinute: null,
      givenBy: 'X',
      givenOn: asOf,
      note: null,
    };
    const settings = { method: 'company-factor' as const, companyFactor: factor };
    expect(check({ requests: 120_000 }, { months: 12, people: 45 }, settings)).toContain('check-kg-per-person');
    expect(check({ requests: 50_000 }, { months: 12, people: 45 }, settings)).not.toContain('check-kg-per-person');
    expect(check({ requests: 50_000 }, { months: 3, people: 45 }, settings)).toContain('check-kg-per-person');
    expect(check({ requests: 120_000 }, { months: 12, people: null }, settings)).not.toContain('check-kg-per-person');
  });
});

describe('equivalences and the line of a report', () => {
  it('divides by the factor, with its source and its date', () => {
    // 20 kg / 0.2176 = 91.9 km by car (section 10: « 20 kg is about 90 km by car »)
    const car = equivalencesOf(reference, { low: 10, central: 20, high: 40 }, null).find((e) => e.id === 'car-km');
    expect(car?.amount.central).toBeCloseTo(91.9, 1);
    expect(car?.source).toMatchObject({ date: '2026-11-21', verify: true });
    const all = equivalencesOf(reference, { low: 0, central: 0, high: 0 }, { low: 1.7, central: 1.7, high: 1.7 });
    expect(all.find((e) => e.id === 'ev-km')?.amount.central).toBeCloseTo(10, 9);
    expect(equivalencesOf(reference, { low: 0, central: 0, high: 0 }, null).some((e) => e.id === 'ev-km')).toBe(false);
  });
  it('writes the scope 3 line in tonnes, with bounds, method and share estimated', () => {
    const zoneDeclarations = [
      {
        toolId: null,
        model: null,
        zone: 'FRA',
        basis: 'contract' as const,
        declaredBy: null,
        declaredOn: asOf,
        note: null,
      },
    ];
    const footprint = carbonFootprint(
      contextWith({ zoneDeclarations }),
      [usageRow({ requests: 1e6, origin: 'declared' }), usageRow({ toolId: 'cursor', model: null })],
      { asOf },
    );
    const line = scope3Line(footprint, 2026);
    expect(line.tCO2e?.high).toBeCloseTo((footprint.total?.gwpKgCO2e.high ?? 0) / 1000, 12);
    expect(line).toMatchObject({
      method: 'life-cycle',
      shareEstimated: 1,
      unknownUses: 1,
      categories: { beges: '4.5' },
    });
    expect(line.notes.map((n) => n.code)).toEqual([
      'report-scope',
      'report-location-based',
      'report-french-mix',
      'report-partial',
    ]);
    expect(scope3Line(carbonFootprint(contextWith(), [], { asOf }), 2026).tCO2e).toBeNull();
  });
});
