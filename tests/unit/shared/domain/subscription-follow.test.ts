import { loadCatalogue } from '@main/reference/catalogue';
import { day } from '@shared/domain/day';
import { cents } from '@shared/domain/money';
import { subscriptionDefaults } from '@shared/domain/subscription-defaults';
import { followChange, type SubscriptionTyped } from '@shared/domain/subscription-follow';
import { describe, expect, it } from 'vitest';

const today = day('2026-11-21');
const offerOf = (toolId: string, planId: string) => {
  const tool = loadCatalogue().tools.find(({ id }) => id === toolId);
  const plan = tool?.plans.find(({ id }) => id === planId);
  if (!tool || !plan) throw new Error(`no plan ${planId}`);
  return { tool, plan };
};
const chatgpt = offerOf('chatgpt', 'chatgpt-business');
const start: SubscriptionTyped = subscriptionDefaults(chatgpt.tool, chatgpt.plan, { country: 'FR' }).draft;
const change = (part: Partial<SubscriptionTyped>, from = start) => followChange(from, part, chatgpt, today);

describe('what depends on another value follows it', () => {
  it('no VAT number: the vendor invoices VAT; given again: reverse charge', () => {
    const without = change({ vatNumberGiven: 'no' });
    expect(without.vatRegime).toBe('charged_as_consumer');
    expect(change({ vatNumberGiven: 'yes' }, without).vatRegime).toBe('reverse_charge_eu');
  });

  it('a personal card is invoiced as a consumer', () => {
    expect(change({ payerKind: 'personal-card' }).vatRegime).toBe('charged_as_consumer');
  });

  it('a regime chosen by hand stays', () => {
    const own = change({ vatRegime: 'fr_supplier' });
    expect(change({ vatNumberGiven: 'no' }, own).vatRegime).toBe('fr_supplier');
  });

  it('the card fee follows the currency and the payer, unless it was typed', () => {
    expect(start.cardFeeRate).toBe(0.02);
    expect(change({ currency: 'EUR' }).cardFeeRate).toBe(0);
    expect(change({ payerKind: 'bank-transfer' }).cardFeeRate).toBe(0);
    const typed = change({ cardFeeRate: 0.015 });
    expect(change({ currency: 'EUR' }, typed).cardFeeRate).toBe(0.015);
  });

  it('a year paid at once: 20 $ × 12 = 240 $, twelve months of commitment', () => {
    const yearly = change({ period: 'annual' });
    expect(yearly.unitPriceCents).toBe(240_00);
    expect(yearly.commitmentMonths).toBe(12);
    expect(yearly.priceOrigin).toBe('catalogue');
  });

  it('a period the catalogue has no price for asks for one: never zero', () => {
    expect(change({ period: 'quarterly' }).unitPriceCents).toBeNull();
  });

  it('a typed price is declared today, and no longer follows the catalogue', () => {
    const typed = change({ unitPriceCents: cents(27_50) });
    expect(typed).toMatchObject({ unitPriceCents: 27_50, priceOrigin: 'declared', priceSeenOn: today });
    expect(change({ period: 'annual' }, typed).unitPriceCents).toBe(27_50);
  });

  it('the price of an invoice keeps its origin when it is corrected', () => {
    const invoice = { ...start, priceOrigin: 'invoice' as const };
    expect(change({ unitPriceCents: cents(26_00) }, invoice)).toMatchObject({ priceOrigin: 'invoice' });
    expect(change({ period: 'annual' }, invoice).unitPriceCents).toBe(25_00);
  });

  it('another currency has no price in the catalogue', () => {
    expect(change({ currency: 'EUR' }).unitPriceCents).toBeNull();
  });

  it('changes nothing else', () => {
    expect(change({ seats: 12 })).toEqual({ ...start, seats: 12 });
  });
});
