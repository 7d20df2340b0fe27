import { checklistOf } from '@renderer/features/audit/model/checklist';
import { trapIds, trapsOf } from '@renderer/features/audit/model/traps';
import type { SettingCheck } from '@shared/domain/assessment';
import type { AuditInput } from '@shared/domain/audit';
import { day } from '@shared/domain/day';
import { describe, expect, it } from 'vitest';
import { aSummary, audit, holders, reference } from '../../../../support/audit';
import { aSubscription } from '../../../../support/builders';

const { catalogue } = reference();
const aCheck = (settingId: string, state: SettingCheck['state']): SettingCheck => ({
  id: `check-${settingId}`,
  toolId: 'chatgpt',
  settingId,
  state,
  checkedBy: null,
  checkedOn: day('2026-11-01'),
  nextCheckOn: null,
  note: null,
});

const checklistWith = (checks: readonly SettingCheck[]) =>
  checklistOf('chatgpt', 'ChatGPT', { tools: catalogue.tools, settings: catalogue.settings, checks });
const statesOf = (given: Partial<AuditInput>, checks: readonly SettingCheck[] = []) =>
  Object.fromEntries(
    trapsOf(audit({ ...given, settingChecks: [...checks] }), [checklistWith(checks)]).map(({ id, state }) => [
      id,
      state,
    ]),
  );

describe('checklistOf', () => {
  it('lists what the catalogue asks for, all to be checked, with typographic apostrophes', () => {
    const list = checklistWith([]);
    expect(list).toMatchObject({ toolName: 'ChatGPT', done: 0, open: 0 });
    expect(list.lines.map(({ settingId }) => settingId)).toContain('workspace-discovery');
    expect(list.lines.every(({ state }) => state === 'unknown')).toBe(true);
    expect(list.lines.map(({ label, what }) => label + what).join('')).not.toContain("'");
  });
  it('counts what was looked at; « à vérifier » is not looked at', () => {
    const list = checklistWith([
      aCheck('model-training', 'ok'),
      aCheck('workspace-discovery', 'open'),
      aCheck('memory', 'unknown'),
      aCheck('made-up-setting', 'not-applicable'),
    ]);
    expect(list).toMatchObject({ done: 3, open: 1 });
    // Checked although the catalogue does not ask for it: kept, last.
    expect(list.lines.at(-1)).toMatchObject({ settingId: 'made-up-setting', state: 'not-applicable' });
  });
});

describe('the seven traps', () => {
  it('come in the order of the article', () => {
    const traps = trapsOf(audit({ subscriptions: [aSubscription()] }), []);
    expect(traps.map(({ id }) => id)).toEqual([...trapIds]);
  });
  it('are unknown when the dossier cannot tell: not knowing is not being safe', () => {
    expect(statesOf({ subscriptions: [aSubscription()] })).toMatchObject({
      accounts: 'unknown',
      settings: 'unknown',
      turnover: 'unknown',
      changes: 'unknown',
      publicSpace: 'unknown',
      support: 'unknown',
    });
  });
  it('are found in the data', () => {
    const found = statesOf(
      {
        subscriptions: [aSubscription({ vatRegime: 'charged_as_consumer', vatNumberGiven: 'no' })],
        seatSummaries: [
          aSummary({ regular: 5, never: 2, left: 3 }, { personalAccounts: 1, holders: holders(1, 10, null) }),
        ],
      },
      [aCheck('workspace-discovery', 'open'), aCheck('auto-enabled-features', 'open')],
    );
    expect(found).toEqual({
      accounts: 'found',
      price: 'found',
      settings: 'found',
      turnover: 'found',
      changes: 'found',
      publicSpace: 'found',
      support: 'found',
    });
  });
  it('are cleared only when the data clears them', () => {
    const trained = { id: 'staff-trained' as const, answer: 'yes' as const, answeredOn: day('2026-11-10') };
    const checks = checklistWith([]).lines.map(({ settingId }) => aCheck(settingId, 'ok'));
    const clear = statesOf(
      {
        subscriptions: [aSubscription()],
        seatSummaries: [aSummary({ regular: 10 }, { holders: holders(1, 10, null) })],
        answers: [trained],
      },
      checks,
    );
    expect(Object.values(clear)).toEqual(Array.from({ length: 7 }, () => 'clear'));
  });
});
