import { explainModel } from '@main/engine/carbon/explain-model';
import { findModel, findModelByKey, modelConfidence, modelWarnings } from '@main/engine/carbon/models';
import { estimateText } from '@main/engine/carbon/text';
import { chooseModel, resolveUse, toolDefaultOf } from '@main/engine/carbon/uses';
import { chooseZone, findMix, mixShowsResources, mixWarnings } from '@main/engine/carbon/zones';
import { defaultCarbonSettings } from '@shared/domain/carbon';
import { day } from '@shared/domain/day';
import { describe, expect, it } from 'vitest';
import { reference } from './fixtures';

const request = { provider: 'openai', model: 'gpt-4o', outputTokens: 400, latencySeconds: null, zone: null };
const registered = (key: string) => {
  const found = findModelByKey(reference, key);
  if (!found) throw new Error(`not registered: ${key}`);
  return found;
};

describe('the model registry', () => {
  it('holds every model of the file, aliases and retired ones', () => {
    expect(reference.models.size).toBe(339 + 63 + 9);
    expect(findModel(reference, 'openai', 'gpt-35-turbo')?.key).toBe('openai/gpt-3.5-turbo');
    expect(findModel(reference, 'anthropic', 'claude-haiku-4-5')?.model.name).toBe('claude-haiku-4-5-20251001');
    expect(findModel(reference, 'openai', 'gpt-4o-realtime-preview')?.retired).toBe(true);
  });

  it('answers an alias exactly like its model', () => {
    const by = (model: string) => estimateText(reference, { ...request, model });
    expect(by('gpt-35-turbo')).toEqual(by('gpt-3.5-turbo'));
  });

  it('says unknown for another case, another provider, an empty name: never a neighbour', () => {
    for (const [provider, model] of [
      ['openai', 'GPT-4o'],
      ['OpenAI', 'gpt-4o'],
      ['anthropic', 'gpt-4o'],
      ['openai', ''],
      ['openai', ' gpt-4o'],
      ['openai', 'gpt-4o-2099'],
      ['__proto__', 'constructor'],
    ] as const)
      expect(estimateText(reference, { ...request, provider, model })).toEqual({
        ok: false,
        error: 'model-not-registered',
      });
  });

  it('says unknown for a zone outside the table, the model first', () => {
    for (const zone of ['XXX', 'fra', 'FR', ''])
      expect(estimateText(reference, { ...request, zone })).toEqual({ ok: false, error: 'zone-not-registered' });
    expect(estimateText(reference, { ...request, model: 'none', zone: 'XXX' })).toEqual({
      ok: false,
      error: 'model-not-registered',
    });
  });

  it('carries warnings of the model then of the zone, once each', () => {
    const answer = estimateText(reference, { ...request, zone: 'ABW' });
    expect(answer.ok && answer.warnings).toEqual([
      'model-arch-not-released',
      'model-arch-multimodal',
      'electricity-mix-adpe-world',
      'electricity-mix-pe-world',
      'electricity-mix-wue-world',
    ]);
  });

  it('reads old logs with a retired model, and says so', () => {
    const answer = estimateText(reference, { ...request, provider: 'mistralai', model: 'mistral-large-2411' });
    expect(answer.ok && answer.notes).toEqual(['model-retired']);
    expect(answer.ok && answer.warnings).toEqual([]);
    // Section 8: same model (123 B, retired), 400 tokens: 0.24 Wh, 0.016 g in SWE.
    expect(answer.ok && answer.result.energyKWh.max * 1000).toBeCloseTo(0.24, 2);
    expect(answer.ok && answer.result.gwpKgCO2e.total.max * 1000).toBeCloseTo(0.016, 3);
  });

  it('gives a word of confidence', () => {
    expect(modelConfidence(registered('cohere/command-a-03-2025'))).toBe('good'); // size published
    expect(modelConfidence(registered('openai/gpt-4o'))).toBe('fair'); // size guessed
    expect(modelConfidence(registered('openai/gpt-5-pro'))).toBe('poor'); // slow « pro »
    expect(modelConfidence(registered('google_genai/gemini-2.5-pro'))).toBe('fair'); // « pro » by name only
    expect(modelConfidence(registered('openai/gpt-4o-mini-tts'))).toBe('poor'); // not text
    expect(modelWarnings(registered('openai/gpt-5-pro'))).toContain('model-slow-pro');
    expect(modelWarnings(registered('openai/gpt-4o-mini-tts'))).toContain('model-kind-not-text');
  });

  it('explains a figure down to the coefficient', () => {
    const trace = explainModel(reference, 'openai/gpt-4o', null, 250);
    const step = (code: string) => trace?.steps.find((s) => s.code === code);
    expect(trace?.zone).toBe('USA');
    expect(step('gpu-count')).toMatchObject({ min: 16, max: 16 });
    expect(step('active-params')).toMatchObject({ min: 44, max: 132 });
    expect(step('gwp-total')?.max).toBeCloseTo(0.0002634592692566371, 15); // golden S-05
    expect(trace?.sources[0]?.title).toContain('EcoLogits');
    expect(trace?.modelSources.length).toBeGreaterThan(0);
    expect(explainModel(reference, 'openai/none', null, 250)).toBeNull();
  });
});

describe('zone policy', () => {
  const declared = {
    toolId: null,
    model: null,
    zone: 'FRA',
    basis: 'contract' as const,
    declaredBy: 'Service informatique',
    declaredOn: day('2026-01-01'),
    note: null,
  };
  const declaration = { by: 'Service informatique', on: '2026-01-01' };
  const of = (toolId: string, ...models: string[]) => ({ toolId, models });
  it('takes the provider’s zone, never France by default', () => {
    expect(chooseZone([], of('chatgpt'), 'USA')).toEqual({ zone: 'USA', origin: 'provider' });
    expect(chooseZone([], of('midjourney'), null)).toEqual({ zone: 'WOR', origin: 'world' });
  });
  it('takes a declaration, the tool’s own first', () => {
    const sweden = { ...declared, toolId: 'mistral-vibe', zone: 'SWE' };
    const both = [declared, sweden];
    expect(chooseZone(both, of('mistral-vibe'), 'USA')).toEqual({ zone: 'SWE', origin: 'declared', declaration });
    expect(chooseZone(both, of('chatgpt'), 'USA')).toEqual({ zone: 'FRA', origin: 'declared', declaration });
    expect(chooseZone([sweden], of('chatgpt'), 'USA')).toEqual({ zone: 'USA', origin: 'provider' });
  });
  it('takes the declaration that names the tool and the model most closely, by any name of the model', () => {
    const ofModel = { ...declared, model: 'openai/gpt-4o', zone: 'DEU' };
    const ofBoth = { ...ofModel, toolId: 'chatgpt', zone: 'SWE' };
    const ofTool = { ...declared, toolId: 'chatgpt', zone: 'IRL' };
    const all = [declared, ofTool, ofModel, ofBoth];
    const zone = (list: typeof all, toolId: string, ...models: string[]) =>
      chooseZone(list, of(toolId, ...models), 'USA').zone;
    expect(zone(all, 'chatgpt', 'openai/chatgpt-4o-latest', 'openai/gpt-4o')).toBe('SWE');
    expect(zone(all, 'cursor', 'openai/gpt-4o')).toBe('DEU');
    expect(zone(all, 'chatgpt', 'openai/gpt-5')).toBe('IRL');
    // Images and sound have no named model: a declaration for a model is not about them.
    expect(zone([ofModel, ofBoth], 'chatgpt')).toBe('USA');
  });
  it('hides resources for the world mix and the zones that borrow it', () => {
    const shows = (zone: string) => {
      const mix = findMix(reference, zone);
      return mix ? mixShowsResources(mix) : undefined;
    };
    expect([shows('USA'), shows('AGO'), shows('WOR'), shows('ABW'), shows('XXX')]).toEqual([
      true,
      true,
      false,
      false,
      undefined,
    ]);
  });
  it('flags the artefacts of tiny grids', () => {
    const mix = findMix(reference, 'CAF');
    expect(mix && mixWarnings(mix)).toContain('electricity-mix-artefact');
  });
});

describe('tools and uses', () => {
  it('knows a default model for a tool, says the assumption, and none for the others', () => {
    expect(chooseModel(reference, defaultCarbonSettings, 'chatgpt', null)).toEqual({
      key: 'openai/gpt-5',
      from: 'default',
      assumption: 'proxy-chatgpt',
    });
    expect(chooseModel(reference, defaultCarbonSettings, 'cursor', null)).toBeUndefined();
    expect(chooseModel(reference, defaultCarbonSettings, null, null)).toBeUndefined();
    expect(toolDefaultOf(reference, 'chatgpt', 'chatgpt-codex-seat')?.textModel).toBe('openai/gpt-5-codex');
    expect(toolDefaultOf(reference, 'chatgpt', 'chatgpt-business')?.textModel).toBe('openai/gpt-5');
  });
  it('lets the row win, then the company', () => {
    const settings = { ...defaultCarbonSettings, toolModels: [{ toolId: 'chatgpt', model: 'openai/gpt-5-mini' }] };
    expect(chooseModel(reference, settings, 'chatgpt', 'openai/gpt-4o')?.from).toBe('row');
    expect(chooseModel(reference, settings, 'chatgpt', null)).toMatchObject({
      key: 'openai/gpt-5-mini',
      from: 'company',
    });
  });
  it('has every default in the registry', () => {
    for (const item of reference.toolDefaults)
      if (item.textModel !== null)
        expect(findModelByKey(reference, item.textModel)?.retired, item.textModel).toBe(false);
  });
  it('reads the built-in lengths of section 9', () => {
    const tokens = (id: string) => resolveUse(reference, [], id)?.outputTokens?.central;
    expect([tokens('short-mail'), tokens('chat-turn'), tokens('page'), tokens('report')]).toEqual([
      200, 400, 500, 5000,
    ]);
    expect(resolveUse(reference, [], 'no-such-use')).toBeUndefined();
  });
  it('multiplies by 3 to 10 for a reasoning model that hides its tokens', () => {
    const own = {
      id: 'think',
      name: 'Analyse',
      kind: 'text' as const,
      outputTokens: { low: 100, central: 100, high: 100 },
      reasoning: true,
      imageClass: null,
      transcriptionClass: null,
      embeddingClass: null,
      archived: false,
    };
    expect(resolveUse(reference, [own], 'think')?.outputTokens).toEqual({ low: 300, central: 550, high: 1000 });
  });
});
