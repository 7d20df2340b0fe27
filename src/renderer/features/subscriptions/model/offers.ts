import { matches, normalise, rank } from '@renderer/ui/search';
import type { PlanView, ToolView } from '@shared/contract/tools';
import type { CataloguePlan } from '@shared/domain/catalogue';
import { subscriptionName } from '@shared/domain/subscription-defaults';
import { planName } from '@shared/text/offer-label';

/** What can be subscribed to: a plan of a tool, or the tool alone when nobody knows the plan. */
export type Offer = {
  readonly id: string;
  /** Name of the subscription it makes: « ChatGPT Business ». */
  readonly label: string;
  /** Name in a list: the label, or the plan's own name when another offer of the tool bears the same label. */
  readonly title: string;
  readonly tool: ToolView;
  readonly plan: PlanView | null;
};

/** A name that the catalogue does not have: to be added as a tool of the dossier. */
export type OwnName = { readonly ownName: string };

const audiences: Readonly<Record<CataloguePlan['audience'], number>> = {
  team: 0,
  individual: 1,
  enterprise: 2,
  api: 3,
};
const isFree = (plan: CataloguePlan): boolean => plan.priceMonthly === 0;
const isPriced = (plan: CataloguePlan): boolean => plan.priceMonthly !== null || plan.priceAnnualPerMonth !== null;

/** Plans a company would subscribe to come first: for teams, with a price, paid. */
const likelihood = (plan: PlanView | null): number =>
  plan === null ? 9 : audiences[plan.audience] + (isPriced(plan) ? 0 : 4) + (isFree(plan) ? 5 : 0);

const offersOfTool = (tool: ToolView): Offer[] => {
  // An own tool has one plan that says nothing more than the tool.
  const plans: readonly (PlanView | null)[] = tool.origin === 'own' ? tool.plans : [...tool.plans, null];
  const labels = plans.map((plan) => subscriptionName(tool, plan));
  return plans.map((plan, at) => {
    const label = labels[at] ?? tool.product;
    const alone = labels.filter((other) => other === label).length === 1;
    const title =
      alone || plan === null ? label : `${tool.product} · ${plan.origin === 'own' ? plan.name : planName(plan)}`;
    return { id: `${tool.id}|${plan?.id ?? ''}`, label, title, tool, plan };
  });
};

/** Every offer of the catalogue and of the dossier. */
export const offersOf = (tools: readonly ToolView[]): readonly Offer[] => tools.flatMap(offersOfTool);

const best = (query: string, texts: readonly string[]): number =>
  texts.reduce((found, text) => Math.min(found, rank(query, text)), 3);

const namesOf = (offer: Offer): readonly string[] => [offer.label, offer.tool.product, ...offer.tool.aliases];

const proposals = 40;

/** Offers found by a few letters of a name, an alias or a vendor: what begins with them first, then the likeliest. */
export const searchOffers = (offers: readonly Offer[], query: string): readonly Offer[] =>
  offers
    .filter((offer) => matches(query, [...namesOf(offer), offer.tool.id, offer.tool.vendor, offer.plan?.name]))
    .map((offer) => {
      const label = rank(query, offer.label);
      return {
        offer,
        label,
        rank: Math.min(label, best(query, [offer.tool.product, offer.tool.id, ...offer.tool.aliases])),
      };
    })
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        Number(a.offer.tool.origin !== 'own') - Number(b.offer.tool.origin !== 'own') ||
        a.offer.tool.product.localeCompare(b.offer.tool.product, 'fr') ||
        a.label - b.label ||
        likelihood(a.offer.plan) - likelihood(b.offer.plan),
    )
    .slice(0, proposals)
    .map(({ offer }) => offer);

/** True when a tool or an offer bears exactly this name. */
export const isKnownName = (offers: readonly Offer[], name: string): boolean =>
  offers.some((offer) => namesOf(offer).some((known) => normalise(known) === normalise(name)));

/** The offer of a subscription; null when the catalogue no longer has its tool. */
export const offerOf = (
  offers: readonly Offer[],
  chosen: { readonly toolId: string | null; readonly planId: string | null },
): Offer | null =>
  offers.find((offer) => offer.tool.id === chosen.toolId && (offer.plan?.id ?? null) === chosen.planId) ??
  offers.find((offer) => offer.tool.id === chosen.toolId && offer.plan === null) ??
  offers.find((offer) => offer.tool.id === chosen.toolId) ??
  null;
