import { inNarrowColumn } from '@main/reports/theme/text';
import { formatValue } from '@shared/text/format';
import { expect, it } from 'vitest';

it('a long unit may pass to the next line; the figure itself, and short units, are never cut', () => {
  // « 167 838 requêtes »: the space between the figure and its unit is an ordinary one, that of the thousands is not.
  expect(inNarrowColumn(formatValue(167_838, 'requests'))).toMatch(/^167[\u202f\u00a0]838 requêtes$/u);
  for (const [value, unit] of [
    [101_187_600, 'eur-cents-per-year'],
    [0.15, 'ratio'],
    [13, 'kg-co2e'],
  ] as const) {
    const text = formatValue(value, unit);
    expect(inNarrowColumn(text)).toBe(text);
  }
});
