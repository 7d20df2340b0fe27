import { type MilpSolve, optimise } from '@main/engine/consolidation/optimiser';
import { createSolver } from '@main/services/optimiser/solver';
import { defaultConstraints, defaultWeights, type OptimiserProblem } from '@shared/domain/optimiser';
import { optimiserOutcomeSchema, type SolvedOutcome } from '@shared/domain/optimiser-result';
import { beforeAll, describe, expect, it } from 'vitest';
import { aNeed, anOffer, aProblem } from '../../../../support/optimiser-problems';

let solve: MilpSolve;
beforeAll(async () => {
  solve = await createSolver();
});

const run = (problem: OptimiserProblem) =>
  optimiserOutcomeSchema.parse(optimise(problem, solve, { timeLimitSeconds: 20, explainSeconds: 5, setAside: true }));
const solved = (problem: OptimiserProblem): SolvedOutcome => {
  const outcome = run(problem);
  if (outcome.status !== 'optimal') throw new Error(`not optimal: ${JSON.stringify(outcome)}`);
  return outcome;
};
const offers = (outcome: SolvedOutcome) => outcome.choices.map((choice) => [choice.offerId, choice.seats]);

describe('optimise', () => {
  it('takes one tool for two needs when it is cheaper than two, with what doing without would cost', () => {
    const outcome = solved(
      aProblem({
        needs: [aNeed({ id: 'texte', people: 10 }), aNeed({ id: 'images', capability: 'image', people: 4 })],
        offers: [
          anOffer({
            id: 'tout',
            toolId: 'tout',
            capabilities: ['text', 'image'],
            steps: [{ fromSeats: 1, cents: 25_00 }],
          }),
          anOffer({ id: 'texte', toolId: 'texte', steps: [{ fromSeats: 1, cents: 20_00 }] }),
          anOffer({ id: 'image', toolId: 'image', capabilities: ['image'], steps: [{ fromSeats: 1, cents: 15_00 }] }),
        ],
      }),
    );
    // 10 × 25 € × 12 = 3 000 €; apart: 10 × 20 × 12 + 4 × 15 × 12 = 2 400 + 720 = 3 120 €. The 4 are among the 10.
    expect(offers(outcome)).toEqual([['tout', 10]]);
    expect(outcome.cost.eurosCents).toBe(3_000_00);
    expect(outcome.gapPercent).toBe(0);
    expect(outcome.choices[0]?.needIds).toEqual(['texte', 'images']);
    expect(outcome.choices[0]?.without).toEqual({
      extraLowCents: 120_00,
      extraHighCents: 120_00,
      toolIds: ['image', 'texte'],
    });
  });

  it('takes the fewest tools of two answers at the same price, in whatever order they come', () => {
    const both = anOffer({
      id: 'tout',
      toolId: 'tout',
      capabilities: ['text', 'image'],
      steps: [{ fromSeats: 1, cents: 30_00 }],
    });
    const apart = [
      anOffer({ id: 'texte', toolId: 'texte', steps: [{ fromSeats: 1, cents: 20_00 }] }),
      anOffer({ id: 'image', toolId: 'image', capabilities: ['image'], steps: [{ fromSeats: 1, cents: 10_00 }] }),
    ];
    const needs = [aNeed({ id: 'texte', people: 10 }), aNeed({ id: 'images', capability: 'image', people: 10 })];
    // 10 × 30 € × 12 = 3 600 €, and 10 × 20 × 12 + 10 × 10 × 12 = 3 600 € too.
    for (const all of [
      [both, ...apart],
      [...apart, both],
    ]) {
      const outcome = solved(aProblem({ needs, offers: all }));
      expect(outcome.cost.eurosCents).toBe(3_600_00);
      expect(outcome.toolIds).toEqual(['tout']);
    }
  });

  it('splits them again when the price makes it worth it', () => {
    const outcome = solved(
      aProblem({
        needs: [aNeed({ id: 'texte', people: 10 }), aNeed({ id: 'images', capability: 'image', people: 2 })],
        offers: [
          anOffer({
            id: 'tout',
            toolId: 'tout',
            capabilities: ['text', 'image'],
            steps: [{ fromSeats: 1, cents: 25_00 }],
          }),
          anOffer({ id: 'texte', toolId: 'texte' }),
          anOffer({ id: 'image', toolId: 'image', capabilities: ['image'], steps: [{ fromSeats: 1, cents: 15_00 }] }),
        ],
      }),
    );
    // 10 × 20 × 12 + 2 × 15 × 12 = 2 400 + 360 = 2 760 € against 3 000 €.
    expect(offers(outcome)).toEqual([
      ['texte', 10],
      ['image', 2],
    ]);
    expect(outcome.cost.eurosCents).toBe(2_760_00);
  });

  it('pays the minimum of seats, or buys more seats to reach a volume price', () => {
    const minimum = solved(aProblem({ needs: [aNeed({ people: 3 })], offers: [anOffer({ minSeats: 5 })] }));
    expect(minimum.choices[0]).toMatchObject({ seats: 5, usedSeats: 3, costCents: 1_200_00 });
    const volume = solved(
      aProblem({
        needs: [aNeed({ people: 9 })],
        offers: [
          anOffer({
            steps: [
              { fromSeats: 1, cents: 20_00 },
              { fromSeats: 10, cents: 15_00 },
            ],
          }),
        ],
      }),
    );
    // 9 × 20 × 12 = 2 160 €; 10 × 15 × 12 = 1 800 €.
    expect(volume.choices[0]).toMatchObject({ seats: 10, usedSeats: 9, costCents: 1_800_00 });
  });

  it('pays a begun period whole, and says what the other period would have cost', () => {
    const problem = aProblem({
      horizonMonths: 12,
      needs: [aNeed({ people: 10 })],
      offers: [
        anOffer({ id: 'mois', steps: [{ fromSeats: 1, cents: 25_00 }] }),
        anOffer({ id: 'an', period: 'annual', steps: [{ fromSeats: 1, cents: 240_00 }] }),
      ],
    });
    const year = solved(problem);
    expect(offers(year)).toEqual([['an', 10]]);
    // 10 × 25 × 12 − 10 × 240 = 3 000 − 2 400.
    expect(year.choices[0]?.otherPlan).toEqual({ offerId: 'mois', label: 'Offre', extraCents: 600_00 });
    // Over 9 months the year is still due whole: 2 400 € against 9 × 250 = 2 250 €.
    expect(offers(solved({ ...problem, horizonMonths: 9 }))).toEqual([['mois', 10]]);
  });

  it('a flat price covers everybody once', () => {
    const outcome = solved(
      aProblem({
        needs: [aNeed({ id: 'a', people: 30 }), aNeed({ id: 'b', teamId: 'autre', people: 20 })],
        offers: [
          anOffer({ id: 'plateforme', perSeat: false, steps: [{ fromSeats: 1, cents: 325_00 }] }),
          anOffer({ id: 'sieges', toolId: 'sieges' }),
        ],
      }),
    );
    // 325 × 12 = 3 900 € against 50 × 20 × 12 = 12 000 €.
    expect(offers(outcome)).toEqual([['plateforme', 50]]);
    expect(outcome.cost.eurosCents).toBe(3_900_00);
  });

  it('counts what is engaged once, keeps the engaged seats, and says what leaving changes', () => {
    const engaged = { subscriptionId: 'sub-1', seats: 10, months: 9 };
    const problem = aProblem({
      needs: [aNeed({ people: 10 })],
      offers: [
        anOffer({
          id: 'en-cours',
          toolId: 'ancien',
          period: 'annual',
          steps: [{ fromSeats: 1, cents: 360_00 }],
          engaged,
        }),
        anOffer({ id: 'nouveau', toolId: 'nouveau', steps: [{ fromSeats: 1, cents: 20_00 }] }),
      ],
    });
    const kept = solved(problem);
    // Kept: 10 × 30 × 12 = 3 600 €. Left: 9 months due = 2 700 €, and 10 × 20 × 12 = 2 400 € elsewhere: 5 100 €.
    expect(offers(kept)).toEqual([['en-cours', 10]]);
    expect(kept.cost).toMatchObject({ eurosCents: 3_600_00, engagedCents: 2_700_00 });
    const left = solved({
      ...problem,
      offers: problem.offers.map((offer) => (offer.engaged ? { ...offer, engaged: { ...engaged, months: 1 } } : offer)),
    });
    // Left: 300 € due, and 2 400 € elsewhere: 2 700 € against 3 600 €.
    expect(offers(left)).toEqual([['nouveau', 10]]);
    expect(left.cost.eurosCents).toBe(2_700_00);
    expect(left.dropped).toEqual([
      {
        offerId: 'en-cours',
        subscriptionId: 'sub-1',
        toolId: 'ancien',
        label: 'Offre',
        engagedCents: 300_00,
        keepingCents: 3_600_00,
      },
    ]);
  });

  it('buys a base licence for each seat of an add-on, but for those already owned', () => {
    const outcome = solved(
      aProblem({
        needs: [aNeed({ id: 'bureau', capability: 'office-suite', people: 8 })],
        offers: [
          anOffer({
            id: 'option',
            toolId: 'suite',
            capabilities: ['office-suite'],
            steps: [{ fromSeats: 1, cents: 18_00 }],
            requires: { offerIds: ['base'], ownedSeats: { equipe: 5 } },
          }),
          anOffer({ id: 'base', toolId: 'suite', capabilities: ['mail'], steps: [{ fromSeats: 1, cents: 10_00 }] }),
        ],
      }),
    );
    // 8 × 18 × 12 = 1 728 €; 3 missing bases × 10 × 12 = 360 €.
    expect(outcome.cost.eurosCents).toBe(2_088_00);
    expect(outcome.choices.find((choice) => choice.offerId === 'base')).toMatchObject({
      seats: 3,
      reason: 'base-licence',
      baseOf: ['option'],
    });
  });

  it('never uses an unknown price, and says so', () => {
    const outcome = solved(
      aProblem({
        needs: [aNeed()],
        offers: [
          anOffer({ id: 'inconnu', toolId: 'inconnu', steps: [], unusable: 'price-unknown' }),
          anOffer({ id: 'connu', toolId: 'connu' }),
        ],
      }),
    );
    expect(offers(outcome)).toEqual([['connu', 10]]);
    expect(outcome.excluded).toEqual([
      { offerId: 'inconnu', toolId: 'inconnu', label: 'Offre', code: 'price-unknown' },
    ]);
  });

  it('unknown hosting is not European hosting, and sensitive data only go where they are allowed', () => {
    const problem = aProblem({
      needs: [
        aNeed({ id: 'contrats', dataClass: 'client', people: 3 }),
        aNeed({ id: 'posts', teamId: 'com', dataClass: 'public', people: 3 }),
      ],
      offers: [
        anOffer({ id: 'inconnu', toolId: 'inconnu', euHosting: 'unknown', steps: [{ fromSeats: 1, cents: 5_00 }] }),
        anOffer({
          id: 'europe',
          toolId: 'europe',
          steps: [{ fromSeats: 1, cents: 30_00 }],
          allowedDataClasses: ['client'],
        }),
      ],
      constraints: { ...defaultConstraints, euHosting: 'sensitive', authorisedOnly: 'sensitive' },
    });
    const outcome = solved(problem);
    expect(outcome.assignments).toEqual([
      { needId: 'contrats', offerId: 'europe' },
      { needId: 'posts', offerId: 'inconnu' },
    ]);
    const all = solved({ ...problem, constraints: { ...problem.constraints, euHosting: 'all' } });
    expect(offers(all)).toEqual([['europe', 6]]);
    expect(all.choices[0]?.without).toBe('impossible');
  });

  it('weighs hours: a second tool must be worth its training', () => {
    const problem = aProblem({
      needs: [aNeed({ id: 'a', people: 5 })],
      tools: [
        { id: 'ancien', name: 'Ancien', usedByTeamIds: ['equipe'] },
        { id: 'nouveau', name: 'Nouveau', usedByTeamIds: [] },
      ],
      offers: [
        anOffer({ id: 'ancien', toolId: 'ancien', steps: [{ fromSeats: 1, cents: 20_00 }] }),
        anOffer({ id: 'nouveau', toolId: 'nouveau', steps: [{ fromSeats: 1, cents: 18_00 }] }),
      ],
    });
    // Euros alone: 5 × 18 × 12 = 1 080 € against 1 200 €.
    expect(offers(solved(problem))).toEqual([['nouveau', 5]]);
    // With hours at 30 €: + 5 people × 2 h × 30 € = 300 € of training.
    const weighed = solved({
      ...problem,
      weights: { ...defaultWeights, centsPerHour: 30_00, adminHoursPerToolMonth: 0 },
    });
    expect(offers(weighed)).toEqual([['ancien', 5]]);
    expect(weighed.cost).toMatchObject({ hours: 0, weightedCents: 1_200_00 });
  });

  it('an unknown footprint is never an advantage', () => {
    const problem = aProblem({
      needs: [aNeed({ people: 10 })],
      offers: [
        anOffer({ id: 'sobre', toolId: 'sobre', carbonGramsPerPersonMonth: 100 }),
        anOffer({
          id: 'lourd',
          toolId: 'lourd',
          carbonGramsPerPersonMonth: 900,
          steps: [{ fromSeats: 1, cents: 25_00 }],
        }),
        anOffer({ id: 'inconnu', toolId: 'inconnu', steps: [{ fromSeats: 1, cents: 19_99 }] }),
      ],
    });
    expect(offers(solved(problem))).toEqual([['inconnu', 10]]);
    const weighed = solved({ ...problem, weights: { ...defaultWeights, centsPerKgCo2e: 1_00 } });
    // 0,1 kg × 10 × 12 = 12 kg against 108 kg supposed for the unknown one: 12 € against 108 €.
    expect(offers(weighed)).toEqual([['sobre', 10]]);
    expect(weighed.cost).toMatchObject({ carbonCents: 12_00 });
    expect(weighed.cost.carbonKg).toBeCloseTo(12, 9);
    expect(solved(problem).cost.carbonKg).toBeNull();
  });

  it('sets aside the needs that no known price can cover, says it, and solves the others', () => {
    const problem = aProblem({
      needs: [aNeed({ id: 'texte' }), aNeed({ id: 'voix', capability: 'audio' })],
      offers: [anOffer(), anOffer({ id: 'voix', capabilities: ['audio'], steps: [], unusable: 'price-unknown' })],
    });
    const outcome = solved(problem);
    expect(outcome.cost.eurosCents).toBe(2_400_00);
    expect(outcome.setAside).toEqual([
      { needId: 'voix', blockedBy: [{ code: 'price-unknown', offers: 1 }], nearest: null },
    ]);
    expect(outcome.assignments.map((item) => item.needId)).toEqual(['texte']);
    // A need that a constraint of the user forbids is not set aside: the constraint is questioned.
    const forbidden = { ...defaultConstraints, forbiddenToolIds: ['outil'] };
    expect(run({ ...problem, constraints: forbidden })).toMatchObject({ status: 'infeasible' });
  });

  it('a running subscription of unknown cost is left out of every total, and said', () => {
    const engaged = { subscriptionId: 'sub-1', seats: 5, months: 3 };
    const outcome = solved(
      aProblem({
        needs: [aNeed()],
        offers: [
          anOffer({ id: 'nouveau', toolId: 'nouveau' }),
          anOffer({ id: 'ancien', toolId: 'ancien', steps: [], engaged, unusable: 'price-unknown' }),
        ],
      }),
    );
    expect(outcome.dropped).toMatchObject([{ subscriptionId: 'sub-1', engagedCents: null, keepingCents: null }]);
    expect(outcome.warnings).toContainEqual({
      code: 'optimiser.warnings.runningPriceUnknown',
      params: { offer: 'Offre' },
    });
  });

  it('nothing to cover is an answer of its own', () => {
    expect(run(aProblem({ offers: [anOffer()] }))).toEqual({ status: 'nothing-to-cover' });
  });
});
