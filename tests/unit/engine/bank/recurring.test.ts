import { describe, expect, it } from 'vitest';
import { analyse, codes, type Line, monthly } from './support';

const chatgpt = 'OPENAI *CHATGPT SUBSCR';
const dollars = (amount: string): Partial<Line> => ({ originalAmount: amount, originalCurrency: 'USD' });
const only = (lines: readonly Line[]) => {
  const { recurring } = analyse(lines);
  expect(recurring).toHaveLength(1);
  const [first] = recurring;
  if (!first) throw new Error('no recurring payment');
  return first;
};

describe('cadence', () => {
  it('monthly, the day slipping with weekends', () => {
    const lines = ['2026-08-05', '2026-09-07', '2026-10-05', '2026-11-04'].map((on) => ({
      on,
      cents: -2400,
      label: chatgpt,
    }));
    // gaps of 33, 28 and 30 days
    expect(only(lines)).toMatchObject({
      cadence: 'monthly',
      cadenceBasis: 'observed',
      certainty: 'sure',
      indexes: [1, 2, 3, 4],
      events: [],
    });
  });

  it.each([
    ['quarterly', ['2026-02-10', '2026-05-11', '2026-08-10']],
    ['annual', ['2024-09-10', '2025-09-10', '2026-09-11']],
  ])('%s', (cadence, days) => {
    expect(only(days.map((on) => ({ on, cents: -8988, label: 'MIDJOURNEY INC.' })))).toMatchObject({
      cadence,
      certainty: 'sure',
    });
  });

  it('two debits are probable, to be confirmed; one is supposed', () => {
    expect(only(monthly(chatgpt, [2400, 2400]))).toMatchObject({
      cadence: 'monthly',
      certainty: 'to-confirm',
      cadenceBasis: 'observed',
    });
    expect(only(monthly(chatgpt, [2400]))).toMatchObject({
      cadence: 'monthly',
      certainty: 'to-confirm',
      cadenceBasis: 'supposed',
    });
  });

  it('supposes a yearly payment from a lone debit that did not come back', () => {
    const lines = [
      { on: '2026-09-10', cents: -8988, label: 'DEEPL* SUB-4F2K' },
      { on: '2026-11-20', cents: -100, label: 'X' },
    ];
    expect(only(lines)).toMatchObject({ cadence: 'annual', cadenceBasis: 'supposed', certainty: 'to-confirm' });
  });

  it('is irregular when nothing repeats', () => {
    const lines = ['2026-08-05', '2026-08-19', '2026-10-21'].map((on, i) => ({
      on,
      cents: -2400 - i * 700,
      label: chatgpt,
    }));
    expect(only(lines)).toMatchObject({ cadence: 'irregular', certainty: 'to-confirm' });
  });

  it('does not depend on the order of the file', () => {
    const lines = monthly(chatgpt, [2400, 2400, 2400, 2400]);
    expect(only([...lines].reverse())).toMatchObject({
      cadence: 'monthly',
      indexes: [4, 3, 2, 1],
      lastOn: '2026-11-05',
    });
  });
});

describe('what changes along a series', () => {
  it('exchange rate: the price in dollars is the same', () => {
    const lines = monthly('CURSOR, AI POWERED IDE', [1759, 1757, 1811], 2, dollars('20.00'));
    expect(codes(only(lines).events)).toEqual(['currency-drift', 'currency-drift']);
  });

  it('exchange rate without the original amount: every debit moves by less than 6 %', () => {
    expect(codes(only(monthly('MIDJOURNEY INC.', [5176, 5212, 5326, 5351])).events)).toEqual([
      'currency-drift',
      'currency-drift',
      'currency-drift',
    ]);
  });

  it('price: one lone step, even under 6 %', () => {
    const { events } = only(monthly('ELEVENLABS.IO', [2200, 2200, 2290, 2290]));
    expect(events).toEqual([
      { code: 'price-change', index: 3, params: { fromCents: 2200, toCents: 2290, currency: 'EUR' } },
    ]);
  });

  it('price in dollars, told from the rate', () => {
    const lines = [
      ...monthly('MIDJOURNEY INC.', [2600, 2620], 5, dollars('30.00')),
      { on: '2026-10-05', cents: -5230, label: 'MIDJOURNEY INC.', ...dollars('60.00') },
    ];
    expect(only(lines).events).toMatchObject([
      { code: 'currency-drift', index: 2 },
      { code: 'price-change', index: 3, params: { fromCents: 3000, toCents: 6000, currency: 'USD' } },
    ]);
  });

  it('seats: a jump by whole units of a plausible seat price', () => {
    // 43.20 = 2 × 21.60 and 64.80 = 3 × 21.60; a seat lists at 20 or 25 dollars
    expect(only(monthly(chatgpt, [4320, 4320, 4320, 6480])).events).toEqual([
      {
        code: 'seat-count-change',
        index: 4,
        params: { fromCents: 4320, toCents: 6480, currency: 'EUR', fromSeats: 2, toSeats: 3, unitCents: 2160 },
      },
    ]);
  });

  it('not seats: 20 to 25 would be four seats at 5 each', () => {
    expect(codes(only(monthly(chatgpt, [2000, 2000, 2500])).events)).toEqual(['price-change']);
  });

  it('a missed month', () => {
    const lines = ['2026-06-05', '2026-07-05', '2026-09-05', '2026-10-05'].map((on) => ({
      on,
      cents: -2400,
      label: chatgpt,
    }));
    expect(only(lines)).toMatchObject({
      cadence: 'monthly',
      events: [{ code: 'missed-period', index: 3, params: { count: 1 } }],
    });
  });

  it('a double debit is not a second subscription', () => {
    const lines = [...monthly(chatgpt, [2400, 2400, 2400]), { on: '2026-10-07', cents: -2400, label: chatgpt }];
    expect(only(lines)).toMatchObject({
      cadence: 'monthly',
      indexes: [1, 2, 3, 4],
      events: [{ code: 'double-charge', index: 4, params: { cents: 2400 } }],
    });
  });

  it('two series a few days apart are two subscriptions, said to be parallel', () => {
    const { recurring } = analyse([
      ...monthly(chatgpt, [2400, 2400, 2400], 5),
      ...monthly(chatgpt, [2400, 2400, 2400], 12),
    ]);
    expect(recurring.map((one) => one.indexes)).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ]);
    expect(codes(recurring.flatMap((one) => one.events))).toEqual(['parallel-series']);
  });

  it('two prices of one vendor are two subscriptions', () => {
    const { recurring } = analyse([
      ...monthly(chatgpt, [2400, 2400, 2400], 5),
      ...monthly(chatgpt, [20000, 20000, 20000], 5),
    ]);
    expect(recurring.map((one) => [one.cadence, one.lastAmountCents])).toEqual([
      ['monthly', -2400],
      ['monthly', -20000],
    ]);
  });

  it('silence for more than a period and a half: late or stopped, never « cancelled »', () => {
    const lines = [...monthly('ELEVENLABS.IO', [1920, 1920, 1920]), { on: '2026-12-05', cents: -1, label: 'AUTRE' }];
    // last debit on 5 October, statement until 5 December: 61 days
    expect(only(lines).events).toEqual([
      { code: 'late-or-stopped', index: null, params: { days: 61, last: '2026-10-05' } },
    ]);
    expect(only(lines.slice(0, 3)).events).toEqual([]);
  });

  it('a refund is tied to its debit and counts for none', () => {
    const lines = [
      ...monthly(chatgpt, [2400, 2400, 2400]),
      { on: '2026-10-09', cents: 2400, label: 'AVOIR CARTE X1234 OPENAI *CHATGPT SUBSCR 08/10' },
    ];
    const analysis = analyse(lines);
    expect(analysis.refunds).toEqual([{ index: 4, linkedTo: 3, toolId: 'chatgpt' }]);
    expect(analysis.recurring).toMatchObject([
      { indexes: [1, 2, 3], refunds: [4], events: [{ code: 'refund', index: 4 }] },
    ]);
  });

  it('a refund without its debit stays alone', () => {
    expect(analyse([{ on: '2026-10-09', cents: 2400, label: chatgpt }])).toMatchObject({
      recurring: [],
      refunds: [{ index: 1, linkedTo: null }],
    });
  });

  it('accounts and currencies do not mix', () => {
    const { recurring } = analyse([
      ...monthly(chatgpt, [2400, 2400], 5),
      ...monthly(chatgpt, [2400, 2400], 5, { accountId: 'B' }),
      ...monthly(chatgpt, [2000, 2000], 5, { currency: 'USD' }),
    ]);
    expect(recurring.map((one) => [one.accountId, one.currency])).toEqual([
      ['A', 'EUR'],
      ['B', 'EUR'],
      ['A', 'USD'],
    ]);
  });
});
