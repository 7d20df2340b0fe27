import type { AuditResult } from '@shared/domain/audit';
import { useMemo } from 'react';
import { type Checklist, checklistOf } from '../model/checklist';
import { useSettingChecks, useTools } from '../queries';

/** The checklist of every tool the company pays for. */
export const useChecklists = (audit: AuditResult): readonly Checklist[] => {
  const tools = useTools();
  const checks = useSettingChecks();
  return useMemo(() => {
    const known = {
      tools: tools.data?.tools ?? [],
      settings: tools.data?.settings ?? [],
      checks: checks.data ?? [],
    };
    return audit.sinks.leak.tools.map(({ toolId, toolName }) => checklistOf(toolId, toolName, known));
  }, [audit.sinks.leak.tools, tools.data, checks.data]);
};
