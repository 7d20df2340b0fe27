import { aiActCase } from '@main/hosts/cli/calculs/ai-act';
import raw from '@resources/reference/regulation/ai-act.json?raw';
import { day } from '@shared/domain/day';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const casesSchema = z.object({
  cases: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      facts: z.record(z.string(), z.unknown()),
      expected: z.object({
        risk_level: z.string(),
        articles_include: z.array(z.string()),
        obligations_include: z.array(z.string()),
        obligations_exclude: z.array(z.string()),
        flags_include: z.array(z.string()),
      }),
    }),
  ),
});
const resultSchema = z.object({
  risk_level: z.string(),
  articles: z.array(z.string()),
  obligations: z.array(z.object({ id: z.string(), status: z.string() })),
  flags: z.array(z.string()),
  missing: z.array(z.string()),
});
const { cases } = casesSchema.parse(JSON.parse(raw));

const runCase = (facts: unknown, on = '2026-11-21') => {
  const outcome = aiActCase({ facts }, undefined, { asOf: day(on) });
  if ('error' in outcome) throw new Error(outcome.message);
  return resultSchema.parse(outcome.result);
};

describe('the twelve reference cases', () => {
  it('are all there', () => expect(cases).toHaveLength(12));
  it.each(cases.map((item) => [`${item.id} ${item.title}`, item] as const))('%s', (_, { facts, expected }) => {
    const got = runCase(facts);
    const ids = got.obligations.map((obligation) => obligation.id);
    expect(got.risk_level).toBe(expected.risk_level);
    expect(got.articles).toEqual(expect.arrayContaining(expected.articles_include));
    expect(ids).toEqual(expect.arrayContaining(expected.obligations_include));
    expect(ids.filter((id) => expected.obligations_exclude.includes(id))).toEqual([]);
    expect(got.flags).toEqual(expect.arrayContaining(expected.flags_include));
  });
});

describe('the date of the calculation', () => {
  const statusOn = (facts: object, id: string, on: string) =>
    runCase(facts, on).obligations.find((obligation) => obligation.id === id)?.status;

  it('makes high-risk duties upcoming until 2 December 2027', () => {
    const cv = { annex_iii_points: ['4a'], profiles_natural_persons: true };
    expect(statusOn(cv, 'OB-26-2', '2026-11-21')).toBe('à venir');
    expect(statusOn(cv, 'OB-26-2', '2027-12-01')).toBe('à venir');
    expect(statusOn(cv, 'OB-26-2', '2027-12-02')).toBe('applicable');
  });
  it('makes the new prohibitions upcoming until 2 December 2026, the level being prohibited already', () => {
    const images = { prohibited_flags: ['intimate_images'] };
    expect(statusOn(images, 'OB-05-BA', '2026-12-01')).toBe('à venir');
    expect(statusOn(images, 'OB-05-BA', '2026-12-02')).toBe('applicable');
    expect(runCase(images, '2026-11-21').risk_level).toBe('interdit');
  });
  it('holds good practice and the labour code for applicable at any date', () => {
    expect(statusOn({ affects_workers: true }, 'OB-CT-1222', '2024-01-01')).toBe('applicable');
    expect(statusOn({}, 'OB-REG', '2024-01-01')).toBe('applicable');
    expect(statusOn({}, 'OB-04', '2025-02-01')).toBe('à venir');
  });
});

describe('bad cases', () => {
  it.each([
    [null, 'invalid-input'],
    [{ facts: [] }, 'invalid-input'],
    [{ facts: { personal_data: 'oui' } }, 'invalid-fact'],
    [{ facts: { annex_iii_points: ['9z'] } }, 'invalid-fact'],
    [{ facts: { emotion_source: 'voice' } }, 'invalid-fact'],
  ])('%j → %s', (input, error) => {
    expect(aiActCase(input, undefined, { asOf: day('2026-11-21') })).toMatchObject({ error });
  });
});
