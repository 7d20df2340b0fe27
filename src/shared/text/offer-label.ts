import type { CataloguePlan, CatalogueTool } from '../domain/catalogue';
import { hasText, t, textOf } from './translate';

/** Plan in French, without its tool: « Team, siège standard ». */
export const planName = (plan: Pick<CataloguePlan, 'id' | 'name'>): string => {
  const key = `planLabels.${plan.id}`;
  return hasText(key) ? textOf(key) : plan.name;
};

/** Plan of a tool in French: « Claude Team, siège standard ». */
export const planLabel = (tool: Pick<CatalogueTool, 'product'>, plan: Pick<CataloguePlan, 'id' | 'name'>): string => {
  const name = planName(plan);
  return name.includes(tool.product) ? name : `${tool.product} ${name}`;
};

/** The same as an offer: with how it is paid when its plan can be paid by the month and by the year. */
export const offerLabel = (
  tool: Pick<CatalogueTool, 'product'>,
  plan: Pick<CataloguePlan, 'id' | 'name' | 'priceMonthly' | 'priceAnnualPerMonth'>,
  period: 'monthly' | 'annual',
): string => {
  const label = planLabel(tool, plan);
  const both = plan.priceMonthly !== null && plan.priceAnnualPerMonth !== null;
  return both ? t(`planPeriods.${period}`, { label }) : label;
};
