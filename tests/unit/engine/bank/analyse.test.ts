import { describe, expect, it } from 'vitest';
import { analyse, type Line, monthly } from './support';

const chatgpt = 'OPENAI *CHATGPT SUBSCR';
const dollars = (amount: string): Partial<Line> => ({ originalAmount: amount, originalCurrency: 'USD' });

describe('usage and subscription', () => {
  it('API charges are never a subscription', () => {
    const analysis = analyse(monthly('ANTHROPIC IRELAND', [3142, 8715, 1203, 5560], 15));
    expect(analysis.recurring).toEqual([]);
    expect(analysis.usageBased).toMatchObject([{ toolId: 'anthropic-api', indexes: [1, 2, 3, 4] }]);
  });

  it('one label: stable amounts are a subscription, varying ones usage', () => {
    expect(analyse(monthly('MISTRAL AI', [1499, 1499, 1499])).recurring).toMatchObject([{ toolId: 'mistral-vibe' }]);
    expect(analyse(monthly('MISTRAL AI', [1203, 4410, 2077])).usageBased).toMatchObject([
      { toolId: 'mistral-api', indexes: [1, 2, 3] },
    ]);
    expect(analyse(monthly('OPENAI LLC', [1203, 4410, 2077])).usageBased).toMatchObject([{ toolId: 'openai-api' }]);
  });

  it('both under one label are told apart', () => {
    const analysis = analyse([
      ...monthly('MISTRAL AI', [1499, 1499, 1499], 20),
      ...monthly('MISTRAL AI', [1203, 4410, 2077], 3),
    ]);
    expect(analysis.recurring).toMatchObject([{ toolId: 'mistral-vibe', indexes: [1, 2, 3] }]);
    expect(analysis.usageBased).toMatchObject([{ toolId: 'mistral-api', indexes: [4, 5, 6] }]);
  });

  it('a tool may be paid both ways', () => {
    const analysis = analyse([
      ...monthly('CURSOR, AI POWERED IDE', [1759, 1757, 1811]),
      { on: '2026-10-08', cents: -4110, label: 'CURSOR USAGE  SEP' },
    ]);
    expect(analysis.recurring).toMatchObject([{ toolId: 'cursor', indexes: [1, 2, 3] }]);
    expect(analysis.usageBased).toMatchObject([{ toolId: 'cursor', indexes: [4] }]);
  });
});

describe('bank exchange fees', () => {
  const fee = 'COMMISSION PAIEMENT CB HORS EURO';
  it('are tied to the payment of the day', () => {
    const analysis = analyse([
      { on: '2026-11-13', cents: -5351, label: 'MIDJOURNEY INC.' },
      { on: '2026-11-13', cents: -107, label: fee },
      { on: '2026-11-13', cents: -2450, label: 'RESTAURANT' },
    ]);
    expect(analysis.fxFees).toEqual([{ index: 2, linkedTo: 1 }]);
    expect(analysis.recurring[0]?.fees).toEqual([2]);
  });

  it('go to another payment when its currency is known to be foreign', () => {
    const analysis = analyse([
      { on: '2026-11-13', cents: -2400, label: chatgpt },
      { on: '2026-11-13', cents: -9000, label: 'HOTEL NEW YORK', ...dollars('100.00') },
      { on: '2026-11-13', cents: -180, label: fee },
    ]);
    expect(analysis.fxFees).toEqual([{ index: 3, linkedTo: 2 }]);
    expect(analysis.recurring[0]?.fees).toEqual([]);
  });

  it('tell which payment when the label names it', () => {
    const analysis = analyse([
      { on: '2026-11-13', cents: -5351, label: 'MIDJOURNEY INC.' },
      { on: '2026-11-12', cents: -5000, label: 'ELEVENLABS.IO' },
      { on: '2026-11-13', cents: -107, label: `${fee} ELEVENLABS.IO` },
    ]);
    expect(analysis.fxFees).toEqual([{ index: 3, linkedTo: 2 }]);
  });

  it('two fees go to two payments', () => {
    const pair = (on: string) => [
      { on, cents: -5351, label: 'MIDJOURNEY INC.' },
      { on, cents: -107, label: fee },
    ];
    expect(analyse([...pair('2026-11-13'), ...pair('2026-11-14')]).fxFees).toEqual([
      { index: 2, linkedTo: 1 },
      { index: 4, linkedTo: 3 },
    ]);
  });

  it('stay alone when no payment is plausible', () => {
    expect(
      analyse([
        { on: '2026-11-13', cents: -107, label: fee },
        { on: '2026-11-01', cents: -5351, label: 'MIDJOURNEY INC.' },
      ]).fxFees,
    ).toEqual([{ index: 1, linkedTo: null }]);
    expect(
      analyse([
        { on: '2026-11-13', cents: -9000, label: fee },
        { on: '2026-11-13', cents: -5351, label: 'MIDJOURNEY INC.' },
      ]).fxFees,
    ).toEqual([{ index: 1, linkedTo: null }]);
  });

  it('are not account fees', () => {
    expect(analyse([{ on: '2026-11-13', cents: -1200, label: 'FRAIS TENUE DE COMPTE' }]).fxFees).toEqual([]);
  });
});

describe('signs of undeclared AI', () => {
  const reasonsOf = (lines: readonly Line[]) => analyse(lines).shadow.map(({ index, reason }) => [index, reason]);
  it('plans for one person, by their name', () => {
    expect(reasonsOf([{ on: '2026-11-05', cents: -2300, label: 'ChatGPT Plus' }])).toEqual([[1, 'personal-plan']]);
    expect(reasonsOf([{ on: '2026-11-05', cents: -2300, label: 'ANTHROPIC* CLAUDE MAX' }])).toEqual([
      [1, 'personal-plan'],
    ]);
    expect(reasonsOf([{ on: '2026-11-05', cents: -7200, label: 'ANTHROPIC* CLAUDE TEAM' }])).toEqual([]);
  });
  it('personal accounts, expense claims, a card in the name of its holder', () => {
    expect(reasonsOf([{ on: '2026-11-05', cents: -2300, label: chatgpt, personalAccount: true }])).toEqual([
      [1, 'personal-account'],
    ]);
    expect(reasonsOf([{ on: '2026-11-05', cents: -2300, label: 'VIR SEPA NOTE DE FRAIS CHATGPT JUILLET' }])).toEqual([
      [1, 'expense-claim'],
    ]);
    const card = { mask: null, name: 'Carte Jeanne Exemple', holder: 'Jeanne Exemple' };
    expect(reasonsOf([{ on: '2026-11-05', cents: -2300, label: chatgpt, card }])).toEqual([[1, 'employee-card']]);
    expect(
      reasonsOf([{ on: '2026-11-05', cents: -2300, label: chatgpt, card: { ...card, name: 'Carte Marketing' } }]),
    ).toEqual([]);
  });
  it('one tool paid with several cards', () => {
    const on = (card: string, month: string) => ({
      on: `2026-${month}-05`,
      cents: -2400,
      label: `CARTE X${card} 04/${month} ${chatgpt}`,
    });
    expect(reasonsOf([on('1111', '08'), on('1111', '09'), on('2222', '10')])).toEqual([[3, 'several-cards']]);
  });
  it('never bear a name', () => {
    const card = { mask: '1234', name: 'Carte Jeanne Exemple', holder: 'Jeanne Exemple' };
    expect(JSON.stringify(analyse([{ on: '2026-11-05', cents: -2300, label: chatgpt, card }]))).not.toContain('Jeanne');
  });
});

describe('large statements', () => {
  it('a hundred thousand lines, a tenth of them of one vendor, are analysed whole', () => {
    const lines = Array.from({ length: 100_000 }, (_, i) => ({
      on: `2026-${String((i % 12) + 1).padStart(2, '0')}-${String((i % 28) + 1).padStart(2, '0')}`,
      cents: -(1000 + (i % 977)),
      label:
        i % 10 === 0 ? chatgpt : i % 10 === 1 ? 'COMMISSION PAIEMENT CB HORS EURO' : `CB MARCHAND ${i} FACT 010126`,
    }));
    const analysis = analyse(lines);
    expect(analysis.matches).toHaveLength(10_000);
    expect(analysis.recurring.flatMap((one) => one.indexes)).toHaveLength(10_000);
    expect(analysis.fxFees).toHaveLength(10_000);
  });
});
