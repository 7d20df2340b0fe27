import { formatEuros, formatNumber, formatPercent } from '@shared/text/format';
import { describe, expect, it } from 'vitest';

describe('numbers that round to nothing', () => {
  it('have no sign', () => {
    expect([formatPercent(-0.14), formatNumber(-0.04), formatEuros(-0, { cents: 'never' })]).toEqual([
      '0\u202f%',
      '0,0',
      '0\u202f€',
    ]);
  });

  it('keep theirs as soon as one figure is shown', () => {
    expect([formatPercent(-1), formatEuros(-12_50)]).toEqual(['−1\u202f%', '−12,50\u202f€']);
  });
});
