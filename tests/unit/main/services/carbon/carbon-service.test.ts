import { createCore } from '@main/services/core';
import type { Client } from '@main/services/library/client';
import type { Habit, UsageRow } from '@shared/domain/carbon';
import { day, month } from '@shared/domain/day';
import { Refusal } from '@shared/domain/refusal';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { temporaryFolder, testPlatform } from '../../../../support/dossiers';

const rhythm = (given: Partial<Habit> = {}): Omit<Habit, 'id'> => ({
  teamId: null,
  toolId: 'chatgpt',
  model: null,
  useId: 'chat-turn',
  counted: 'requests',
  low: 200,
  typical: 250,
  high: 300,
  countBasis: 'company',
  dayBasis: 'working',
  people: null,
  workedDaysPerYear: 220,
  from: month('2026-01'),
  to: null,
  ...given,
});
const row = (given: Partial<UsageRow> = {}): Omit<UsageRow, 'id'> => ({
  month: month('2026-10'),
  teamId: null,
  toolId: 'chatgpt',
  model: 'openai/gpt-4o',
  videoModel: null,
  useId: 'chat-turn',
  requests: 1_000,
  outputTokensPerRequest: null,
  inputTokensPerRequest: null,
  images: 0,
  imageClass: null,
  videoSeconds: 0,
  videoClips: null,
  audioMinutes: 0,
  embeddingTokens: 0,
  spread: null,
  origin: 'declared',
  note: null,
  ...given,
});

describe('carbon of a dossier', () => {
  let library: ReturnType<typeof temporaryFolder>;
  let core: ReturnType<typeof createCore>;
  let client: Client;
  beforeEach(() => {
    library = temporaryFolder();
    core = createCore(testPlatform(library.folder));
    client = { id: 'essai', dossier: null };
    core.library.create(client, 'Essai', null);
  });
  afterEach(() => {
    core.library.shutdown();
    library.dispose();
  });

  test('without any use the footprint is empty, not zero', () => {
    const view = core.carbon.footprint(client, null);
    expect(view).toMatchObject({ period: null, footprint: { status: 'empty', total: null } });
    expect(view.figures.gwp.value).toBeNull();
    expect(core.audit.get(client).diagnostic.boxes.length).toBe(7);
  });

  test('a rhythm counts every month since it began; the year at its pace is 250 × 220 requests', () => {
    core.carbon.saveHabit(client, rhythm());
    const { period, footprint } = core.carbon.footprint(client, null);
    expect(period).toEqual({ kind: 'months', from: '2026-01', to: '2026-11' });
    expect(footprint.requests).toBeLessThan(250 * 220);
    const pace = core.carbon.footprint(client, { kind: 'pace', month: month('2026-03') });
    expect(pace.footprint.requests).toBeCloseTo(55_000, 6);
    expect(pace.footprint.warnings.map(({ code }) => code)).toContain('model-assumed');
  });

  test.each([
    ['per person or for the company', { countBasis: null }],
    ['per working or calendar day', { dayBasis: null }],
    ['how many people', { countBasis: 'person' as const, people: null }],
  ])('a rhythm that does not say %s is refused, and nothing is saved', (_what, given) => {
    expect(() => core.carbon.saveHabit(client, rhythm(given))).toThrow(Refusal);
    expect(core.carbon.habits(client)).toEqual([]);
  });

  test('a typed row is added, changed, undone; the figures follow at once', () => {
    const saved = core.carbon.saveUsage(client, row());
    const kg = () => core.carbon.footprint(client, null).footprint.total?.gwpKgCO2e.central ?? null;
    const once = kg();
    core.carbon.saveUsage(client, { ...saved.result, requests: 2_000 });
    expect(kg()).toBeCloseTo(2 * (once ?? 0), 9);
    core.carbon.removeUsages(client, [saved.result.id]);
    expect(kg()).toBeNull();
    core.activity.undo(client, null);
    expect(kg()).toBeCloseTo(2 * (once ?? 0), 9);
  });

  test('a tool without a known model is unknown, with what is missing', () => {
    core.carbon.saveUsage(client, row({ toolId: 'make', model: null }));
    const { footprint, figures } = core.carbon.footprint(client, null);
    expect(footprint.status).toBe('unknown');
    expect(figures.gwp.value).toBeNull();
    expect(figures.gwp.missing[0]).toMatchObject({ code: 'use-model-missing', params: { tool: 'Make' } });
    expect(core.carbon.usages(client, month('2026-10'))[0]?.kgCO2e).toBeNull();
  });

  test('the company factor is refused as a method before it is typed, and bears its warning after', () => {
    core.carbon.saveUsage(client, row());
    const { settings } = core.carbon.method(client);
    expect(() => core.carbon.saveMethod(client, { ...settings, method: 'company-factor' })).toThrow(Refusal);
    const companyFactor = {
      gramsPerRequest: 43.6,
      gramsPerImage: null,
      gramsPerVideoSecond: null,
      gramsPerAudioMinute: null,
      givenBy: 'Conseil',
      givenOn: day('2026-02-17'),
      note: null,
    };
    core.carbon.saveMethod(client, { ...settings, method: 'company-factor', companyFactor });
    const view = core.carbon.footprint(client, null);
    // 1 000 requests × 43.6 g.
    expect(view.footprint.total?.gwpKgCO2e.central).toBeCloseTo(43.6, 9);
    expect(view.factorWarnings.map(({ code }) => code)).toEqual([
      'company-factor-given',
      'company-factor-above-published',
    ]);
    expect(view.methods.map(({ method, selected }) => [method, selected])).toEqual([
      ['life-cycle', false],
      ['provider-publication', false],
      ['company-factor', true],
    ]);
  });

  test('samples, plan, budget and bills are kept, replaced and refused when they contradict themselves', () => {
    core.carbon.saveUsage(client, row());
    const sample = { teamId: null, takenOn: day('2026-10-10') as never, size: 10, nonEssential: 7, note: null };
    core.carbon.saveSample(client, sample);
    expect(() => core.carbon.saveSample(client, { ...sample, nonEssential: 11 })).toThrow(Refusal);
    // Wilson at 95 % of 7 in 10: 40 % to 89 %.
    const share = core.carbon.nonEssential(client).company.share;
    expect([share?.low, share?.central, share?.high].map((s) => Math.round((s ?? 0) * 100))).toEqual([40, 70, 89]);
    const { plan } = core.carbon.levers(client, { period: null, plan: null });
    const solved = core.carbon.solve(client, null, { ...plan, targetPct: 20 });
    expect(solved.reachable).toBe(true);
    expect(solved.plan.reductionPct).toBeCloseTo(20, 6);
    core.carbon.savePlan(client, { ...plan, levers: solved.levers });
    expect(core.carbon.levers(client, { period: null, plan: null }).saved).toBe(true);
    const bill = { month: month('2026-10'), site: null, kwh: 900, netCents: null, note: null };
    core.carbon.saveBill(client, bill);
    core.carbon.saveBill(client, { ...bill, kwh: 950 });
    expect(core.carbon.electricity(client).bills.map(({ kwh }) => kwh)).toEqual([950]);
    expect(() => core.carbon.saveBill(client, { ...bill, kwh: null })).toThrow(Refusal);
    core.carbon.saveBudget(client, {
      teamId: null,
      from: month('2026-10'),
      to: null,
      limit: { kind: 'kg', kgPerMonth: 0.1 },
      warnAtPct: 80,
      exceedAtPct: 100,
      note: null,
    });
    expect(core.carbon.budgets(client, month('2026-10')).statuses[0]?.state).toBe('exceeded');
  });

  test('a known footprint answers the box of the self-assessment', () => {
    const known = () => core.audit.get(client).diagnostic;
    const before = JSON.stringify(known());
    core.carbon.saveUsage(client, row());
    const after = JSON.stringify(known());
    expect(before).not.toContain('footprintComputed');
    expect(after).toContain('footprintComputed');
    expect(after).toContain('2026-10-31');
  });
});
