import { catalogueOffers, ownedBases } from '@main/engine/consolidation';
import { loadCatalogue } from '@main/reference/catalogue';
import { offerLabel } from '@shared/text/offer-label';
import { describe, expect, it } from 'vitest';
import { aRunning } from '../../../../support/consolidation-builders';
import { aNeed } from '../../../../support/optimiser-problems';

const { tools } = loadCatalogue();
const copilot = tools.find(({ id }) => id === 'm365-copilot');
if (!copilot) throw new Error('the catalogue has no Copilot');
/** The office suite that Copilot stands on, as a company types it. */
const suite = {
  ...copilot,
  id: 'microsoft-365',
  product: 'Microsoft 365',
  category: 'office' as const,
  plans: copilot.plans.slice(0, 1).map((plan) => ({ ...plan, id: 'm365-premium', billingUnit: 'seat' as const })),
};
const all = [...tools, suite];
const needs = [
  aNeed({ id: 'besoin-1', teamId: 'ventes', people: 10 }),
  aNeed({ id: 'besoin-2', teamId: 'support', people: 4 }),
];
const ADD_ON = 'm365-copilot-enterprise';

describe('ownedBases', () => {
  it('nothing paid: no base, and the add-on stays out of reach', () => {
    expect(ownedBases(all, [], needs).get(ADD_ON)).toBeUndefined();
  });

  it('a suite paid by one team serves the others with the seats it does not need', () => {
    const paid = aRunning(
      { toolId: 'microsoft-365', planId: 'm365-premium', seats: 12 },
      { holdings: [{ teamId: 'ventes', seats: 12 }] },
    );
    // 12 seats: 10 people of the sales, and 2 of the 4 of the support.
    expect(ownedBases(all, [paid], needs).get(ADD_ON)).toEqual({ ventes: 10, support: 2 });
  });

  it('an add-on in use tells that its base is there, and is not counted twice with it', () => {
    const addOn = aRunning(
      { id: 'sub-2', toolId: 'm365-copilot', planId: ADD_ON, seats: 6 },
      { holdings: [{ teamId: 'ventes', seats: 6 }] },
    );
    const paid = aRunning(
      { toolId: 'microsoft-365', planId: 'm365-premium', seats: 4 },
      { holdings: [{ teamId: 'ventes', seats: 4 }] },
    );
    expect(ownedBases(all, [addOn], needs).get(ADD_ON)).toEqual({ ventes: 6 });
    expect(ownedBases(all, [addOn, paid], needs).get(ADD_ON)).toEqual({ ventes: 6 });
  });

  it('a cancelled subscription is no base, and neither is a tool of another vendor', () => {
    const cancelled = aRunning({ toolId: 'microsoft-365', planId: 'm365-premium', seats: 12, status: 'cancelled' });
    const other = aRunning({ id: 'sub-3', toolId: 'chatgpt', planId: 'chatgpt-business', seats: 12 });
    expect(ownedBases(all, [cancelled, other], needs).get(ADD_ON)).toBeUndefined();
  });

  it('what is owned makes the add-on usable', () => {
    const facts = {
      rates: { USD: 1.25 },
      vatRate: 0.2,
      allowIndividualPlans: false,
      trainingClosed: new Set<string>(),
      authorised: new Map(),
      carbon: new Map(),
      labelOf: offerLabel,
    };
    const of = (owned: ReturnType<typeof ownedBases>) =>
      catalogueOffers(tools, { ...facts, ownedBases: owned }).find(({ id }) => id === `${ADD_ON}@annual`);
    expect(of(new Map())?.unusable).toBe('base-licence-unknown');
    expect(of(new Map([[ADD_ON, { ventes: 10 }]]))).toMatchObject({
      unusable: null,
      requires: { ownedSeats: { ventes: 10 } },
    });
  });
});

describe('offerLabel', () => {
  it('no plan of the catalogue is said with an English description', () => {
    const english = /\b(seat|formerly|free|included|add-on|credit pack|credits|and|other)\b/i;
    for (const tool of tools)
      for (const plan of tool.plans) {
        const label = offerLabel(tool, plan, 'monthly');
        expect(label).toContain(tool.product);
        expect(label.replace(tool.product, '')).not.toMatch(english);
      }
  });
  it('says how it is paid only when there is a choice', () => {
    const claude = tools.find(({ id }) => id === 'claude');
    const team = claude?.plans.find(({ id }) => id === 'claude-team-standard');
    if (!claude || !team) throw new Error('the catalogue has no Claude Team');
    expect(offerLabel(claude, team, 'annual')).toBe('Claude Team, siège standard, payé à l’année');
    expect(offerLabel(claude, { ...team, priceMonthly: null }, 'annual')).toBe('Claude Team, siège standard');
  });
});
