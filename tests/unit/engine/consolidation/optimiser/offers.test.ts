import { catalogueOffers, type OfferFacts, optimise, problemOf, runningOffer } from '@main/engine/consolidation';
import { loadCatalogue } from '@main/reference/catalogue';
import { createSolver } from '@main/services/optimiser';
import { day } from '@shared/domain/day';
import { cents } from '@shared/domain/money';
import { defaultConstraints, defaultWeights, offerSchema } from '@shared/domain/optimiser';
import { offerLabel } from '@shared/text/offer-label';
import { textOf } from '@shared/text/translate';
import { describe, expect, it } from 'vitest';
import { aRunning, today } from '../../../../support/consolidation-builders';
import { aNeed } from '../../../../support/optimiser-problems';

const { tools } = loadCatalogue();
const facts = (given: Partial<OfferFacts> = {}): OfferFacts => ({
  rates: { USD: 1.25 },
  vatRate: 0.2,
  allowIndividualPlans: false,
  trainingClosed: new Set(),
  authorised: new Map(),
  carbon: new Map(),
  ownedBases: new Map(),
  labelOf: offerLabel,
  ...given,
});
const offers = catalogueOffers(tools, facts());
const of = (id: string, list = offers) => list.find((offer) => offer.id === id);

describe('catalogueOffers', () => {
  it('every plan becomes one offer per listed period, valid and with a stable identity', () => {
    for (const offer of offers) offerSchema.parse(offer);
    expect(new Set(offers.map((offer) => offer.id)).size).toBe(offers.length);
    // 25 $ and 20 $ × 12, at 1.25 $ for one euro.
    expect(of('chatgpt-business@monthly')).toMatchObject({
      steps: [{ fromSeats: 1, cents: 20_00 }],
      minSeats: 2,
      unusable: null,
    });
    expect(of('chatgpt-business@annual')).toMatchObject({ period: 'annual', steps: [{ fromSeats: 1, cents: 192_00 }] });
  });

  it('an unknown price is never used, and neither is a currency without a rate', () => {
    expect(of('m365-copilot-business@monthly')).toMatchObject({ steps: [], priceStatus: 'unknown' });
    expect(of('sp0ton-mutualise@monthly')?.unusable).toBe('price-unknown');
    const noRate = catalogueOffers(tools, facts({ rates: {} }));
    expect(of('chatgpt-business@monthly', noRate)).toMatchObject({ steps: [], unusable: 'price-unknown' });
    // No plan at all with an empty price is usable.
    expect(offers.filter((offer) => offer.steps.length === 0 && offer.unusable === null)).toEqual([]);
  });

  it('plans included, priced by use, or for one person are set apart, with the reason in French', () => {
    expect(of('m365-copilot-chat@monthly')?.unusable).toBe('included');
    expect(of('claude-enterprise@annual')?.unusable).toBe('usage-priced');
    expect(of('chatgpt-plus@monthly')?.unusable).toBe('individual-plan');
    for (const offer of offers)
      if (offer.unusable) expect(textOf(`optimiser.blocks.${offer.unusable}`)).not.toContain('optimiser.');
    const allowed = catalogueOffers(tools, facts({ allowIndividualPlans: true }));
    expect(of('chatgpt-plus@monthly', allowed)).toMatchObject({ unusable: null, perSeat: true, trainsOnData: 'yes' });
    // A free plan only bears an occasional use.
    expect(of('chatgpt-free@monthly', allowed)?.intensities).toEqual(['occasional']);
  });

  it('an add-on needs its base licence: owned ones are said by the dossier', () => {
    expect(of('m365-copilot-enterprise@annual')?.unusable).toBe('base-licence-unknown');
    const owned = facts({ ownedBases: new Map([['m365-copilot-enterprise', { rh: 5 }]]) });
    expect(of('m365-copilot-enterprise@annual', catalogueOffers(tools, owned))).toMatchObject({
      unusable: null,
      requires: { offerIds: [], ownedSeats: { rh: 5 } },
    });
  });

  it('training checked and closed counts as closed', () => {
    const closed = catalogueOffers(tools, facts({ trainingClosed: new Set(['lovable']) }));
    expect([of('lovable-pro@monthly')?.trainsOnData, of('lovable-pro@monthly', closed)?.trainsOnData]).toEqual([
      'yes',
      'no',
    ]);
  });
});

describe('runningOffer', () => {
  const tool = tools.find((candidate) => candidate.id === 'chatgpt');
  if (tool === undefined) throw new Error('chatgpt is missing');

  it('its own price, engaged until the first date the contract lets go', () => {
    const running = aRunning({ commitmentMonths: 12, renewalOn: day('2027-03-10'), noticeDays: 30 }, { minSeats: 2 });
    // 10 × 25 € × 12 = 3 000 € a year: 300 € a seat. From 21 November to 10 March: 4 months begun.
    expect(runningOffer(running, tool, facts(), today)).toMatchObject({
      steps: [{ fromSeats: 1, cents: 300_00 }],
      period: 'annual',
      minSeats: 2,
      engaged: { subscriptionId: 'subscription-1', seats: 10, months: 4 },
      verify: false,
    });
  });

  it('what already ends is no offer; a personal account is not a solution for the company', () => {
    expect(runningOffer(aRunning({ status: 'cancelled', endsOn: day('2027-01-01') }), tool, facts(), today)).toBeNull();
    const personal = runningOffer(aRunning({ accountKind: 'personal-account' }), tool, facts(), today);
    expect(personal?.unusable).toBe('individual-plan');
  });
});

describe('problemOf, solved on the real catalogue', () => {
  it('replaces two assistants of one team by one, and keeps what is engaged', async () => {
    const running = [
      aRunning(
        {
          id: 'a',
          toolId: 'chatgpt',
          planId: 'chatgpt-business',
          name: 'ChatGPT',
          seats: 10,
          payerTeamId: 'marketing',
        },
        { minSeats: 2 },
      ),
      aRunning(
        {
          id: 'b',
          toolId: 'claude',
          planId: 'claude-team-standard',
          name: 'Claude',
          seats: 10,
          unitPriceCents: cents(30_00),
          payerTeamId: 'marketing',
        },
        { minSeats: 5 },
      ),
    ];
    const needs = [
      aNeed({ id: 'texte', teamId: 'marketing', people: 10 }),
      aNeed({ id: 'images', teamId: 'marketing', capability: 'image', people: 3 }),
    ];
    const problem = problemOf(
      { needs, tools, running, facts: facts(), asOf: today },
      { horizonMonths: 12, constraints: defaultConstraints, weights: defaultWeights },
    );
    const outcome = optimise(problem, await createSolver(), {
      timeLimitSeconds: 20,
      explainSeconds: 5,
      setAside: true,
    });
    expect(outcome.status).toBe('optimal');
    if (outcome.status !== 'optimal') return;
    expect(outcome.dropped.map((item) => item.subscriptionId)).toContain('b');
    for (const need of needs) {
      const offerId = outcome.assignments.find((item) => item.needId === need.id)?.offerId;
      expect(problem.offers.find((offer) => offer.id === offerId)?.capabilities).toContain(need.capability);
    }
    for (const choice of outcome.choices) expect(choice.without).not.toBeNull();
    // Never an offer whose price is unknown.
    for (const choice of outcome.choices)
      expect(problem.offers.find((offer) => offer.id === choice.offerId)?.steps.length).toBeGreaterThan(0);
  });
});
