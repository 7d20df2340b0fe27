import { footprintFigures } from '@main/engine/carbon/figures';
import { carbonFootprint } from '@main/engine/carbon/footprint';
import { day, month } from '@shared/domain/day';
import { describe, expect, it } from 'vitest';
import { contextWith, usageRow } from './fixtures';

const asOf = day('2026-11-21');
describe('footprint by the life-cycle model', () => {
  it('gives the golden case, times the requests', () => {
    // S-05: gpt-4o, 250 tokens, USA: 0.17100321754 to 0.26345926926 g; 1000 requests: the same in kg / 1000 x 1000.
    const result = carbonFootprint(contextWith(), [usageRow({ requests: 1000, outputTokensPerRequest: 250 })], {
      asOf,
    });
    expect(result.status).toBe('known');
    expect(result.total?.gwpKgCO2e.low).toBeCloseTo(0.1710032175407504, 12);
    expect(result.total?.gwpKgCO2e.high).toBeCloseTo(0.2634592692566371, 12);
    // Point value: sqrt(0.171003 x 0.263459) = 0.212256
    expect(result.total?.gwpKgCO2e.central).toBeCloseTo(Math.sqrt(0.1710032175407504 * 0.2634592692566371), 12);
    expect(result.total?.gwpPhases?.embodied.low).toBeCloseTo(0.01757177337398374, 12);
    expect(result.total?.waterL?.high).toBeCloseTo(2.3068050992501297, 10);
    expect(result.total?.adpeKgSbe?.total.high).toBeCloseTo(1.047272327638803e-6, 16);
    expect(result.text?.perRequestG.low).toBeCloseTo(0.1710032175407504, 12);
    expect(result.confidence).toBe('fair');
    expect(result.zones).toEqual([{ zone: 'USA', origin: 'provider' }]);
    expect(result.warnings.map((w) => w.code)).toEqual(['model-arch-not-released', 'model-arch-multimodal']);
  });

  it('shows three levels: reference, plausible, published anchors', () => {
    const result = carbonFootprint(contextWith(), [usageRow({ requests: 1000 })], { asOf });
    const { reference: range, plausible, anchors } = result.uncertainty ?? {};
    expect(plausible?.low).toBeCloseTo((range?.low ?? 0) / 2.5, 12);
    expect(plausible?.high).toBeCloseTo((range?.high ?? 0) * 4, 12);
    const anchor = (id: string) => anchors?.find((a) => a.id === id);
    expect(anchor('google-gemini-median')?.kgCO2e).toBeCloseTo(0.03, 12); // 1000 x 0.03 g
    expect(anchor('mistral-lca')?.kgCO2e).toBeCloseTo(1.14, 12); // 1000 x 400 tokens x 2.85 mg
    expect(anchor('openai-altman')).toMatchObject({ kgCO2e: null, energyKWh: 0.34 });
  });

  it('never turns an unknown model, length or quantity into zero', () => {
    const rows = [
      usageRow({ toolId: 'cursor', model: null, requests: 40 }),
      usageRow({ model: 'openai/no-such-model', requests: 30 }),
      usageRow({ outputTokensPerRequest: null, useId: null, requests: 20 }),
      usageRow({ requests: null, images: null }),
    ];
    const result = carbonFootprint(contextWith(), rows, { asOf });
    expect(result.status).toBe('unknown');
    expect(result.total).toBeNull();
    expect(result.unknown.map((u) => [u.code, u.amount])).toEqual([
      ['model-missing', 40],
      ['model-not-registered', 30],
      ['tokens-missing', 20],
      ['quantity-missing', null],
    ]);
    const figures = footprintFigures(result);
    expect(figures.gwp).toMatchObject({ value: null, status: 'unknown' });
    expect(figures.gwp.missing.map((m) => m.code)).toContain('use-model-missing');
  });

  it('says « partial » when a part only is known, and still lists it by team', () => {
    const rows = [usageRow(), usageRow({ teamId: 'it', toolId: 'cursor', model: null, requests: 7 })];
    const result = carbonFootprint(contextWith(), rows, { asOf });
    expect(result.status).toBe('partial');
    expect(result.slices.team).toMatchObject([
      { key: { team: 'marketing' }, share: 1 },
      { key: { team: 'it' }, requests: 7, impacts: null, share: null, confidence: null },
    ]);
  });

  it('is empty without a use, zero with a use of nothing', () => {
    expect(carbonFootprint(contextWith(), [], { asOf })).toMatchObject({
      status: 'empty',
      total: null,
      shareEstimated: null,
    });
    expect(carbonFootprint(contextWith(), [usageRow({ requests: 0 })], { asOf })).toMatchObject({
      status: 'empty',
      unknown: [],
    });
  });

  it('marks a default model and a profile length as estimates of low confidence', () => {
    const rows = [usageRow({ model: null, outputTokensPerRequest: null })];
    const result = carbonFootprint(contextWith(), rows, { asOf });
    expect(result.confidence).toBe('poor');
    expect(result.shareEstimated).toBe(1);
    expect(result.warnings.map((w) => w.code)).toEqual(
      expect.arrayContaining(['model-assumed', 'tokens-from-profile']),
    );
    expect(result.slices.model?.[0]?.key.model).toBe('openai/gpt-5');
  });

  it('tells the estimated share by weight', () => {
    const rows = [usageRow({ origin: 'imported', requests: 300 }), usageRow({ origin: 'declared', requests: 100 })];
    expect(carbonFootprint(contextWith(), rows, { asOf }).shareEstimated).toBeCloseTo(0.25, 12);
  });

  it('what is missing is said once, whatever the teams: the same answer settles it', () => {
    const unheard = { model: 'nobody/unheard-of', outputTokensPerRequest: 100 };
    const rows = [
      usageRow({ ...unheard, teamId: 'a', requests: 30 }),
      usageRow({ ...unheard, teamId: 'b', requests: 12 }),
      usageRow({ ...unheard, teamId: 'b', month: month('2026-02'), requests: 8 }),
    ];
    // 30 + 12 + 8 = 50 requests of the same unknown model.
    expect(carbonFootprint(contextWith(), rows, { asOf }).unknown).toEqual([
      expect.objectContaining({ code: 'model-not-registered', model: 'nobody/unheard-of', amount: 50 }),
    ]);
  });
  it('writes a declared zone in the result, and leaves energy and hardware as they were', () => {
    const rows = [usageRow()];
    const zoneDeclarations = [
      {
        toolId: 'chatgpt',
        model: null,
        zone: 'FRA',
        basis: 'contract' as const,
        declaredBy: 'DSI',
        declaredOn: asOf,
        note: null,
      },
    ];
    const usa = carbonFootprint(contextWith(), rows, { asOf });
    const france = carbonFootprint(contextWith({ zoneDeclarations }), rows, { asOf });
    expect(france.zones).toEqual([{ zone: 'FRA', origin: 'declared', declaration: { by: 'DSI', on: asOf } }]);
    expect(france.warnings).toContainEqual({
      code: 'zone-declared',
      params: { zone: 'FRA', by: 'DSI', told: 1, on: asOf },
    });
    expect(france.total?.energyKWh).toEqual(usa.total?.energyKWh);
    expect(france.total?.gwpPhases?.embodied).toEqual(usa.total?.gwpPhases?.embodied);
    // Section 5: gpt-4o, 400 tokens: 0.27-0.42 g in USA, 0.05-0.07 g in FRA.
    expect(usa.text?.perRequestG.low).toBeCloseTo(0.27, 2);
    expect(usa.text?.perRequestG.high).toBeCloseTo(0.42, 2);
    expect(france.text?.perRequestG.low).toBeCloseTo(0.05, 1);
    expect(france.text?.perRequestG.high).toBeCloseTo(0.07, 2);
  });

  it('leaves out resources where the mix cannot show them', () => {
    const zoneDeclarations = [
      {
        toolId: null,
        model: null,
        zone: 'WOR',
        basis: 'own-deployment' as const,
        declaredBy: null,
        declaredOn: asOf,
        note: null,
      },
    ];
    const result = carbonFootprint(contextWith({ zoneDeclarations }), [usageRow()], { asOf });
    expect(result.total?.adpeKgSbe).toBeNull();
    expect(result.total?.peMJ).toBeNull();
    expect(result.total?.waterL).not.toBeNull();
    expect(result.warnings.map((w) => w.code)).toContain('resources-hidden');
  });

  it('warns when the factors are old on the day of the answer', () => {
    const old = carbonFootprint(contextWith(), [usageRow()], { asOf: day('2028-03-01') });
    expect(old.warnings).toContainEqual({ code: 'factors-old', params: { date: '2026-11-21' } });
  });

  it('carries its sources to the figure', () => {
    const { gwp, perRequest } = footprintFigures(carbonFootprint(contextWith(), [usageRow()], { asOf }));
    expect(gwp.sources.map((s) => s.date)).toEqual(['2026-11-21', '2026-11-21']);
    expect(gwp.status).toBe('estimated');
    expect(perRequest.unit).toBe('g-co2e');
  });

  it('counts input tokens only when asked, and says so', () => {
    const rows = [usageRow({ requests: 1, inputTokensPerRequest: 10_000 })];
    const off = carbonFootprint(contextWith(), rows, { asOf });
    const on = carbonFootprint(contextWith({ countInputTokens: true }), rows, { asOf });
    // gpt-4o: PUE 1.2 x 10 000 x 44 x 0.75e-6 = 0.396 Wh at least; 1.2 x 10 000 x 132 x 3e-6 = 4.752 Wh at most.
    expect((on.total?.energyKWh?.low ?? 0) - (off.total?.energyKWh?.low ?? 0)).toBeCloseTo(0.000396, 12);
    expect((on.total?.energyKWh?.high ?? 0) - (off.total?.energyKWh?.high ?? 0)).toBeCloseTo(0.004752, 12);
    expect(on.total?.gwpPhases?.embodied).toEqual(off.total?.gwpPhases?.embodied);
    expect(on.warnings.map((w) => w.code)).toContain('input-tokens-included');
  });
});

describe('uses other than text', () => {
  it('prices images by the class of the tool, in the zone of its provider', () => {
    const result = carbonFootprint(
      contextWith(),
      [usageRow({ requests: 0, images: 1000, imageClass: 'image-standard' })],
      { asOf },
    );
    // 1000 x (0.5, 2, 6 Wh) = 0.5, 2, 6 kWh; x 0.3844 = 0.1922, 0.7688, 2.3064 kg; + 0.05, 0.1, 0.16 kg of hardware
    expect(result.total?.energyKWh).toEqual({ low: 0.5, central: 2, high: 6 });
    expect(result.total?.gwpKgCO2e.low).toBeCloseTo(0.2422, 12);
    expect(result.total?.gwpKgCO2e.central).toBeCloseTo(0.8688, 12);
    expect(result.total?.gwpKgCO2e.high).toBeCloseTo(2.4664, 12);
    expect(result.total?.waterL).toBeNull();
    expect(result.confidence).toBe('poor');
    expect(result.text).toBeNull();
  });

  it('prices transcription per hour of audio, 10 % more for the hardware', () => {
    const result = carbonFootprint(contextWith(), [usageRow({ requests: 0, audioMinutes: 120 })], { asOf });
    // 2 h x (10, 25, 60 Wh) x 0.3844 g/Wh x 1.1 = 8.4568, 21.142, 50.7408 g
    expect(result.total?.gwpKgCO2e.low).toBeCloseTo(0.0084568, 10);
    expect(result.total?.gwpKgCO2e.central).toBeCloseTo(0.021142, 10);
    expect(result.total?.gwpKgCO2e.high).toBeCloseTo(0.0507408, 10);
  });

  it('prices embeddings per million tokens', () => {
    const result = carbonFootprint(contextWith(), [usageRow({ requests: 0, embeddingTokens: 2_000_000 })], { asOf });
    expect(result.total?.energyKWh?.central).toBeCloseTo(0.02, 12); // 2 x 10 Wh, large class when none is said
  });

  it('uses the video formula for a known model, the wide table for another', () => {
    const known = carbonFootprint(
      contextWith(),
      [usageRow({ toolId: 'veo', requests: 0, videoSeconds: 16, videoClips: 2, videoModel: 'google/veo-3.1' })],
      { asOf },
    );
    // Section 9: 8 s at 720p with sound, Veo 3.1: 28-61 Wh; two clips: 56-122 Wh.
    expect((known.total?.energyKWh?.low ?? 0) * 1000).toBeGreaterThan(55);
    expect((known.total?.energyKWh?.high ?? 0) * 1000).toBeLessThan(123);
    const other = carbonFootprint(
      contextWith(),
      [usageRow({ toolId: 'heygen', model: null, requests: 0, videoSeconds: 10 })],
      {
        asOf,
      },
    );
    expect(other.total?.energyKWh).toEqual({ low: 0.02, central: 0.2, high: 0.8 }); // 10 s x 2, 20, 80 Wh
    expect(other.warnings.map((w) => w.code)).toContain('zone-world');
    const unknown = carbonFootprint(
      contextWith(),
      [usageRow({ requests: 0, videoSeconds: 10, videoModel: 'google/none' })],
      { asOf },
    );
    expect(unknown).toMatchObject({
      status: 'unknown',
      unknown: [{ code: 'model-not-registered', quantity: 'videoSeconds', amount: 10 }],
    });
  });

  it('says which indicators cover a part only', () => {
    const result = carbonFootprint(contextWith(), [usageRow({ images: 10 })], { asOf });
    expect(result.total?.partial).toEqual(['water', 'adpe', 'pe']);
    expect(result.warnings.map((w) => w.code)).toContain('partial-water');
  });
});
