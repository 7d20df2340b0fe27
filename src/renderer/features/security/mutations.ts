import { api, useWrite } from '@renderer/api';
import { download } from '@renderer/ui/download';
import { toast } from '@renderer/ui/feedback';
import { t } from '@shared/text/translate';
import { useMutation } from '@tanstack/react-query';

type Input<K extends keyof typeof api.toolPolicy> = Parameters<(typeof api.toolPolicy)[K]>[0];

export const useSavePolicy = (tool: string) =>
  useWrite((input: Input<'save'>) => api.toolPolicy.save(input), { done: () => t('security.policy.saved', { tool }) });
export const useRemovePolicy = (tool: string) =>
  useWrite((input: Input<'remove'>) => api.toolPolicy.remove(input), {
    done: () => t('security.policy.removed', { tool }),
  });
export const useSaveRequest = () =>
  useWrite((input: Input<'saveRequest'>) => api.toolPolicy.saveRequest(input), {
    done: () => t('security.requests.saved'),
  });
export const useDecideRequest = () =>
  useWrite((input: Input<'decideRequest'>) => api.toolPolicy.decideRequest(input), {
    done: () => t('security.requests.decided'),
  });
export const useRemoveRequest = () =>
  useWrite((input: Input<'removeRequest'>) => api.toolPolicy.removeRequest(input), {
    done: () => t('security.requests.removed'),
  });
export const useCheckSetting = (setting: string) =>
  useWrite((input: Input<'checkSetting'>) => api.toolPolicy.checkSetting(input), {
    done: (_, { state }) => t('security.settings.saved', { setting, state: t(`security.settings.states.${state}`) }),
    series: 'setting-checked',
  });
export const useSaveFact = () =>
  useWrite((input: Input<'saveFact'>) => api.toolPolicy.saveFact(input), {
    done: () => t('security.sovereignty.saved'),
  });
export const useRemoveFact = () =>
  useWrite((input: Input<'removeFact'>) => api.toolPolicy.removeFact(input), {
    done: () => t('security.sovereignty.removed'),
  });

const useFile = <I>(call: (input: I) => Promise<File>, said: (name: string) => string) =>
  useMutation({
    mutationFn: call,
    onSuccess: (file) => {
      download(file);
      toast.done(said(file.name));
    },
    onError: toast.failed,
  });
export const usePoster = () =>
  useFile(
    (_: undefined) => api.toolPolicy.poster(),
    (name) => t('security.policy.posterDone', { name }),
  );
export const useSettingsPdf = () =>
  useFile(
    (toolId: string | null) => api.toolPolicy.settingsPdf({ toolId }),
    (name) => t('security.settings.pdfDone', { name }),
  );
