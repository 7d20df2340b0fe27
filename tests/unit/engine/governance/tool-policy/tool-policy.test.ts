import { policyLines, settingLines, sovereigntyLines } from '@main/engine/governance/tool-policy';
import { loadCatalogue } from '@main/reference/catalogue';
import { settingCheckSchema } from '@shared/domain/assessment';
import { day } from '@shared/domain/day';
import type { ToolRule } from '@shared/domain/tool-policy';
import { hasText } from '@shared/text/translate';
import { describe, expect, test } from 'vitest';
import { aSubscription } from '../../../../support/builders';

const catalogue = loadCatalogue();
const check = (settingId: string, state: 'ok' | 'open' | 'unknown' | 'not-applicable', given: object = {}) =>
  settingCheckSchema.parse({
    id: `check-${settingId}`,
    toolId: 'chatgpt',
    settingId,
    state,
    checkedBy: 'Camille',
    checkedOn: '2026-08-01',
    nextCheckOn: null,
    note: null,
    ...given,
  });
const rule = (
  dataClass: ToolRule['dataClass'],
  verdict: ToolRule['verdict'],
  use: ToolRule['use'] = 'any',
): ToolRule => ({
  id: `${dataClass}-${use}`,
  toolId: 'chatgpt',
  dataClass,
  use,
  verdict,
  condition: null,
});
const lines = (rules: readonly ToolRule[], subscriptions = [aSubscription()]) =>
  policyLines({ tools: catalogue.tools, subscriptions, policies: [], rules, checks: [] });

describe('approved tools', () => {
  test('no decision is neither allowed nor forbidden', () => {
    const [line] = lines([]);
    expect(line?.standing).toBe('undecided');
    expect(line?.verdicts).toEqual({ public: null, internal: null, confidential: null, personal: null });
    expect(line?.warnings).toEqual([]);
  });
  test.each([
    [[rule('public', 'allowed'), rule('personal', 'forbidden')], 'allowed'],
    [[rule('public', 'allowed'), rule('internal', 'conditions')], 'conditions'],
    [[rule('public', 'forbidden'), rule('personal', 'forbidden')], 'forbidden'],
    [[rule('public', 'allowed', 'writing')], 'allowed'],
  ] as const)('%#: standing %s', (rules, standing) => {
    expect(lines(rules)[0]?.standing).toBe(standing);
  });
  test('allowed without owner, training not checked: said', () => {
    const codes = lines([rule('public', 'allowed')])[0]?.warnings.map((warning) => warning.code);
    expect(codes).toEqual(['security.policy.warnings.noOwner', 'security.policy.warnings.training']);
  });
  test('an ended subscription does not make a tool one of ours', () => {
    expect(lines([], [aSubscription({ status: 'ended' })])).toEqual([]);
  });
});

describe('settings', () => {
  test('all settings of the catalogue, unknown until somebody looked; every risk is said', () => {
    const all = settingLines(['chatgpt'], catalogue, [], day('2026-11-21'));
    expect(all.map((line) => line.settingId)).toEqual(catalogue.tools.find((t) => t.id === 'chatgpt')?.settingsToCheck);
    expect(all.every((line) => line.state === 'unknown' && !line.overdue)).toBe(true);
    for (const { id } of catalogue.settings) expect(hasText(`security.settings.risks.${id}`), id).toBe(true);
  });
  test('quarterly by default: checked on 1 August, due on 1 November, overdue on the 21st', () => {
    const [line] = settingLines(['chatgpt'], catalogue, [check('model-training', 'ok')], day('2026-11-21')).filter(
      (one) => one.settingId === 'model-training',
    );
    expect(line).toMatchObject({ nextCheckOn: '2026-11-01', overdue: true, state: 'ok' });
    const [before] = settingLines(['chatgpt'], catalogue, [check('model-training', 'ok')], day('2026-11-01')).filter(
      (one) => one.settingId === 'model-training',
    );
    expect(before?.overdue).toBe(false);
  });
});

describe('sovereignty', () => {
  const of = (given: Partial<Parameters<typeof sovereigntyLines>[0]>) =>
    sovereigntyLines({
      toolIds: ['chatgpt'],
      tools: catalogue.tools,
      subscriptions: [aSubscription()],
      checks: [],
      facts: [],
      ...given,
    })[0];
  const answer = (line: ReturnType<typeof of>, axis: string) => line?.answers.find((one) => one.axis === axis);

  test('what no source tells is unknown, earns nothing and is counted', () => {
    const line = of({});
    expect(answer(line, 'encryption')).toMatchObject({ answer: 'unknown', basis: 'none' });
    expect(answer(line, 'reversibility')?.answer).toBe('unknown');
    expect(line?.atMost).toBe((line?.points ?? 0) + 2 * (line?.unknown ?? 0));
    for (const one of line?.answers ?? []) expect(hasText(one.reason.code), one.reason.code).toBe(true);
  });
  test('European hosting optional: partial; set in the console: yes; seen elsewhere: no', () => {
    expect(answer(of({}), 'hosting')?.answer).toBe('partial');
    expect(answer(of({ checks: [check('data-region', 'ok')] }), 'hosting')?.answer).toBe('yes');
    expect(answer(of({ checks: [check('data-region', 'open')] }), 'hosting')?.answer).toBe('no');
  });
  test('a setting seen open wins over what the plan promises; a fact of ours wins over all', () => {
    const open = of({ checks: [check('model-training', 'open')] });
    expect(answer(open, 'training')).toMatchObject({ answer: 'no', basis: 'setting' });
    const fact = {
      id: 'f',
      toolId: 'chatgpt',
      axis: 'training' as const,
      answer: 'yes' as const,
      proof: 'contrat',
      checkedBy: 'Camille',
      checkedOn: day('2026-11-20'),
    };
    expect(answer(of({ checks: [check('model-training', 'open')], facts: [fact] }), 'training')).toMatchObject({
      answer: 'yes',
      basis: 'fact',
    });
  });
});
