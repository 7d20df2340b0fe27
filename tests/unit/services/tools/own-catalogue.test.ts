import { subscriptions } from '@main/db/repositories';
import { createToolsService } from '@main/services/tools/tools-service';
import { Refusal } from '@shared/domain/refusal';
import { expect, it } from 'vitest';
import { aSubscription } from '../../../support/builders';
import { testPlatform } from '../../../support/dossiers';
import { openDossier } from '../staff/support';

const opened = () => {
  const dossier = openDossier();
  const tools = createToolsService(testPlatform(''));
  const planNamed = (id: string) =>
    tools
      .list(dossier.client)
      .tools.flatMap((tool) => tool.plans)
      .find((plan) => plan.id === id);
  return { ...dossier, tools, planNamed };
};
const correction = {
  id: 'chatgpt-business',
  toolId: 'chatgpt',
  name: 'Business',
  audience: 'team' as const,
  priceMonthly: 29,
  priceAnnualPerMonth: null,
  currency: 'EUR' as const,
  billingUnit: 'seat' as const,
  taxDisplay: 'HT' as const,
  minSeats: 2,
  trainsOnDataByDefault: 'no' as const,
  note: null,
};

it('a built-in plan is corrected in the dossier, the built-in one stays readable and comes back', () => {
  const { client, tools, planNamed, db } = opened();
  const before = planNamed('chatgpt-business');
  expect(before).toMatchObject({ origin: 'built-in', priceMonthly: 25, currency: 'USD', corrects: null });
  tools.savePlan(client, correction);
  expect(planNamed('chatgpt-business')).toMatchObject({
    origin: 'own',
    priceMonthly: 29,
    currency: 'EUR',
    ageDays: 0,
    stale: false,
    // What the form does not ask is not lost.
    dpaAvailable: true,
    usageExport: 'partial',
    trainingSource: 'oa-privacy',
    corrects: { priceMonthly: 25, currency: 'USD' },
  });
  // Even a plan in use goes back to the catalogue: it does not disappear.
  db.write({ code: 'example-built' }, (w) => subscriptions.save(w, aSubscription()));
  tools.removePlan(client, 'chatgpt-business');
  expect(planNamed('chatgpt-business')).toEqual(before);
});

it('a plan of one’s own that a subscription uses is kept', () => {
  const { client, tools, db } = opened();
  const { result } = tools.savePlan(client, { ...correction, id: undefined, name: 'Sur mesure' });
  db.write({ code: 'example-built' }, (w) => subscriptions.save(w, aSubscription({ planId: result.id })));
  expect(() => tools.removePlan(client, result.id)).toThrow(Refusal);
});

it('a tool of one’s own is found by its other names', () => {
  const { client, tools } = opened();
  const { result } = tools.saveTool(client, {
    vendor: 'Tablée SAS',
    product: 'Tablée IA',
    aliases: ['TableeBot'],
    category: 'assistant',
    vendorCountry: 'FR',
    capabilities: ['text'],
    euResidency: 'yes',
    note: null,
  });
  const tool = tools.list(client).tools.find(({ id }) => id === result.id);
  expect(tool).toMatchObject({ origin: 'own', aliases: ['TableeBot'], plans: [{ priceMonthly: null, origin: 'own' }] });
});
