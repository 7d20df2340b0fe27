import type { api } from '@renderer/api';
import type { Choice } from '@renderer/ui/fields';
import type { PlanView, ToolView } from '@shared/contract/tools';
import { type CataloguePlan, cataloguePlanSchema, catalogueToolSchema } from '@shared/domain/catalogue';
import { centsFromEuros } from '@shared/domain/money';
import { countryName } from '@shared/text/countries';
import { sourceDate } from '@shared/text/figure-text';
import { formatAmount } from '@shared/text/format';
import { t } from '@shared/text/translate';

export type CatalogueView = Awaited<ReturnType<typeof api.tools.list>>;

const choices = <V extends string>(values: readonly V[], label: (value: V) => string): readonly Choice<V>[] =>
  values.map((value) => ({ value, label: label(value) }));

const { category, hosting } = catalogueToolSchema.shape;
const { audience, billingUnit, taxDisplay, trainsOnDataByDefault } = cataloguePlanSchema.shape;
export const categoryChoices = () => choices(category.options, (value) => t(`tools.categories.${value}`));
export const hostingChoices = () => choices(hosting.shape.euResidency.options, (value) => t(`tools.hosting.${value}`));
export const audienceChoices = () => choices(audience.options, (value) => t(`tools.plan.audience.${value}`));
export const unitChoices = () => choices(billingUnit.options, (value) => t(`tools.plan.unit.${value}`));
export const taxChoices = () => choices(taxDisplay.options, (value) => t(`tools.form.tax.${value}`));
export const trainingChoices = () =>
  choices(trainsOnDataByDefault.options, (value) => t(`tools.form.trainingChoices.${value}`));

/** Countries of the tools of the catalogue, and a few more. */
export const countryChoices = (tools: readonly ToolView[]): readonly Choice<string>[] => {
  const known = tools.flatMap((tool) => (tool.vendorCountry === null ? [] : [tool.vendorCountry]));
  return [...new Set(['FR', ...known])]
    .map((value) => ({ value, label: countryName(value) }))
    .sort((a, b) => a.label.localeCompare(b.label, 'fr'));
};

const isPriced = (plan: CataloguePlan): boolean => plan.priceMonthly !== null || plan.priceAnnualPerMonth !== null;

/** How much of the catalogue is old or unsure, in one answer. */
export const catalogueCounts = (tools: readonly ToolView[]) => {
  const plans = tools.flatMap((tool) => tool.plans);
  return {
    tools: tools.length,
    plans: plans.length,
    stale: plans.filter((plan) => plan.stale).length,
    verify: plans.filter((plan) => isPriced(plan) && plan.verify).length,
    own: tools.filter((tool) => tool.origin === 'own').length + ownPlans(tools),
  };
};
const ownPlans = (tools: readonly ToolView[]): number =>
  tools
    .filter((tool) => tool.origin === 'built-in')
    .flatMap((tool) => tool.plans)
    .filter((plan) => plan.origin === 'own').length;

const money = (amount: number, plan: CataloguePlan): string =>
  formatAmount(centsFromEuros(amount), plan.currency ?? 'EUR');

/** « 25 $ par mois · 20 $ par mois, payé à l’année », « gratuit », « prix non relevé ». */
export const priceText = (plan: CataloguePlan): string => {
  if (plan.priceMonthly === 0) return t('tools.plan.free');
  const parts = [
    ...(plan.priceMonthly === null ? [] : [t('tools.plan.monthly', { price: money(plan.priceMonthly, plan) })]),
    ...(plan.priceAnnualPerMonth === null
      ? []
      : [t('tools.plan.annual', { price: money(plan.priceAnnualPerMonth, plan) })]),
  ];
  if (parts.length > 0) return parts.join(' · ');
  if (plan.billingUnit === 'quote' || plan.billingUnit === 'usage' || plan.billingUnit === 'included')
    return t(`tools.plan.${plan.billingUnit}`);
  return t('tools.plan.unpriced');
};

/** « par siège · prix HT · 2 sièges au moins ». */
export const termsText = (plan: CataloguePlan): string =>
  [
    t(`tools.plan.audience.${plan.audience}`),
    t(`tools.plan.unit.${plan.billingUnit}`),
    ...(isPriced(plan) && plan.priceMonthly !== 0 ? [t(`tools.plan.tax.${plan.taxDisplay}`)] : []),
    ...(plan.minSeats === null || plan.minSeats === 1 ? [] : [t('tools.plan.minSeats', { count: plan.minSeats })]),
  ].join(' · ');

/** « DPA disponible · export d’usage partiel ». */
export const dataText = (plan: CataloguePlan): string =>
  [
    ...(plan.dpaAvailable === null ? [] : [t(`tools.plan.dpa.${plan.dpaAvailable ? 'yes' : 'no'}`)]),
    t(`tools.plan.usageExport.${plan.usageExport}`),
  ].join(' · ');

/** « vu avril 2026, il y a 233 jours », « sans date ». */
export const seenText = (plan: PlanView): string => {
  const date = sourceDate({ date: plan.asOf });
  if (date === null) return t('tools.plan.undated');
  const age = plan.ageDays === null ? null : t('tools.plan.age', { days: Math.max(0, plan.ageDays) });
  return [t('tools.plan.seen', { when: date }), ...(age === null ? [] : [age])].join(', ');
};

/** The lowest monthly price above zero, in cents of its currency; null when none was read. */
export const entryPrice = (tool: ToolView): { readonly cents: number; readonly currency: 'EUR' | 'USD' } | null => {
  const prices = tool.plans.flatMap((plan) => {
    const price = plan.priceMonthly ?? plan.priceAnnualPerMonth;
    return price === null || price === 0 || plan.currency === null
      ? []
      : [{ cents: centsFromEuros(price), currency: plan.currency }];
  });
  return prices.reduce<(typeof prices)[number] | null>(
    (best, one) => (best === null || one.cents < best.cents ? one : best),
    null,
  );
};
