import type { SettingCheck } from '@shared/domain/assessment';
import type { Catalogue } from '@shared/domain/catalogue';
import { addMonths, type Day } from '@shared/domain/day';
import type { SettingLine } from '@shared/domain/tool-policy';

/** Months between two checks of a setting, unless said. */
export const checkEveryMonths = 3;

/** Day of the next check when none was given: three months after this one; none when it was never looked at. */
export const nextCheck = (checkedOn: Day | null): Day | null =>
  checkedOn === null ? null : addMonths(checkedOn, checkEveryMonths);

/**
 * Settings to look at for each tool, in the catalogue's order, then what was checked besides. A setting nobody looked
 * at is unknown, not fine; one whose next check has passed is overdue.
 */
export const settingLines = (
  toolIds: readonly string[],
  catalogue: Pick<Catalogue, 'tools' | 'settings'>,
  checks: readonly SettingCheck[],
  asOf: Day,
): SettingLine[] =>
  toolIds.flatMap((toolId) => {
    const tool = catalogue.tools.find((one) => one.id === toolId);
    const own = checks.filter((check) => check.toolId === toolId);
    const ids = [...new Set([...(tool?.settingsToCheck ?? []), ...own.map((check) => check.settingId)])];
    return ids.map((settingId): SettingLine => {
      const setting = catalogue.settings.find((one) => one.id === settingId);
      const check = own.find((one) => one.settingId === settingId);
      const nextCheckOn = check?.nextCheckOn ?? nextCheck(check?.checkedOn ?? null);
      return {
        toolId,
        tool: tool?.product ?? toolId,
        settingId,
        label: setting?.label ?? settingId,
        check: setting?.check ?? '',
        checkId: check?.id ?? null,
        state: check?.state ?? 'unknown',
        checkedBy: check?.checkedBy ?? null,
        checkedOn: check?.checkedOn ?? null,
        nextCheckOn,
        note: check?.note ?? null,
        overdue: nextCheckOn !== null && nextCheckOn < asOf && check?.state !== 'not-applicable',
      };
    });
  });
