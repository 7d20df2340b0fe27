import { shorten } from '@shared/charts/model';
import { describe, expect, it } from 'vitest';

describe('shorten', () => {
  it('keeps a short label whole', () => {
    expect(shorten('Support', 26)).toBe('Support');
  });

  it('keeps the short last word, which is what tells two names apart', () => {
    const cut = ['Nord', 'Sud'].map((side) => shorten(`Administration des ventes et recouvrement ${side}`, 26));
    // 26 = 20 letters + « … » + « Nord » and its space (5); 21 letters with « Sud » (4).
    expect(cut).toEqual(['Administration des v… Nord', 'Administration des ve… Sud']);
  });

  it('cuts the end when the last word is long', () => {
    expect(shorten('Gemini (Google AI Pro / Ultra) et internationalisation', 26)).toBe('Gemini (Google AI Pro / U…');
  });

  it('is never longer than asked', () => {
    for (const max of [10, 26, 38])
      expect(shorten('a bc def ghij klmno pqrstu vwxyz 1 22 333 4444', max).length).toBeLessThanOrEqual(max);
  });
});
