import { dataClasses, intensities, type Need } from '@shared/domain/need';
import type { Offer, OptimiserProblem } from '@shared/domain/optimiser';
import fc from 'fast-check';

const teams = ['equipe-a', 'equipe-b'];
const capabilities = ['text', 'image', 'code'];
const toolIds = ['outil-1', 'outil-2', 'outil-3', 'outil-4'];

const need = (index: number): fc.Arbitrary<Need> =>
  fc.record({
    id: fc.constant(`besoin-${index}`),
    teamId: fc.constantFrom(...teams),
    capability: fc.constantFrom(...capabilities),
    people: fc.integer({ min: 1, max: 12 }),
    intensity: fc.constantFrom(...intensities),
    dataClass: fc.constantFrom(...dataClasses),
    origin: fc.constant('declared' as const),
    note: fc.constant(null),
  });

const steps: fc.Arbitrary<Offer['steps']> = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 60_00 }).map((cents) => [{ fromSeats: 1, cents }]) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.integer({ min: 10_00, max: 60_00 }), fc.integer({ min: 2, max: 15 }), fc.integer({ min: 1, max: 99 }))
      .map(([cents, fromSeats, percent]) => [
        { fromSeats: 1, cents },
        { fromSeats, cents: Math.floor((cents * percent) / 100) },
      ]),
  },
  { weight: 1, arbitrary: fc.constant<Offer['steps']>([]) },
);

const offer = (index: number): fc.Arbitrary<Offer> =>
  fc
    .record({
      toolId: fc.constantFrom(...toolIds),
      capabilities: fc.subarray(capabilities, { minLength: 2 }),
      perSeat: fc.boolean(),
      flat: fc.boolean(),
      period: fc.constantFrom('monthly' as const, 'quarterly' as const, 'annual' as const),
      steps,
      minSeats: fc.option(fc.integer({ min: 1, max: 8 })),
      maxSeats: fc.option(fc.integer({ min: 8, max: 20 }), { freq: 1 }),
      euHosting: fc.constantFrom('yes' as const, 'optional' as const, 'no' as const, 'unknown' as const),
      trainsOnData: fc.constantFrom('no' as const, 'no' as const, 'yes' as const, 'unknown' as const),
      allowedDataClasses: fc.option(fc.subarray([...dataClasses])),
      intensities: fc.option(fc.subarray([...intensities], { minLength: 1 }), { freq: 1 }),
      carbonGramsPerPersonMonth: fc.option(fc.integer({ min: 0, max: 900 })),
      engaged: fc.option(
        fc.record({ seats: fc.integer({ min: 1, max: 15 }), months: fc.integer({ min: 0, max: 14 }) }),
        {
          freq: 2,
        },
      ),
    })
    .map(({ flat, ...given }): Offer => {
      const perSeat = given.perSeat || !flat;
      // A running subscription has one price.
      const price = given.engaged === null && perSeat ? given.steps : given.steps.slice(0, 1);
      return {
        ...given,
        id: `offre-${index}`,
        label: `Offre ${index}`,
        planId: null,
        perSeat,
        steps: price,
        audience: 'team' as const,
        requires: null,
        engaged: given.engaged === null ? null : { ...given.engaged, subscriptionId: `abonnement-${index}` },
        priceStatus: 'declared' as const,
        verify: false,
        unusable: null,
      };
    });

/** Turns one offer into an add-on of others, owned in part by the first team. */
const withAddOn = (offers: readonly Offer[]): fc.Arbitrary<Offer[]> =>
  fc
    .record({
      addOn: fc.option(fc.nat({ max: offers.length - 1 })),
      bases: fc.subarray(offers.map((_, index) => index)),
      owned: fc.integer({ min: 0, max: 10 }),
    })
    .map(({ addOn, bases, owned }) =>
      offers.map((given, index) =>
        index === addOn
          ? {
              ...given,
              engaged: null,
              requires: {
                offerIds: bases.filter((base) => base !== index).map((base) => `offre-${base}`),
                ownedSeats: { 'equipe-a': owned },
              },
            }
          : given,
      ),
    );

const scope = fc.constantFrom(
  'off' as const,
  'off' as const,
  'off' as const,
  'off' as const,
  'sensitive' as const,
  'all' as const,
);

/** Small whole problems: every kind of price, constraint and weight. */
export const problems: fc.Arbitrary<OptimiserProblem> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 5 }))
  .chain(([needCount, offerCount]) =>
    fc.record({
      horizonMonths: fc.constantFrom(12, 12, 36, 7),
      needs: fc.tuple(...Array.from({ length: needCount }, (_, index) => need(index))),
      offers: fc.tuple(...Array.from({ length: offerCount }, (_, index) => offer(index))).chain(withAddOn),
      tools: fc.tuple(
        ...toolIds.map((id) =>
          fc.record({ id: fc.constant(id), name: fc.constant(id), usedByTeamIds: fc.subarray(teams) }),
        ),
      ),
      constraints: fc.record({
        euHosting: scope,
        acceptOptionalHosting: fc.boolean(),
        noTraining: scope,
        authorisedOnly: scope,
        maxTools: fc.option(fc.integer({ min: 1, max: 3 })),
        keptToolIds: fc.oneof(
          { weight: 4, arbitrary: fc.constant<string[]>([]) },
          fc.subarray(toolIds, { maxLength: 1 }),
        ),
        forbiddenToolIds: fc.oneof(
          { weight: 3, arbitrary: fc.constant<string[]>([]) },
          fc.subarray(toolIds, { maxLength: 1 }),
        ),
        budgetCents: fc.option(fc.integer({ min: 500_00, max: 30_000_00 }), { freq: 2 }),
      }),
      weights: fc.record({
        centsPerHour: fc.constantFrom(0, 0, 35_00),
        centsPerKgCo2e: fc.constantFrom(0, 0, 1_000),
        trainingHoursPerPerson: fc.constantFrom(1, 2.5),
        adminHoursPerToolMonth: fc.constantFrom(0, 1.5),
      }),
    }),
  );
