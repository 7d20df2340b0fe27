import {
  adjust,
  changedHypotheses,
  hypothesisGroups,
  hypothesisValue,
} from '@renderer/features/audit/model/hypotheses';
import { auditSettingOrigins, auditSettingsSchema, defaultAuditSettings } from '@shared/domain/audit-settings';
import { describe, expect, it } from 'vitest';

describe('hypotheses on screen', () => {
  it('shows every setting of the audit once', () => {
    const shown = Object.values(hypothesisGroups).flat().sort();
    expect(shown).toEqual(Object.keys(auditSettingsSchema.shape).sort());
    expect(shown).toEqual(Object.keys(auditSettingOrigins).sort());
  });
  it('changes one and leaves the others', () => {
    const adjusted = adjust(defaultAuditSettings, 'choiceMinutesHigh', 60);
    expect(adjusted).toEqual({
      ok: true,
      change: { name: 'choiceMinutesHigh', settings: { ...defaultAuditSettings, choiceMinutesHigh: 60 } },
    });
    expect(adjusted.ok && changedHypotheses(adjusted.change.settings)).toEqual(['choiceMinutesHigh']);
    expect(changedHypotheses(defaultAuditSettings)).toEqual([]);
  });
  it('says why a value does not suit, and saves nothing', () => {
    const refused = (name: Parameters<typeof adjust>[1], value: number | null) => {
      const adjusted = adjust(defaultAuditSettings, name, value);
      return adjusted.ok ? null : adjusted.message;
    };
    expect(refused('hiddenHoursLow', 500)).toBe('La valeur basse dépasse la valeur haute.');
    expect(refused('delayMonths', null)).toBe('Ce champ est à remplir.');
    expect(refused('delayMonths', 2.5)).toBe('Écrivez un nombre entier.');
    expect(refused('delayMonths', 61)).toBe('La plus grande valeur admise est 60.');
    expect(refused('hiddenHoursTools', 1)).toBe('La plus petite valeur admise est 2.');
    expect(refused('hiddenHoursPeople', 0)).toBe('La valeur doit dépasser 0.');
    expect(refused('boxesForVerdict', 7)).toBeNull();
  });
  it('writes a value with its unit', () => {
    expect(hypothesisValue('hiddenHoursLow', 200)).toBe('200\u202fh/an');
    expect(hypothesisValue('urgentDays', 30)).toBe('30\u202fjours');
  });
});
