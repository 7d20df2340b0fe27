import { orpc } from '@renderer/api';
import { useQuery } from '@tanstack/react-query';

export const useAudit = () => useQuery(orpc.audit.get.queryOptions());
export const useAuditSettings = () => useQuery(orpc.audit.settings.queryOptions());
export const useSettingChecks = () => useQuery(orpc.audit.settingChecks.queryOptions());
export const useTools = () => useQuery(orpc.tools.list.queryOptions());
export const useTeams = () => useQuery(orpc.company.teams.queryOptions());
