import { breakEvenMinutes, gainCents, type RoiTeam, roiLine, roiLines } from '@main/engine/kpi';
import { defaultKpiSettings } from '@shared/domain/kpi-settings';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const settings = defaultKpiSettings;
const team = (over: Partial<RoiTeam> = {}): RoiTeam => ({
  teamId: 'support',
  name: 'Support',
  activeUsers: 8,
  minutesPerWeek: 60,
  sampleSize: 7,
  hourlyCents: 3_600,
  fullCostCents: 300_000,
  ...over,
});

describe('declared return', () => {
  it('minutes × users × weeks × hourly cost, less the haircut, less the full cost', () => {
    // 60 min ÷ 60 × 8 people × 45 weeks × 36,00 € = 12 960 €; half of it counted: 6 480 €; less 3 000 €: 3 480 €.
    const line = roiLine('team', [team()], settings);
    expect(line.gain.value).toBe(648_000);
    expect(line.roi.value).toBe(348_000);
    // 3 000 € ÷ (8 × 45 × 0,60 € a minute × 50 %) = 27,8 minutes a week.
    expect(line.breakEven.value).toBe(27.8);
  });

  it('is always said to be declared, and a small sample is said too', () => {
    const line = roiLine('team', [team({ sampleSize: 3 })], settings);
    expect(line.roi.status).toBe('declared');
    expect(line.roi.warnings.map(({ code }) => code)).toEqual(['kpi.warnings.declared', 'kpi.warnings.smallSample']);
  });

  it('an unknown hourly cost makes it unknown, break-even included; nothing is guessed', () => {
    const line = roiLine('team', [team({ hourlyCents: null })], settings);
    for (const figure of [line.gain, line.roi, line.breakEven]) {
      expect([figure.code, figure.value, figure.status]).toEqual([figure.code, null, 'unknown']);
      expect(figure.missing.map(({ code }) => code)).toContain('kpi.missing.hourlyCost');
    }
  });

  it('nobody active: no break-even rather than a division by zero', () => {
    expect(roiLine('team', [team({ activeUsers: 0 })], settings).breakEven.status).toBe('not-applicable');
  });
});

describe('properties', () => {
  const cents = fc.integer({ min: 1_000, max: 20_000 });
  const users = fc.integer({ min: 1, max: 500 });
  const cost = fc.integer({ min: 10_000, max: 50_000_000 });
  const own = fc.record({
    haircutPct: fc.integer({ min: 0, max: 90 }),
    workingWeeks: fc.integer({ min: 10, max: 52 }),
    smallSample: fc.constant(5),
  });

  it('at the break-even the gain equals the cost, to the cent', () => {
    fc.assert(
      fc.property(cents, users, cost, own, (hourlyCents, activeUsers, fullCostCents, hypotheses) => {
        const minutes = breakEvenMinutes(fullCostCents, [{ activeUsers, hourlyCents }], hypotheses) ?? Number.NaN;
        const gain = gainCents(team({ activeUsers, hourlyCents, minutesPerWeek: minutes }), hypotheses) ?? Number.NaN;
        expect(Math.abs(gain - fullCostCents)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('a larger haircut never makes the return better', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 600 }), (haircutPct, minutesPerWeek) => {
        const with1 = gainCents(team({ minutesPerWeek }), { ...settings, haircutPct }) ?? Number.NaN;
        const with2 = gainCents(team({ minutesPerWeek }), { ...settings, haircutPct: haircutPct + 1 }) ?? Number.NaN;
        expect(with2).toBeLessThanOrEqual(with1);
      }),
    );
  });

  it('no line ever tells a group of fewer than five active people', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(sizes, (counts) => {
        const teams = counts.map((activeUsers, index) => team({ teamId: `t${index}`, name: `T${index}`, activeUsers }));
        const total = counts.reduce((sum, count) => sum + count, 0);
        const company = { ...team(), activeUsers: total };
        const lines = roiLines({ teams, company, minGroupSize: 5 }, settings).filter(({ kind }) => kind !== 'company');
        for (const line of lines) expect(line.activeUsers ?? 0).toBeGreaterThanOrEqual(5);
        // What is left when every named team is subtracted from the company is no small group either.
        const named = lines.filter(({ kind }) => kind === 'team');
        const rest = total - named.reduce((sum, line) => sum + (line.activeUsers ?? 0), 0);
        expect(rest === 0 || rest >= 5 || named.length === 0).toBe(true);
      }),
    );
  });
});
