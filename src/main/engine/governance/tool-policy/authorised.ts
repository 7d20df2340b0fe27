import type { DataClass } from '@shared/domain/need';
import type { ToolRule } from '@shared/domain/tool-policy';

/** « Données de clients ou de personnes » of the charter is « données clients » of a need. */
const needClass = (rule: ToolRule): DataClass => (rule.dataClass === 'personal' ? 'client' : rule.dataClass);

/**
 * Classes of data that each tool may be given whatever the use: allowed, or allowed under conditions. A tool without a
 * general rule is not in the map: nothing was decided, so nothing is authorised.
 */
export const authorisedClasses = (rules: readonly ToolRule[]): ReadonlyMap<string, readonly DataClass[]> => {
  const byTool = new Map<string, DataClass[]>();
  for (const rule of rules) {
    if (rule.use !== 'any') continue;
    const classes = byTool.get(rule.toolId) ?? [];
    byTool.set(rule.toolId, rule.verdict === 'forbidden' ? classes : [...classes, needClass(rule)]);
  }
  return byTool;
};
