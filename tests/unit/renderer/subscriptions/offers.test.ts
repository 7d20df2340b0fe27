import { loadCatalogue } from '@main/reference/catalogue';
import { isKnownName, offerOf, offersOf, searchOffers } from '@renderer/features/subscriptions/model/offers';
import type { ToolView } from '@shared/contract/tools';
import { describe, expect, it } from 'vitest';

const tools = loadCatalogue().tools.map(
  (tool): ToolView => ({
    ...tool,
    origin: 'built-in',
    plans: tool.plans.map((plan) => ({ ...plan, origin: 'built-in', ageDays: null, stale: true, corrects: null })),
  }),
);
const offers = offersOf(tools);
const found = (query: string) => searchOffers(offers, query).map(({ title }) => title);

describe('offers found by a few letters', () => {
  it('« cha » is ChatGPT Business first: for teams, with a price', () => {
    expect(found('cha')[0]).toBe('ChatGPT Business');
  });

  it('a plan named in full comes first', () => {
    expect(found('chatgpt plus')[0]).toBe('ChatGPT Plus');
    expect(found('chatgpt enterprise')[0]).toBe('ChatGPT Enterprise');
  });

  it('an alias leads to the tool: « chatgpt team », « le chat », « m365 »', () => {
    expect(found('chatgpt team')[0]).toBe('ChatGPT Business');
    expect(found('le chat')[0]).toContain('Vibe');
    expect(found('m365')[0]).toContain('Microsoft 365 Copilot');
  });

  it('finds without accents nor case, and nothing for an unknown name', () => {
    expect(found('PERPLEX')[0]).toContain('Perplexity');
    expect(found('zzorg')).toEqual([]);
  });

  it('free offers come after paid ones', () => {
    const chatgpt = found('chatgpt');
    expect(chatgpt.indexOf('ChatGPT Free')).toBeGreaterThan(chatgpt.indexOf('ChatGPT Plus'));
  });

  it('two offers of the same name can be told apart', () => {
    const titles = offers.filter(({ tool }) => tool.id === 'chatgpt').map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('knows which names it has', () => {
    expect(isKnownName(offers, 'chatgpt')).toBe(true);
    expect(isKnownName(offers, 'Outil maison')).toBe(false);
  });

  it('a subscription finds its offer, or its tool alone when the plan is gone', () => {
    expect(offerOf(offers, { toolId: 'chatgpt', planId: 'chatgpt-business' })?.label).toBe('ChatGPT Business');
    expect(offerOf(offers, { toolId: 'chatgpt', planId: 'gone' })?.plan).toBeNull();
    expect(offerOf(offers, { toolId: 'gone', planId: null })).toBeNull();
  });
});
