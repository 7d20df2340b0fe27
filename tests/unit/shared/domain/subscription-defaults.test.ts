import { loadCatalogue } from '@main/reference/catalogue';
import { subscriptionSchema } from '@shared/domain/subscription';
import {
  planPriceCents,
  subscriptionDefaults,
  subscriptionName,
  vatRegimeFor,
} from '@shared/domain/subscription-defaults';
import { describe, expect, it } from 'vitest';

const { tools } = loadCatalogue();
const tool = (id: string) => {
  const found = tools.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no tool ${id}`);
  return found;
};
const plan = (toolId: string, planId: string) => {
  const found = tool(toolId).plans.find((candidate) => candidate.id === planId);
  if (!found) throw new Error(`no plan ${planId}`);
  return found;
};
const defaults = (toolId: string, planId: string, choices = {}) =>
  subscriptionDefaults(tool(toolId), plan(toolId, planId), { country: 'FR' }, choices);

describe('VAT regime (reference/finance/vat-fx.md, section 1)', () => {
  const facts = {
    country: 'IE',
    accountKind: 'company-workspace',
    payerKind: 'company-card',
    vatNumberGiven: 'yes',
  } as const;
  it.each([
    [{}, 'reverse_charge_eu'],
    [{ vatNumberGiven: 'unknown' as const }, 'reverse_charge_eu'],
    [{ vatNumberGiven: 'no' as const }, 'charged_as_consumer'],
    [{ country: 'US' }, 'reverse_charge_non_eu'],
    [{ country: 'GB' }, 'reverse_charge_non_eu'],
    [{ country: null }, 'reverse_charge_non_eu'],
    [{ country: 'FR', vatNumberGiven: 'no' as const }, 'fr_supplier'],
    [{ country: 'FR', accountKind: 'personal-account' as const }, 'charged_as_consumer'],
    [{ payerKind: 'personal-card' as const }, 'charged_as_consumer'],
  ])('%j → %s', (change, regime) => expect(vatRegimeFor({ ...facts, ...change })).toBe(regime));
});

describe('defaults from the catalogue', () => {
  it('ChatGPT Business: 25 $ HT a seat and month, two seats, Irish entity, 2 % card fee', () => {
    const { draft, assumed } = defaults('chatgpt', 'chatgpt-business');
    expect(draft).toMatchObject({
      name: 'ChatGPT Business',
      perSeat: true,
      seats: 2,
      minSeats: 2,
      unitPriceCents: 2_500,
      currency: 'USD',
      priceMode: 'HT',
      period: 'monthly',
      commitmentMonths: 1,
      vatRegime: 'reverse_charge_eu',
      cardFeeRate: 0.02,
      priceOrigin: 'catalogue',
      priceSeenOn: '2026-04-02',
      accountKind: 'company-workspace',
      payerKind: 'company-card',
      status: 'active',
      note: null,
    });
    expect(assumed).not.toContain('price-unknown');
  });
  it('by the year: 20 $ × 12 = 240 $ in one debit, twelve months of commitment', () => {
    expect(defaults('chatgpt', 'chatgpt-business', { period: 'annual' }).draft).toMatchObject({
      unitPriceCents: 24_000,
      commitmentMonths: 12,
    });
  });
  it('a plan for one person is a personal account, paid once per account, invoiced as to a consumer', () => {
    expect(defaults('claude', 'claude-pro').draft).toMatchObject({
      accountKind: 'personal-account',
      perSeat: true,
      vatRegime: 'charged_as_consumer',
      vatNumberGiven: 'no',
    });
  });
  it('a team plan at a flat price is not multiplied by seats', () => {
    expect(defaults('n8n', 'n8n-pro').draft).toMatchObject({
      perSeat: false,
      unitPriceCents: 60_000,
      period: 'annual',
      currency: 'EUR',
      cardFeeRate: 0,
    });
  });
  it('an unknown price stays unknown, never zero, and is said', () => {
    const { draft, assumed } = defaults('dust', 'dust-pro');
    expect(draft.unitPriceCents).toBeNull();
    expect(assumed).toContain('price-unknown');
  });
  it('a list price in dollars is no price in euros', () => {
    expect(defaults('chatgpt', 'chatgpt-business', { currency: 'EUR' }).draft).toMatchObject({
      unitPriceCents: null,
      currency: 'EUR',
      cardFeeRate: 0,
    });
  });
  it('a free plan costs zero, and a transfer bears no card fee', () => {
    expect(defaults('chatgpt', 'chatgpt-free').draft.unitPriceCents).toBe(0);
    expect(defaults('chatgpt', 'chatgpt-business', { payerKind: 'bank-transfer' }).draft.cardFeeRate).toBe(0);
  });
  it('French vendor: VAT charged', () => {
    expect(defaults('mistral-vibe', 'vibe-team').draft.vatRegime).toBe('fr_supplier');
  });
  it('works without any plan, and for every plan of the catalogue gives a valid subscription once priced', () => {
    expect(subscriptionDefaults(tool('deepl'), null, null).draft).toMatchObject({
      planId: null,
      unitPriceCents: null,
      name: 'DeepL',
    });
    for (const candidate of tools)
      for (const offer of candidate.plans) {
        const { draft } = subscriptionDefaults(candidate, offer, null);
        const priced = { ...draft, id: 'x', unitPriceCents: draft.unitPriceCents ?? 100 };
        expect(subscriptionSchema.safeParse(priced).success).toBe(true);
      }
  });
});

describe('names and prices', () => {
  it.each([
    ['chatgpt', 'chatgpt-business', 'ChatGPT Business'],
    ['chatgpt', 'chatgpt-business-premium', 'ChatGPT Business Premium'],
    ['claude', 'claude-team-standard', 'Claude Team'],
    ['m365-copilot', 'm365-copilot-business', 'Microsoft 365 Copilot Business'],
    ['m365-copilot', 'm365-copilot-chat', 'Microsoft 365 Copilot Chat'],
    ['mistral-vibe', 'vibe-pro', 'Vibe Pro'],
    ['openai-api', 'openai-api-payg', 'API OpenAI'],
  ])('%s %s → %s', (toolId, planId, name) => expect(subscriptionName(tool(toolId), plan(toolId, planId))).toBe(name));
  it('16,67 $ by the month billed by the year is 200,04 $', () => {
    expect(planPriceCents(plan('perplexity', 'perplexity-pro'), 'annual')).toBe(20_004);
    expect(planPriceCents(plan('perplexity', 'perplexity-pro'), 'quarterly')).toBeNull();
  });
});
