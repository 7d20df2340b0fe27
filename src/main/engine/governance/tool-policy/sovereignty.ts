import type { SettingCheck } from '@shared/domain/assessment';
import type { CataloguePlan, CatalogueTool } from '@shared/domain/catalogue';
import type { Subscription } from '@shared/domain/subscription';
import {
  type SovereigntyAnswer,
  type SovereigntyAxis,
  type SovereigntyFact,
  type SovereigntyLine,
  sovereigntyAxes,
} from '@shared/domain/tool-policy';

type Answer = SovereigntyLine['answers'][number];
type Source = {
  readonly tool: CatalogueTool | undefined;
  /** Plans paid. */
  readonly plans: readonly CataloguePlan[];
  readonly checks: readonly SettingCheck[];
};

export const pointsOf: Readonly<Record<SovereigntyAnswer, number>> = { yes: 2, partial: 1, no: 0, unknown: 0 };
export const sovereigntyMax = sovereigntyAxes.length * pointsOf.yes;

const answer = (
  axis: SovereigntyAxis,
  value: SovereigntyAnswer,
  basis: Answer['basis'],
  reason: string,
  verify = false,
): Answer => ({
  axis,
  answer: value,
  basis,
  reason: { code: `security.sovereignty.reasons.${reason}`, params: {} },
  verify,
});
const unknown = (axis: SovereigntyAxis): Answer => answer(axis, 'unknown', 'none', 'unknown');

const stateOf = ({ checks }: Source, settingId: string): SettingCheck['state'] | null =>
  checks.find((check) => check.settingId === settingId)?.state ?? null;

const hosting = (source: Source): Answer => {
  const known = source.tool?.hosting;
  const region = stateOf(source, 'data-region');
  if (!known || known.euResidency === 'unknown')
    return region === 'ok' ? answer('hosting', 'yes', 'setting', 'hostingRegionOk') : unknown('hosting');
  const { verify } = known;
  if (known.euResidency === 'yes') return answer('hosting', 'yes', 'catalogue', 'hostingYes', verify);
  if (known.euResidency === 'no') return answer('hosting', 'no', 'catalogue', 'hostingNo', verify);
  if (region === 'ok') return answer('hosting', 'yes', 'setting', 'hostingRegionOk', verify);
  if (region === 'open') return answer('hosting', 'no', 'setting', 'hostingRegionOpen', verify);
  return answer('hosting', 'partial', 'catalogue', 'hostingOptional', verify);
};

/** The worst of several plans: a company is as exposed as its most exposed accounts. */
const training = (source: Source): Answer => {
  const state = stateOf(source, 'model-training');
  if (state === 'ok') return answer('training', 'yes', 'setting', 'trainingOff');
  if (state === 'open') return answer('training', 'no', 'setting', 'trainingOn');
  const defaults = source.plans.map((plan) => plan.trainsOnDataByDefault);
  const verify = source.plans.some((plan) => plan.verify);
  if (defaults.includes('yes-opt-out')) return answer('training', 'no', 'plan', 'trainingOptOut', verify);
  if (defaults.length === 0 || defaults.includes('unknown')) return unknown('training');
  return answer('training', 'yes', 'plan', 'trainingPlanNo', verify);
};

const traceability = (source: Source): Answer => {
  const exports = source.plans.map((plan) => plan.usageExport);
  const verify = source.plans.some((plan) => plan.verify);
  if (exports.length === 0 || exports.includes('unknown')) return unknown('traceability');
  if (exports.includes('no')) return answer('traceability', 'no', 'plan', 'traceNone', verify);
  if (exports.includes('partial')) return answer('traceability', 'partial', 'plan', 'tracePartial', verify);
  return answer('traceability', 'yes', 'plan', 'traceExport', verify);
};

// No source of the catalogue tells encryption or reversibility: only a check of the company's own answers them.
const fromCatalogue: Readonly<Record<SovereigntyAxis, (source: Source) => Answer>> = {
  hosting,
  encryption: () => unknown('encryption'),
  training,
  traceability,
  reversibility: () => unknown('reversibility'),
};

export type SovereigntyInput = {
  readonly toolIds: readonly string[];
  readonly tools: readonly CatalogueTool[];
  readonly subscriptions: readonly Subscription[];
  readonly checks: readonly SettingCheck[];
  readonly facts: readonly SovereigntyFact[];
};

/**
 * Five answers per tool: what the company checked itself wins over its settings, these over the plan paid, that over
 * the catalogue. Two points for yes, one for partial. Unknown earns nothing, is counted, and `atMost` says what the
 * score would be if every unknown answer turned out to be yes.
 */
export const sovereigntyLines = (input: SovereigntyInput): SovereigntyLine[] =>
  input.toolIds.map((toolId) => {
    const tool = input.tools.find((one) => one.id === toolId);
    const own = input.subscriptions.filter((one) => one.toolId === toolId && one.status !== 'ended');
    const planIds = new Set(own.map((one) => one.planId));
    const source: Source = {
      tool,
      plans: tool?.plans.filter((plan) => planIds.has(plan.id)) ?? [],
      checks: input.checks.filter((check) => check.toolId === toolId),
    };
    const answers = sovereigntyAxes.map((axis): Answer => {
      const fact = input.facts.find((one) => one.toolId === toolId && one.axis === axis);
      return fact ? answer(axis, fact.answer, 'fact', 'fact') : fromCatalogue[axis](source);
    });
    const points = answers.reduce((sum, one) => sum + pointsOf[one.answer], 0);
    const unknowns = answers.filter((one) => one.answer === 'unknown').length;
    return {
      toolId,
      tool: tool?.product ?? own[0]?.name ?? toolId,
      vendorCountry: tool?.vendorCountry ?? null,
      answers,
      points,
      unknown: unknowns,
      atMost: points + unknowns * pointsOf.yes,
    };
  });
