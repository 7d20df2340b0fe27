import { api, useWrite } from '@renderer/api';
import { download } from '@renderer/ui/download';
import { toast } from '@renderer/ui/feedback';
import { t } from '@shared/text/translate';
import { useMutation } from '@tanstack/react-query';

type Input<K extends keyof typeof api.useLibrary> = Parameters<(typeof api.useLibrary)[K]>[0];

export const useSaveEntry = () =>
  useWrite((input: Input<'save'>) => api.useLibrary.save(input), { done: () => t('useLibrary.saved') });
export const useRemoveEntry = () =>
  useWrite((input: Input<'remove'>) => api.useLibrary.remove(input), { done: () => t('useLibrary.removed') });
export const useReview = () =>
  useWrite((input: Input<'review'>) => api.useLibrary.review(input), { done: () => t('useLibrary.reviewed') });
export const useAddStarters = () =>
  useWrite((input: Input<'addStarters'>) => api.useLibrary.addStarters(input), {
    done: ({ result }) => t('useLibrary.starters.added', { count: result.added }),
  });
export const useBooklet = () =>
  useMutation({
    mutationFn: () => api.useLibrary.booklet(),
    onSuccess: (file: File) => {
      download(file);
      toast.done(t('useLibrary.bookletDone', { name: file.name }));
    },
    onError: toast.failed,
  });
