import { type SubscriptionDraft, type SubscriptionView, subscriptionDraftSchema } from '@shared/contract/subscriptions';
import type { CatalogueTool } from '@shared/domain/catalogue';
import type { Company } from '@shared/domain/company';
import { subscriptionSchema } from '@shared/domain/subscription';
import { type DefaultAssumption, subscriptionDefaults } from '@shared/domain/subscription-defaults';
import type { SubscriptionTyped } from '@shared/domain/subscription-follow';
import type { Offer } from './offers';

/** A subscription being typed, with the offer it comes from and what was supposed of it. */
export type Entry = {
  /** Null: a tool of the dossier, still to be created, or gone from the catalogue. */
  readonly offer: Offer | null;
  /** Name of a tool to be created when the subscription is added. */
  readonly ownName: string | null;
  readonly typed: SubscriptionTyped;
  readonly assumed: readonly DefaultAssumption[];
};

/** Id that a tool bears until it is created. */
export const toolToCreate = 'own-new';

/** A tool known by its name alone, so that the same rules prefill the rest. */
const namedTool = (name: string): CatalogueTool => ({
  id: toolToCreate,
  vendor: name,
  product: name,
  aliases: [],
  category: 'assistant',
  vendorCountry: null,
  billingEntity: { name: null, country: null, source: null, verify: true },
  capabilities: ['text'],
  models: { list: [], source: null, verify: true },
  hosting: { euResidency: 'unknown', detail: null, source: null, verify: true },
  certifications: { list: [], source: null, verify: true },
  adminControls: { list: [], source: null, verify: true },
  bankLabels: [],
  settingsToCheck: [],
  plans: [],
  note: null,
});

/** What the catalogue lets foresee of an offer. */
export const entryOfOffer = (offer: Offer, company: Company | null): Entry => {
  const { draft, assumed } = subscriptionDefaults(offer.tool, offer.plan, company);
  return { offer, ownName: null, typed: draft, assumed };
};

/** A tool that the catalogue does not have: the price is the person's own. */
export const entryOfName = (name: string, company: Company | null): Entry => {
  const { draft } = subscriptionDefaults(namedTool(name), null, company);
  const typed = { ...draft, name, priceOrigin: 'declared' as const };
  return { offer: null, ownName: name, typed, assumed: ['price-mode', 'billing-country'] };
};

/** The subscription alone, without what the list computes beside it. */
export const subscriptionOf = (view: SubscriptionView): SubscriptionDraft => subscriptionSchema.parse(view);

/** What is typed of a subscription already saved. */
export const typedOf = (view: SubscriptionView): SubscriptionTyped => {
  const { id: _, ...typed } = subscriptionSchema.parse(view);
  return typed;
};

/** The draft as the contract takes it; null when something needed is missing or refused. */
export const draftOf = (typed: SubscriptionTyped, toolId: string): SubscriptionDraft | null => {
  const read = subscriptionDraftSchema.safeParse({ ...typed, toolId });
  return read.success ? read.data : null;
};
