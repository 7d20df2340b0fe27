import { api, useWrite } from '@renderer/api';
import { download } from '@renderer/ui/download';
import { toast } from '@renderer/ui/feedback';
import { t } from '@shared/text/translate';
import { useMutation } from '@tanstack/react-query';

type Input<K extends keyof typeof api.training> = Parameters<(typeof api.training)[K]>[0];

export const useSaveSession = () =>
  useWrite((input: Input<'save'>) => api.training.save(input), { done: () => t('training.sessions.saved') });
export const useRemoveSession = () =>
  useWrite((input: Input<'remove'>) => api.training.remove(input), { done: () => t('training.sessions.removed') });
export const usePlan = () =>
  useWrite((input: Input<'plan'>) => api.training.plan(input), {
    done: ({ result }) => t('training.plan.done', result),
  });
export const useAttend = () =>
  useWrite((input: Input<'attend'>) => api.training.attend(input), {
    done: ({ result }) => t('training.panel.marked', { count: result.recorded }),
    series: 'training-attended',
  });
export const useWithdraw = () =>
  useWrite((input: Input<'withdraw'>) => api.training.withdraw(input), { done: () => t('training.panel.withdrawn') });
export const useRequire = () =>
  useWrite((input: Input<'require'>) => api.training.require(input), {
    done: () => t('training.programme.requiredSaved'),
    series: 'training-required',
  });

const useFile = <I>(call: (input: I) => Promise<File>) =>
  useMutation({
    mutationFn: call,
    onSuccess: (file) => {
      download(file);
      toast.done(t('training.evidence.done', { name: file.name }));
    },
    onError: toast.failed,
  });
export const useSheet = () => useFile((id: string) => api.training.sheet({ id }));
export const useEvidence = () => useFile((_: undefined) => api.training.evidence());
export const useCalendar = () => useFile((_: undefined) => api.training.calendar());
