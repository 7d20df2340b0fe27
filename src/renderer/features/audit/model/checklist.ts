import type { ToolView } from '@shared/contract/tools';
import type { SettingCheck } from '@shared/domain/assessment';
import { typographic } from './words';

type Setting = { readonly id: string; readonly label: string; readonly check: string };
/** One setting of one tool, with its state: nobody looked is « à vérifier ». */
export type ChecklistLine = {
  readonly settingId: string;
  readonly label: string;
  readonly what: string;
  readonly check: SettingCheck | null;
  readonly state: SettingCheck['state'];
};
export type Checklist = {
  readonly toolId: string;
  readonly toolName: string;
  readonly lines: readonly ChecklistLine[];
  readonly done: number;
  readonly open: number;
};

type Known = {
  readonly tools: readonly Pick<ToolView, 'id' | 'product' | 'settingsToCheck'>[];
  readonly settings: readonly Setting[];
  readonly checks: readonly SettingCheck[];
};

/** What is to be looked at in the console of a tool, in the order of the catalogue, then what was checked besides. */
export const checklistOf = (toolId: string, toolName: string | null, { tools, settings, checks }: Known): Checklist => {
  const tool = tools.find(({ id }) => id === toolId);
  const own = checks.filter((check) => check.toolId === toolId);
  const asked = tool?.settingsToCheck ?? [];
  const besides = own.map(({ settingId }) => settingId).filter((id) => !asked.includes(id));
  const lines = [...asked, ...new Set(besides)].map((settingId): ChecklistLine => {
    const setting = settings.find(({ id }) => id === settingId);
    const check = own.find((one) => one.settingId === settingId) ?? null;
    return {
      settingId,
      label: typographic(setting?.label ?? settingId),
      what: typographic(setting?.check ?? ''),
      check,
      state: check?.state ?? 'unknown',
    };
  });
  return {
    toolId,
    toolName: toolName ?? tool?.product ?? toolId,
    lines,
    done: lines.filter(({ state }) => state !== 'unknown').length,
    open: lines.filter(({ state }) => state === 'open').length,
  };
};
