import { api, orpc, useWrite } from '@renderer/api';
import { download } from '@renderer/ui/download';
import { toast } from '@renderer/ui/feedback';
import { defaultAuditSettings } from '@shared/domain/audit-settings';
import { t } from '@shared/text/translate';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type HypothesisChange, hypothesisValue } from './model/hypotheses';

const settingsKey = orpc.audit.settings.queryKey();

/** Saves one hypothesis: every figure that rests on it is computed again. */
export const useSaveHypothesis = () => {
  const queries = useQueryClient();
  const call = async ({ settings }: HypothesisChange) => {
    // Shown at once: a second field left meanwhile must not bring the old value of the first one back.
    queries.setQueryData(settingsKey, settings);
    try {
      return await api.audit.saveSettings(settings);
    } catch (error) {
      await queries.invalidateQueries({ queryKey: settingsKey });
      throw error;
    }
  };
  return useWrite(call, {
    done: (_, { name, settings }) =>
      t('auditScreens.hypotheses.saved', {
        label: t(`auditScreens.hypotheses.names.${name}`),
        value: hypothesisValue(name, settings[name]),
      }),
  });
};
export const useResetHypotheses = () =>
  useWrite(() => api.audit.saveSettings(defaultAuditSettings), { done: () => t('auditScreens.hypotheses.savedAll') });

export const useSaveAnswer = () =>
  useWrite((input: Parameters<typeof api.audit.saveAnswer>[0]) => api.audit.saveAnswer(input), {
    done: (_, { answer }) => t(answer === null ? 'auditScreens.diagnostic.removed' : 'auditScreens.diagnostic.saved'),
  });

export type SettingCheckInput = Parameters<typeof api.audit.saveSettingCheck>[0];
export const useSaveSettingCheck = (label: string) =>
  useWrite((input: SettingCheckInput) => api.audit.saveSettingCheck(input), {
    done: (_, { state }) =>
      t('auditScreens.sinks.checklist.saved', {
        setting: label,
        state: t(`auditScreens.sinks.checklist.states.${state}`),
      }),
  });

/** The printed audit, handed to the browser's own download. */
export const useAuditPdf = () =>
  useMutation({
    mutationFn: () => api.audit.pdf(),
    onSuccess: (file) => {
      download(file);
      toast.done(t('auditScreens.synthesis.pdfDone', { name: file.name }));
    },
    onError: toast.failed,
  });
/** The same content as data. */
export const useAuditJson = () =>
  useMutation({
    mutationFn: () => api.audit.json(),
    onSuccess: (file) => {
      download(file);
      toast.done(t('auditScreens.synthesis.jsonDone'));
    },
    onError: toast.failed,
  });
