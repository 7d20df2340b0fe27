import { type CatalogueTool, untoldPlan } from '@shared/domain/catalogue';
import type { Subscription } from '@shared/domain/subscription';

const noSource = { source: null, verify: true } as const;

/** A tool known by its name alone: everything else is unknown and to be checked. */
const namedOnly = (id: string, name: string): CatalogueTool => ({
  id,
  vendor: name,
  product: name,
  aliases: [],
  category: 'assistant',
  vendorCountry: null,
  billingEntity: { name: null, country: null, ...noSource },
  capabilities: ['text'],
  models: { list: [], ...noSource },
  hosting: { euResidency: 'unknown', detail: null, ...noSource },
  certifications: { list: [], ...noSource },
  adminControls: { list: [], ...noSource },
  bankLabels: [],
  settingsToCheck: [],
  plans: [
    {
      id: `${id}-offre`,
      name,
      ...untoldPlan,
      trainingSource: null,
      dpaAvailable: null,
      usageExport: 'unknown',
      source: null,
      asOf: null,
      confidence: 'low',
      verify: true,
    },
  ],
  note: null,
});

/**
 * Tools to add to the dossier for imported subscriptions whose tool the catalogue does not have (`own-<name>` of the
 * importer): one record each, named after the subscription, to be completed by hand.
 */
export const unknownTools = (
  subscriptions: readonly Pick<Subscription, 'toolId' | 'name'>[],
  tools: readonly CatalogueTool[],
): CatalogueTool[] => {
  const known = new Set(tools.map((tool) => tool.id));
  const names = new Map<string, string>();
  for (const { toolId, name } of subscriptions)
    if (!known.has(toolId) && toolId.startsWith('own-') && !names.has(toolId)) names.set(toolId, name);
  return [...names].map(([id, name]) => namedOnly(id, name));
};
