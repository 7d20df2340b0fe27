import type { SettingCheck } from '@shared/domain/assessment';
import type { CatalogueTool } from '@shared/domain/catalogue';
import type { Coded } from '@shared/domain/figure';
import type { Subscription } from '@shared/domain/subscription';
import {
  type DataClass,
  dataClasses,
  type PolicyLine,
  type ToolPolicy,
  type ToolRule,
  type Verdict,
} from '@shared/domain/tool-policy';

export type PolicyInput = {
  readonly tools: readonly CatalogueTool[];
  readonly subscriptions: readonly Subscription[];
  readonly policies: readonly ToolPolicy[];
  readonly rules: readonly ToolRule[];
  readonly checks: readonly SettingCheck[];
};

const running = (subscription: Subscription): boolean => subscription.status !== 'ended';

/** Tools the company pays or has decided on, in the order of their names. */
export const followedTools = (input: Pick<PolicyInput, 'subscriptions' | 'policies' | 'rules'>): string[] => [
  ...new Set([
    ...input.subscriptions.filter(running).map((one) => one.toolId),
    ...input.policies.map((one) => one.toolId),
    ...input.rules.map((one) => one.toolId),
  ]),
];

const accountOf = (own: readonly Subscription[]): PolicyLine['account'] => {
  if (own.length === 0) return 'unknown';
  return own.some((one) => one.accountKind === 'personal-account') ? 'personal-account' : 'company-workspace';
};

const standingOf = (verdicts: readonly (Verdict | null)[]): PolicyLine['standing'] => {
  const decided = verdicts.filter((one): one is Verdict => one !== null);
  if (decided.length === 0) return 'undecided';
  if (decided.every((one) => one === 'forbidden')) return 'forbidden';
  return decided.includes('conditions') ? 'conditions' : 'allowed';
};

const warningsOf = (
  line: Pick<PolicyLine, 'standing' | 'account' | 'inUse' | 'policy'>,
  checks: readonly SettingCheck[],
): Coded[] => {
  if (line.standing === 'forbidden' || line.standing === 'undecided') return [];
  const training = checks.find((check) => check.settingId === 'model-training');
  const open = checks.filter((check) => check.state === 'open').length;
  return [
    ...(line.policy?.owner ? [] : ['noOwner']),
    ...(training?.state === 'ok' || training?.state === 'not-applicable' ? [] : ['training']),
    ...(line.account === 'personal-account' ? ['personalAccount'] : []),
    ...(line.inUse ? [] : ['unpaid']),
  ]
    .map((code): Coded => ({ code: `security.policy.warnings.${code}`, params: {} }))
    .concat(open > 0 ? [{ code: 'security.policy.warnings.openSettings', params: { count: open } }] : []);
};

/**
 * One line per tool: general verdict by data class, rules by use, what is paid. A class nobody decided on has no
 * verdict: it is neither allowed nor forbidden. The standing sums up: forbidden only when every decided class is.
 */
export const policyLines = (input: PolicyInput): PolicyLine[] =>
  followedTools(input)
    .map((toolId): PolicyLine => {
      const tool = input.tools.find((one) => one.id === toolId);
      const own = input.subscriptions.filter((one) => one.toolId === toolId && running(one));
      const rules = input.rules.filter((one) => one.toolId === toolId);
      const general = (dataClass: DataClass): Verdict | null =>
        rules.find((rule) => rule.dataClass === dataClass && rule.use === 'any')?.verdict ?? null;
      const verdicts = Object.fromEntries(dataClasses.map((one) => [one, general(one)])) as PolicyLine['verdicts'];
      const partial = {
        policy: input.policies.find((one) => one.toolId === toolId) ?? null,
        inUse: own.length > 0,
        account: accountOf(own),
        standing: standingOf([
          ...dataClasses.map(general),
          ...rules.filter((rule) => rule.use !== 'any').map((rule) => rule.verdict),
        ]),
      };
      return {
        toolId,
        tool: tool?.product ?? own[0]?.name ?? toolId,
        vendor: tool?.vendor ?? '',
        category: tool?.category ?? '',
        seats: own.length === 0 ? null : own.reduce((sum, one) => sum + one.seats, 0),
        ...partial,
        rules,
        verdicts,
        warnings: warningsOf(
          partial,
          input.checks.filter((check) => check.toolId === toolId),
        ),
      };
    })
    .sort((a, b) => (a.tool.toLowerCase() < b.tool.toLowerCase() ? -1 : 1));
