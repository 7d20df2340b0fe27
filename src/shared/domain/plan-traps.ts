import type { CataloguePlan, CatalogueTool } from './catalogue';

/** Piège d'une offre: what a person must know before paying, as a code of `subscriptionScreens.traps`. */
export const planTrapCodes = [
  'min-seats',
  'company-revenue',
  'no-commercial-use',
  'addon',
  'no-cut-mid-term',
  'included',
  'count-once',
  'inside-cloud-bill',
  'trains-by-default',
  'individual',
  'annual-only',
  'quote',
  'usage',
  'usage-on-top',
  'seat-auto-add',
  'public-by-default',
  'check-eligibility',
  'inactive-credited',
  'reseller',
] as const;
export type PlanTrapCode = (typeof planTrapCodes)[number];
export type PlanTrap = { readonly code: PlanTrapCode; readonly params: Readonly<Record<string, number>> };

/** What the notes of the catalogue say of one plan, in words the product can say in French. */
export const trapsByPlan: Readonly<Record<string, readonly PlanTrapCode[]>> = {
  'mj-basic': ['company-revenue'],
  'mj-standard': ['company-revenue'],
  'm365-copilot-enterprise': ['no-cut-mid-term'],
  'el-free': ['no-commercial-use'],
  'luma-lite': ['no-commercial-use'],
};

/** Same, for every plan of a tool. */
export const trapsByTool: Readonly<Record<string, readonly PlanTrapCode[]>> = {
  'google-workspace-gemini': ['count-once'],
  'aws-bedrock': ['inside-cloud-bill'],
  'azure-openai': ['inside-cloud-bill'],
  'slack-ai': ['inactive-credited'],
  'm365-copilot': ['reseller'],
};

const byBilling: Readonly<Partial<Record<CataloguePlan['billingUnit'], PlanTrapCode>>> = {
  'addon-seat': 'addon',
  included: 'included',
  quote: 'quote',
  usage: 'usage',
  'seat-plus-usage': 'usage-on-top',
};

const ofPlan = (plan: CataloguePlan): PlanTrapCode[] => {
  const billing = byBilling[plan.billingUnit];
  return [
    ...(trapsByPlan[plan.id] ?? []),
    ...(plan.minSeats !== null && plan.minSeats > 1 ? (['min-seats'] as const) : []),
    ...(billing ? [billing] : []),
    ...(plan.trainsOnDataByDefault === 'yes-opt-out' ? (['trains-by-default'] as const) : []),
    ...(plan.audience === 'individual' ? (['individual'] as const) : []),
    ...(plan.priceMonthly === null && plan.priceAnnualPerMonth !== null ? (['annual-only'] as const) : []),
  ];
};

const ofTool = (tool: CatalogueTool, plan: CataloguePlan | null, known: readonly PlanTrapCode[]): PlanTrapCode[] => {
  const asks = (setting: string) => tool.settingsToCheck.includes(setting);
  const named = known.includes('company-revenue') || known.includes('no-commercial-use');
  return [
    ...(trapsByTool[tool.id] ?? []),
    ...(asks('seat-auto-add') && plan?.audience === 'team' ? (['seat-auto-add'] as const) : []),
    ...(asks('public-by-default') ? (['public-by-default'] as const) : []),
    ...(asks('licence-eligibility') && !named ? (['check-eligibility'] as const) : []),
  ];
};

/**
 * The traps of an offer, the gravest first: terms that forbid it to a company, seats that are billed anyway, another
 * licence needed, training on the data by default. Only what the catalogue states; never an amount.
 */
export const planTraps = (tool: CatalogueTool, plan: CataloguePlan | null): readonly PlanTrap[] => {
  const own = plan === null ? [] : ofPlan(plan);
  const codes = new Set([...own, ...ofTool(tool, plan, own)]);
  return planTrapCodes
    .filter((code) => codes.has(code))
    .map((code) => ({ code, params: code === 'min-seats' ? { count: plan?.minSeats ?? 1 } : {} }));
};
