import { api, useWrite } from '@renderer/api';
import { t } from '@shared/text/translate';

export type ToolDraft = Parameters<typeof api.tools.saveTool>[0];
export type PlanDraft = Parameters<typeof api.tools.savePlan>[0];
type Named = { readonly id: string; readonly name: string };

export const useSaveTool = () =>
  useWrite((draft: ToolDraft) => api.tools.saveTool(draft), {
    quiet: true,
    done: (_, { product }) => t('tools.done.tool', { name: product }),
  });
export const useRemoveTool = () =>
  useWrite(({ id }: Named) => api.tools.removeTool({ id }), {
    done: (_, { name }) => t('tools.done.toolRemoved', { name }),
  });
export const useSavePlan = () =>
  useWrite((draft: PlanDraft) => api.tools.savePlan(draft), {
    quiet: true,
    done: (_, { name }) => t('tools.done.plan', { name }),
  });
/** Removes a plan of one's own; a correction gives the built-in plan back. */
export const useRemovePlan = () =>
  useWrite(({ id }: Named & { readonly correction: boolean }) => api.tools.removePlan({ id }), {
    done: (_, { name, correction }) => t(correction ? 'tools.done.planRestored' : 'tools.done.planRemoved', { name }),
  });
