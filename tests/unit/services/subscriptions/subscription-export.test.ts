import { previewSubscriptionFile } from '@main/importers/subscriptions';
import { loadCatalogue } from '@main/reference/catalogue';
import { exportSubscriptions } from '@main/services/subscriptions/subscription-export';
import { unknownTools } from '@main/services/subscriptions/unknown-tools';
import type { SubscriptionView } from '@shared/contract/subscriptions';
import { catalogueToolSchema } from '@shared/domain/catalogue';
import { day } from '@shared/domain/day';
import { cents } from '@shared/domain/money';
import { type Subscription, subscriptionSchema } from '@shared/domain/subscription';
import { subscriptionDefaults } from '@shared/domain/subscription-defaults';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aSubscription } from '../../../support/builders';
import { importContext } from '../../importers/subscriptions/support';

const catalogue = loadCatalogue();
const chatgpt = catalogue.tools.find((tool) => tool.id === 'chatgpt');
const business = chatgpt?.plans.find((plan) => plan.id === 'chatgpt-business') ?? null;
if (!chatgpt) throw new Error('the catalogue has ChatGPT');
const base: Subscription = {
  ...subscriptionDefaults(chatgpt, business, null).draft,
  id: 'sub-1',
  unitPriceCents: cents(2_500),
};

const viewOf = (subscription: Subscription): SubscriptionView => ({
  ...subscription,
  costView: { cost: null, bridge: null, rate: { kind: 'euro' } },
  assignedSeats: 0,
  stalePrice: false,
  nextRenewal: { renewalOn: null, assumed: false, rolled: false, decideBy: null },
  running: true,
});
const exported = (subscriptions: readonly Subscription[], format: 'csv' | 'xlsx' = 'csv') =>
  exportSubscriptions(
    {
      subscriptions: subscriptions.map(viewOf),
      teams: importContext.teams,
      people: importContext.people,
      tools: catalogue.tools,
      dossier: 'Essai',
    },
    format,
  );
const readBack = async (subscriptions: readonly Subscription[]) => {
  const file = await exported(subscriptions);
  return previewSubscriptionFile(new Uint8Array(await file.arrayBuffer()), file.name, importContext);
};
/** What an import cannot carry: the identifier, and what was said of the seat register. */
const carried = ({ id: _, ...rest }: Subscription) => ({ ...rest, seatsListed: false });

const pick = <T>(...values: T[]) => fc.constantFrom(...values);
const someDay = fc
  .integer({ min: 0, max: 7_000 })
  .map((n) =>
    day(
      `20${String(15 + (n % 25)).padStart(2, '0')}-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`,
    ),
  );
const text = fc
  .stringMatching(/^[=+@'a-zA-ZéÀœ0-9;"’ -]{0,30}$/)
  .map((s) => s.trim())
  .filter((s) => s !== '' && !/^'[=+\-@]/.test(s));
const subscription: fc.Arbitrary<Subscription> = fc
  .record({
    plan: fc.constantFrom(...catalogue.tools.flatMap((tool) => tool.plans.map((plan) => ({ tool, plan })))),
    name: text,
    seats: fc.integer({ min: 1, max: 500 }),
    unitPriceCents: fc.integer({ min: 1, max: 5_000_000 }).map(cents),
    currency: pick('EUR', 'USD', 'GBP', 'CHF', 'CAD', 'PLN'),
    priceMode: pick('HT', 'TTC'),
    period: pick('monthly', 'quarterly', 'annual'),
    perSeat: fc.boolean(),
    vatRegime: pick('fr_supplier', 'reverse_charge_eu', 'reverse_charge_non_eu', 'charged_as_consumer'),
    vatNumberGiven: pick('yes', 'no', 'unknown'),
    cardFeeRate: pick(0, 0.02, 0.029, 0.005, 0.0175),
    fixedFeePerDebitCents: pick(0, 15, 100).map(cents),
    priceOrigin: pick('invoice', 'declared', 'catalogue', 'statement'),
    priceSeenOn: fc.option(someDay),
    startedOn: fc.option(someDay),
    commitmentMonths: fc.integer({ min: 0, max: 60 }),
    renewalOn: fc.option(someDay),
    noticeDays: fc.integer({ min: 0, max: 365 }),
    autoRenew: fc.boolean(),
    minSeats: fc.option(fc.integer({ min: 1, max: 50 })),
    payerKind: pick('team', 'company-card', 'bank-transfer', 'personal-card'),
    payerTeamId: fc.option(pick('t-mkt', 't-rd')),
    ownerPersonId: fc.option(pick('p-1', 'p-2')),
    accountKind: pick('company-workspace', 'personal-account'),
    contractUrl: fc.option(text),
    adminUrl: fc.constant(null),
    status: pick('active', 'trial', 'cancelled', 'ended'),
    endsOn: fc.option(someDay),
    budgetedAnnualCents: fc.option(fc.integer({ min: 0, max: 10_000_000 }).map(cents)),
    declared: fc.option(fc.tuple(fc.integer({ min: 0, max: 100 }), someDay)),
    note: fc.option(text),
  })
  .map(({ plan: { tool, plan }, declared, ...rest }) =>
    subscriptionSchema.parse({
      ...base,
      ...rest,
      toolId: tool.id,
      planId: plan.id,
      startedOn: rest.renewalOn && rest.startedOn && rest.startedOn > rest.renewalOn ? null : rest.startedOn,
      declaredActiveSeats: declared ? Math.min(declared[0], rest.seats) : null,
      declaredActiveOn: declared?.[1] ?? null,
    }),
  );

describe('export and import again', () => {
  it('gives the same subscription back, every column recognised but the computed ones', async () => {
    const preview = await readBack([base]);
    expect(preview.columns.filter((column) => column.field === null).map((column) => column.header)).toEqual([
      'HT par an (€)',
      'Coût complet par an (€)',
      'Décaissé TTC par an (€)',
    ]);
    expect(preview.lines[0]?.draft).toEqual(carried(base));
  });

  it('names the plans in French', async () => {
    const file = await exported([aSubscription({ toolId: 'chatgpt', planId: 'chatgpt-business' })]);
    const csv = await file.text();
    expect(csv).toContain('siège standard');
    expect(csv).not.toMatch(/\bseat\b|formerly/);
  });
  it('holds for any subscription', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(subscription, { minLength: 1, maxLength: 5 }), async (subscriptions) => {
        const preview = await readBack(subscriptions);
        expect(preview.lines.map((line) => line.draft ?? line.reasons)).toEqual(subscriptions.map(carried));
      }),
      { numRuns: 150 },
    );
  });

  it('also writes a workbook', async () => {
    const file = await exported([base], 'xlsx');
    expect(file.name).toBe('Abonnements IA - Essai.xlsx');
    expect(new Uint8Array(await file.arrayBuffer()).slice(0, 2)).toEqual(Uint8Array.of(0x50, 0x4b));
  });
});

describe('tools that the catalogue does not have', () => {
  it('become one record each, which says nothing more than their name', () => {
    const lines = [
      { toolId: 'own-tablee', name: 'Tablée' },
      { toolId: 'own-tablee', name: 'Tablée (Marketing)' },
      { toolId: 'chatgpt', name: 'ChatGPT' },
    ];
    const tools = unknownTools(lines, catalogue.tools);
    expect(tools.map((tool) => tool.id)).toEqual(['own-tablee']);
    expect(catalogueToolSchema.parse(tools[0])).toMatchObject({
      product: 'Tablée',
      hosting: { euResidency: 'unknown' },
      vendorCountry: null,
    });
    expect(unknownTools(lines, [...catalogue.tools, ...tools])).toEqual([]);
  });
});
