import { carbonFootprint } from '@main/engine/carbon/footprint';
import { habitQuantities, habitRows } from '@main/engine/carbon/habits';
import { compareModels, reductionPotential } from '@main/engine/carbon/lighter-model';
import { loadCarbonReference } from '@main/reference/carbon';
import { type CarbonSettings, defaultCarbonSettings, defaultWorkCalendar, type Habit } from '@shared/domain/carbon';
import { day, month } from '@shared/domain/day';
import { describe, expect, it } from 'vitest';
import seedsRaw from './reference/seed-cases.json?raw';

type Seed = { id: string; given: Record<string, number | number[]>; expect: Record<string, number | number[]> };
const seeds = (JSON.parse(seedsRaw) as { cases: Seed[] }).cases;
const seed = (id: string) => {
  const found = seeds.find((s) => s.id === id);
  if (!found) throw new Error(`no seed ${id}`);
  const number = (from: Seed['given'], key: string) => Number(from[key]);
  return {
    given: (key: string) => number(found.given, key),
    expected: (key: string) => number(found.expect, key),
    raw: found,
  };
};
const reference = loadCarbonReference();

describe('figures of the TechVert article', () => {
  it('techvert-intensite: 2,4 t over its requests is 22 to 55 g each', () => {
    const { given, raw } = seed('techvert-intensite');
    const [low, high] = raw.given.requestsPerDayRange as number[];
    const grams = given('tonnesPerYear') * 1e6;
    // 2 400 000 g / (300 x 365) = 21.9; / (200 x 220) = 54.5
    expect([grams / (Number(high) * 365), grams / (Number(low) * 220)].map(Math.round)).toEqual(
      raw.expect.gramsPerRequestRange,
    );
  });

  // 200 to 300 requests a working day for the whole company, 220 days: 44 000 to 66 000 a year, 55 000 typical.
  const habit: Habit = {
    id: 'h',
    teamId: null,
    toolId: 'chatgpt',
    model: 'openai/gpt-4o',
    useId: 'chat-turn',
    counted: 'requests',
    low: 200,
    typical: 250,
    high: 300,
    countBasis: 'company',
    dayBasis: 'working',
    people: null,
    workedDaysPerYear: 220,
    from: month('2025-01'),
    to: month('2025-12'),
  };
  const year = habitQuantities(habit, defaultWorkCalendar, month('2025-12'));
  const rows = year.status === 'known' ? habitRows(habit, year.months) : [];
  const footprint = (settings: Partial<CarbonSettings>) =>
    carbonFootprint({ reference, profiles: [], settings: { ...defaultCarbonSettings, ...settings } }, rows, {
      asOf: day('2026-11-21'),
    });

  it('gives the honest range of section 10 by default: 12 to 28 kg a year', () => {
    const own = footprint({});
    expect(own.total?.gwpKgCO2e.low).toBeCloseTo(44 * 0.27072, 2); // 11.9 kg
    expect(own.total?.gwpKgCO2e.high).toBeCloseTo(66 * 0.41865, 2); // 27.6 kg
    expect(own.shareEstimated).toBe(1);
    // Even the plausible range stays far under 2.4 t.
    expect(own.uncertainty?.plausible.high).toBeLessThan(120);
  });

  it('gives 2,4 t by the company factor only, with the warning that it is out of the published range', () => {
    const article = footprint({
      method: 'company-factor',
      companyFactor: {
        gramsPerRequest: 43.6,
        gramsPerImage: null,
        gramsPerVideoSecond: null,
        gramsPerAudioMinute: null,
        givenBy: 'Consultant',
        givenOn: day('2025-02-15'),
        note: null,
      },
    });
    expect((article.total?.gwpKgCO2e.central ?? 0) / 1000).toBeCloseTo(2.4, 2); // 250 x 220 x 43.6 g = 2.398 t
    expect(article.warnings.map((w) => w.code)).toContain('company-factor-above-published');
    expect(footprint({ method: 'provider-publication' }).total?.gwpKgCO2e.central).toBeLessThan(10);
  });

  it('techvert-non-essentiel: 45 % of 2,4 t is 1,08 t', () => {
    const potential =
      (seed('techvert-non-essentiel').given('reductionPotentialPct') / 100) *
      seed('techvert-intensite').given('tonnesPerYear');
    expect(potential).toBeCloseTo(seed('techvert-non-essentiel').expected('potentialTonnes'), 9);
    // Section 10: 45 % is what moving 56 % of the requests to a model that saves 80 % gives.
    expect(reductionPotential(0, 0.56, 0.8)).toBeCloseTo(0.45, 2);
  });

  it('techvert-6-mois: 2,4 t less 35 % is 1,56 t', () => {
    const { given, expected } = seed('techvert-6-mois');
    expect(given('carbonBefore') * (1 + given('carbonChangePct') / 100)).toBeCloseTo(expected('carbonAfter'), 9);
  });

  it('modele-leger: half of the requests to a model that saves 80 % is 40 %', () => {
    const { given, expected } = seed('modele-leger');
    expect(reductionPotential(0, given('shareMoved'), given('lighterModelSavingPct') / 100) * 100).toBeCloseTo(
      expected('reductionPct'),
      9,
    );
  });

  it.each([
    // Section 10, « mean (range) » of each pair; our range must hold that mean and sit within two points of that range.
    ['openai/gpt-4', 'openai/gpt-3.5-turbo', 98, 96, 99.6],
    ['openai/gpt-5', 'openai/gpt-5-mini', 84, 67, 96],
    ['openai/gpt-4o', 'openai/gpt-4o-mini', 96, 94.5, 97.5],
    ['anthropic/claude-opus-4-8', 'anthropic/claude-haiku-4-5', 97, 94, 99],
    ['mistralai/mistral-large-latest', 'mistralai/mistral-small-latest', 82.5, 82.5, 82.5],
    ['google_genai/gemini-2.5-pro', 'google_genai/gemini-2.5-flash', 91, 80.8, 95],
  ])('computes the saving of %s -> %s, no constant', (from, to, mean, low, high) => {
    const saving = compareModels(reference, from, to, 400)?.savingPct;
    expect(saving?.low).toBeLessThanOrEqual(mean + 0.1);
    expect(saving?.high).toBeGreaterThanOrEqual(mean - 0.1);
    expect(Math.abs((saving?.low ?? 0) - low)).toBeLessThan(2);
    expect(Math.abs((saving?.high ?? 0) - high)).toBeLessThan(2);
  });
});
