import { carbonCase } from '@main/hosts/cli/calculs/carbon';
import { day } from '@shared/domain/day';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const run = (input: unknown, kind?: string) => carbonCase(input, kind, { asOf: day('2026-11-21') });
const text = { provider: 'openai', model: 'gpt-4o', outputTokens: 250, requestLatencySeconds: null, zone: null };
const video = { model: 'google/veo-3.1', width: 1280, height: 720, durationSeconds: 8, withAudio: true, zone: null };
const exact = (value: number) => ({ min: value, max: value });
const estimator = {
  activeParams: exact(8),
  totalParams: exact(70),
  outputTokens: 100,
  requestLatencySeconds: null,
  tps: null,
  ttft: null,
  pue: exact(1.2),
  wueOnSite: exact(0.5),
  mix: { gwp: 0.5, adpe: 1e-8, pe: 10, wue: 3 },
};

describe('sobria calcul carbone', () => {
  it('reads text by default', () => {
    expect(run(text)).toEqual(run(text, 'text'));
    expect(run(text)).toMatchObject({ result: { resolvedZone: 'USA' } });
  });
  it('takes a missing duration or zone like null', () => {
    const { requestLatencySeconds: _l, zone: _z, ...bare } = text;
    expect(run(bare)).toEqual(run(text));
  });
  it('answers a code and a French sentence for an unknown model or zone', () => {
    expect(run({ ...text, model: 'nope' })).toEqual({
      error: 'model-not-registered',
      message: expect.stringContaining('openai/nope'),
    });
    expect(run({ ...text, zone: 'XXX' })).toMatchObject({
      error: 'zone-not-registered',
      message: expect.stringContaining('XXX'),
    });
    expect(run({ ...video, model: 'google/none' }, 'video')).toMatchObject({ error: 'model-not-registered' });
    expect(run({ ...video, zone: 'XXX' }, 'video')).toMatchObject({ error: 'zone-not-registered' });
  });
  it.each([
    [{ ...text, outputTokens: -1 }, 'text'],
    [{ ...text, outputTokens: '250' }, 'text'],
    [{ ...text, outputTokens: null }, 'text'],
    [{ ...text, requestLatencySeconds: -5 }, 'text'],
    [{ ...text, zone: 33 }, 'text'],
    [{ ...text, outputTokens: 1e308 }, 'text'],
    [null, 'text'],
    ['gpt-4o', 'text'],
    [text, 'image'],
    [{ ...estimator, totalParams: exact(0) }, 'estimator'],
    [{ ...estimator, tps: 0 }, 'estimator'],
    [{ ...estimator, activeParams: { min: 9, max: 8 } }, 'estimator'],
    [{ ...estimator, mix: { gwp: 0.5 } }, 'estimator'],
    [{ ...video, durationSeconds: 0 }, 'video'],
    [{ ...video, width: -1 }, 'video'],
  ])('refuses %j as %s, with its field', (input, kind) => {
    expect(run(input, kind)).toMatchObject({
      error: 'invalid-input',
      message: expect.stringMatching(/«\u202f\S+\u202f»/u),
    });
  });
  it('accepts one number for two equal bounds', () => {
    expect(run({ ...estimator, totalParams: 70, activeParams: 8, pue: 1.2, wueOnSite: 0.5 }, 'estimator')).toEqual(
      run(estimator, 'estimator'),
    );
  });
  it('gives zero energy for zero token, and the wait for the first one', () => {
    const outcome = run({ ...text, outputTokens: 0 });
    expect(outcome).toMatchObject({ result: { intermediate: { generationLatencySeconds: { min: 0.65, max: 0.65 } } } });
  });
  it('cuts the hardware part at a measured duration, video too', () => {
    const short = run({ ...video, requestLatencySeconds: 1 }, 'video');
    expect(short).toMatchObject({ result: { generationLatencySeconds: 1 } });
  });
  it('weighs a video without sound by the weight of its model', () => {
    const latency = (withAudio: boolean) => {
      const outcome = run({ ...video, withAudio }, 'video');
      return 'result' in outcome ? Number(outcome.result.generationLatencySeconds) : Number.NaN;
    };
    expect(latency(false)).toBeCloseTo(latency(true) * 0.5, 9); // nonAudioWeight of Veo 3.1
  });
  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom('text', 'estimator', 'video', undefined), (input, kind) => {
        const outcome = run(input, kind);
        return 'error' in outcome && outcome.message.length > 10;
      }),
    );
  });
});
