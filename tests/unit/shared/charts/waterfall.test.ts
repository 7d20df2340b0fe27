import { chartThemes, waterfall } from '@shared/charts';
import { subscriptionBridgeChart } from '@shared/charts/audit';
import { centsPerYear } from '@shared/domain/money';
import { describe, expect, it } from 'vitest';

const theme = chartThemes.light;

describe('waterfall', () => {
  it('a step starts where the previous bar ended', () => {
    const { config } = waterfall({
      items: [
        { label: 'a', value: 100, kind: 'total' },
        { label: 'b', value: -20, kind: 'step' },
        { label: 'c', value: 15, kind: 'step' },
        { label: 'd', value: 95, kind: 'total' },
      ],
      format: String,
      columns: ['x', 'y'],
      texts: { accessibleName: 'n', reading: 'r' },
      theme,
    });
    // 100 − 20 = 80, 80 + 15 = 95
    expect(config.data.datasets[0]?.data).toEqual([
      [0, 100],
      [80, 100],
      [80, 95],
      [0, 95],
    ]);
  });
});

describe('bridge of one subscription', () => {
  const bridge = {
    displayedCents: centsPerYear(3_000_00),
    rateCents: centsPerYear(-400_00),
    vatCents: centsPerYear(520_00),
    feesCents: centsPerYear(0),
    cashCents: centsPerYear(3_120_00),
  };

  it('says rate, VAT and fees apart; fees only when there are any', () => {
    const { table } = subscriptionBridgeChart(bridge, 'USD', theme);
    expect(table.rows.map(([label]) => label)).toEqual(['Lu en euros', 'Change', 'TVA', 'Décaissé']);
    expect(table.rows[1]?.[1]).toBe('−400\u202f€');
    expect(table.rows[2]?.[1]).toBe('+520\u202f€');
  });

  it('a price in euros has no part of exchange', () => {
    const { table } = subscriptionBridgeChart({ ...bridge, rateCents: centsPerYear(0) }, 'EUR', theme);
    expect(table.rows.map(([label]) => label)).toEqual(['Affiché', 'TVA', 'Décaissé']);
  });
});
